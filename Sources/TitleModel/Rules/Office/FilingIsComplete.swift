/// A filing cannot be sent without the roster, the objection report and the filing report (FIL8, FIL9, FIL10); nor, where the
/// rule set asks for it, without that report as it was signed and stamped.
public enum FilingIsComplete {
    public static func check(_ kinds: Set<FilingDocument.Kind>) throws(OfficeRefusal) {
        for kind in FilingDocument.Kind.needed where !kinds.contains(kind) { throw .documentMissing(kind) }
    }

    /// What the rule set of the batch asks for.
    public static func check(
        _ kinds: Set<FilingDocument.Kind>,
        asked papers: RulePapers
    ) throws(OfficeRefusal) {
        guard papers.signedReport == .required, !kinds.contains(.signedReport) else { return }
        throw .documentMissing(.signedReport)
    }

    /// The documents themselves: the filing report has a number and a date that is not in the future.
    public static func check(_ documents: [FilingDocument], on today: CivilDate) throws(OfficeRefusal) {
        try check(Set(documents.map(\.kind)))
        for document in documents {
            if document.kind == .filingReport, document.number == nil || document.date == nil {
                throw .documentWithoutNumber(document.kind)
            }
            if let number = document.number { try StatedText.check(number, upTo: 100) }
            try StatedText.expectSeen(document.name)
            if let date = document.date, date > today { throw .documentDatedLater(date, than: today) }
        }
    }
}
