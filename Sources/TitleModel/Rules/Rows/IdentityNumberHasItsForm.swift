/// The number of an identity document has the form of its kind, and its check character where the kind has one.
struct IdentityNumberHasItsForm: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let reason = row.identityFault, let number = row.draft.identityNumber else { return [] }
        if reason == .checkCharacter, Self.looksRounded(number) {
            return row.fault(.identityNumber, .identityRounded)
        }
        return row.fault(.identityNumber, Self.code(reason), ["length": String(number.count)])
    }

    /// Spreadsheet programs keep fifteen digits of a number: the last three of eighteen become zeros.
    private static func looksRounded(_ number: String) -> Bool {
        number.utf8.count == 18 && number.hasSuffix("000")
    }

    private static func code(_ reason: IdentityNumberFault) -> RosterFault.Code {
        switch reason {
        case .form: .identityForm
        case .birthDate: .identityDate
        case .checkCharacter: .identityCheckCharacter
        case .firstGeneration: .identityFifteenDigits
        }
    }
}
