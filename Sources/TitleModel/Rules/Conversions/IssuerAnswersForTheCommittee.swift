/// Who issued a claim that verifies under a trust list taken over here answers for it that an authorised committee reviewed
/// the title, also where the claim does not carry committee and authority, as a code's does not (CNV4; §十六(二)
/// 人社部门授权的评委会评审取得).
///
/// Not of the army's titles, whose proof is of its own kind, nor of a title that no committee reviewed.
public enum IssuerAnswersForTheCommittee {
    /// What of a case's original its issuer answers for because the claim does not carry it; empty where it does not answer.
    public static func fields(_ found: ConversionCase) -> [OriginalField.Kind] {
        guard let finding = found.check?.finding, found.isCheckOfTheLast else { return [] }
        let said = OriginalField.Kind.allCases.compactMap { found.said($0) }
        return fields(finding, said, from: found.application.origin)
    }

    /// The same of an original that was looked at.
    public static func fields(
        _ examination: OriginalExamination,
        from origin: ConversionOrigin
    ) -> [OriginalField.Kind] {
        fields(examination.check.finding, examination.fields, from: origin)
    }

    /// `fields`: one of a kind.
    private static func fields(
        _ finding: OriginalCheck.Finding,
        _ fields: [OriginalField],
        from origin: ConversionOrigin
    ) -> [OriginalField.Kind] {
        guard answers(finding, fields, from: origin) else { return [] }
        return answered.filter { kind in !fields.contains { $0.kind == kind && !$0.value.isEmpty } }
    }

    /// Whether the issuer answers for an original of a case.
    public static func answers(_ found: ConversionCase) -> Bool {
        guard let finding = found.check?.finding, found.isCheckOfTheLast else { return false }
        let route = found.said(.obtained).map { [$0] } ?? []
        return answers(finding, route, from: found.application.origin)
    }

    private static let answered: [OriginalField.Kind] = [.committee, .authorisedBy]

    /// That it is in force there too is another rule's (`OriginalIsGenuineAndInForce`).
    private static func answers(
        _ finding: OriginalCheck.Finding,
        _ fields: [OriginalField],
        from origin: ConversionOrigin
    ) -> Bool {
        guard finding.isOfOurKind, origin != .military else { return false }
        let reviewed: [AcquisitionRoute] = [.review, .conversion]
        return fields.contains { field in
            field.kind == .obtained && field.source == .claim && reviewed.contains { $0.word == field.value }
        }
    }
}
