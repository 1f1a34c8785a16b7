/// Who applies at the own door brings what the list for origin and way names, one of its alternatives, or a letter of
/// entrustment (CNV2, CNV9); what is handed in there is the application itself, and the office's own papers are not brought.
public enum ApplicantBringsWhatTheListNames {
    /// Files that one application may have.
    public static let mostFiles = 30

    /// In the order of the list; what the issuing side's own check answers, people of the office ask.
    public static func kinds(
        _ origin: ConversionOrigin,
        _ way: ConversionWay,
        _ list: ConversionEvidenceList
    ) -> [ConversionEvidence.Kind] {
        let rules = list.rules(origin, way)
        let named = rules.flatMap { [$0.kind] + $0.alternatives.sorted { $0.rawValue < $1.rawValue } }
        let others: Set<ConversionEvidence.Kind> = [.application, .decisionDocument, .onlineCheck]
        return (named + [.entrustment]).filter { !others.contains($0) }
    }

    public static func check(
        _ kind: ConversionEvidence.Kind,
        _ application: ConversionApplication,
        held count: Int,
        _ list: ConversionEvidenceList
    ) throws(OfficeRefusal) {
        guard kinds(application.origin, application.way, list).contains(kind) else {
            throw .conversion(.evidenceNotAsked(kind))
        }
        guard count < mostFiles else { throw .conversion(.evidenceTooMuch(most: mostFiles)) }
    }
}
