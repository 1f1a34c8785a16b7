internal import TitleModel

extension DataTable {
    /// The chains of `chains.csv`: lines of one act, numbered from 1 in the order of signing.
    func chains() throws(HouseDataFault) -> [SigningChain] {
        let lines = try map { line throws(HouseDataFault) in try line.chainLine() }
        var chains: [SigningChain] = []
        for act in SigningChain.Act.allCases {
            let own = lines.filter { $0.act == act }
            guard !own.isEmpty else { continue }
            for (index, line) in own.enumerated() where line.order != index + 1 { throw line.fault }
            guard let chain = SigningChain(act: act, steps: own.map(\.step)) else { throw own[0].fault }
            chains.append(chain)
        }
        return chains
    }
}

private struct ChainLine {
    let act: SigningChain.Act
    let order: Int
    let step: SigningChain.Step
    /// What is told when the order of the act's lines is wrong, or a link stands twice.
    let fault: HouseDataFault
}

extension DataLine {
    fileprivate func chainLine() throws(HouseDataFault) -> ChainLine {
        let source = try value("legal_source") { $0.isEmpty ? nil : $0 }
        let act = try value("act", SigningChain.Act.init(rawValue:))
        return ChainLine(
            act: act,
            order: try value("order") { Int($0) },
            step: SigningChain.Step(
                link: try value("link", SigningChain.Link.init(rawValue:)),
                duty: try value("duty") { written in
                    StaffMember.Duty(rawValue: written).flatMap {
                        DecisionsAreSignedByDecidingDuties.allows($0, in: act) ? $0 : nil
                    }
                },
                legalSource: source
            ),
            fault: fault(.wrongValue(column: "order", value: try text("order")))
        )
    }
}
