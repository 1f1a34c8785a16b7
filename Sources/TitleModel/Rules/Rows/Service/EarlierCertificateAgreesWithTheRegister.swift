/// The certificate from which somebody changes series is looked up (CER8): one of this register is the person's own, in
/// force, and of the series, title and day that the row states; of any other the row says who issued it.
struct EarlierCertificateAgreesWithTheRegister: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.basis == .changeOfSeries, let number = row.draft.particulars.presentTitleNumber else { return [] }
        switch row.held.named {
        case .notAsked: return []
        case .held(let held): return faults(of: held, row)
        case .unknown:
            if Self.isOfThisRegister(number, row.rules.registry) {
                return row.fault(.presentTitleNumber, .earlierNotThePersons, ["number": number])
            }
            guard row.draft.particulars.presentTitleIssuer == nil else { return [] }
            return row.wanting(.presentTitleIssuer, .earlierIssuerMissing, ["number": number])
        }
    }

    private func faults(of held: HeldCertificate, _ row: RowUnderJudgement) -> [RosterFault] {
        guard held.status == .valid else {
            return row.fault(.presentTitleNumber, .earlierNotInForce, ["number": held.number.text])
        }
        return titleFault(held, row) + dayFault(held, row)
    }

    private func titleFault(_ held: HeldCertificate, _ row: RowUnderJudgement) -> [RosterFault] {
        let more = row.draft.particulars
        guard let series = more.presentSeries, let title = more.presentTitle else { return [] }
        let catalogue = row.rules.catalogue
        let isSame =
            catalogue.series(named: series) == held.title.series
            && catalogue.title(meant: title, series: held.title.series) == held.titleName
        guard !isSame else { return [] }
        let facts = ["number": held.number.text, "registered": "\(held.seriesName) \(held.titleName)"]
        return row.fault(.presentTitle, .earlierOtherwise, facts)
    }

    /// The day as the row states it, and that it lies before the new title's.
    private func dayFault(_ held: HeldCertificate, _ row: RowUnderJudgement) -> [RosterFault] {
        let isStated = row.draft.particulars.presentTitleOn.map { $0.agrees(with: held.qualifiedOn) } ?? true
        let isEarlier = row.draft.qualifiedOn.map { held.qualifiedOn < $0 } ?? true
        guard !isStated || !isEarlier else { return [] }
        let facts = ["number": held.number.text, "registered": held.qualifiedOn.description]
        return row.fault(.presentTitleOn, .earlierOtherwise, facts)
    }

    /// Numbers of our own form are given by the issuing bodies alone.
    private static func isOfThisRegister(_ text: String, _ registry: BodyRegistry) -> Bool {
        guard CertificateNumber.hasOurForm(text), let issuer = BodyCode(String(text.prefix(6))) else {
            return false
        }
        return registry.bodies.contains { $0.issuer == issuer }
    }
}
