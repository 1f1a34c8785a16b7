/// A person of a central or another province's unit in the city comes with a letter of entrustment (委托函) from the
/// central unit's HR department or from a bureau of a prefecture or above (CNV9, ACT11).
struct EntrustmentNamesItsSender: RowRule {
    private static let outside: Set<String> = ["中央单位", "中央驻赤单位", "中央驻地方单位", "外省区驻赤单位", "外省单位"]
    private static let bureaus = ["人力资源和社会保障厅", "人力资源社会保障厅", "人力资源和社会保障局", "人力资源社会保障局", "人社厅", "人社局"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let more = row.draft.particulars
        let isOutside = more.unitKind.map(Self.outside.contains) ?? false
        guard isOutside || row.basis == .entrusted else { return [] }
        guard let sender = more.entrustingBody, more.entrustmentNumber != nil else {
            let column = more.entrustingBody == nil ? RosterColumn.entrustingBody : .entrustmentNumber
            return row.draft.unreadable.contains(column) ? [] : row.fault(column, .entrustmentMissing)
        }
        return Self.isRight(sender) ? [] : row.fault(.entrustingBody, .entrustmentSenderUnfit, ["sender": sender])
    }

    /// A county's bureau (旗、县、区) entrusts nobody.
    static func isRight(_ sender: String) -> Bool {
        guard let bureau = bureaus.first(where: sender.hasSuffix) else {
            return ["人事部", "人事司", "人力资源部", "人事处", "人力资源处", "人事教育部", "组织人事部"].contains(where: sender.contains)
        }
        let area = sender.dropLast(bureau.count)
        return !["县", "旗", "区"].contains(where: area.hasSuffix) || area.hasSuffix("自治区") || area.hasSuffix("地区")
    }
}
