/// A notice shows no digit of an identity number (issue 5, publicity): what is printed there holds none, in whatever way
/// it is written.
public enum NoIdentityNumberInPublicText {
    /// - Throws: `OfficeRefusal.identityNumberInPublicText`.
    public static func check(_ texts: String...) throws(OfficeRefusal) {
        guard texts.allSatisfy({ IdentityNumbersInText($0).ranges.isEmpty }) else { throw .identityNumberInPublicText }
    }
}

/// No text of a row holds an identity number: employer and specialty go to the notice and the certificate.
struct TextHoldsNoIdentityNumber: RowRule {
    /// Numbers of other documents may have any form; no notice shows them.
    private static let numbers: Set<RosterColumn> = [.examinationReference, .presentTitleNumber, .entrustmentNumber]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        row.draft.texts.flatMap { column, text in
            Self.numbers.contains(column) || !holdsNumber(text, row.draft.identityNumber)
                ? [] : row.fault(column, .identityNumberInText)
        }
    }

    /// Also the row's own number, when it is a passport's.
    private func holdsNumber(_ text: String, _ own: String?) -> Bool {
        guard text.utf8.contains(where: { (48...57).contains($0) || $0 == 0xEF }) else { return false }
        if let own, own.utf8.count >= 6, text.uppercased().contains(own) { return true }
        return !IdentityNumbersInText(text).ranges.isEmpty
    }
}
