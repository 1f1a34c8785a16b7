/// What may be decided of a case as it stands: converting only where the title is mapped and no rule speaks against it, not
/// needed only of a title by examination (CNV4, CNV5); refusing always.
///
/// Whether the title was in force is asked of the document's day, which is typed with the decision.
public enum DecisionsAreOfferedAsTheRulesAllow {
    /// `reasons`: every reason against converting.
    public static func outcomes(of found: ConversionCase, against reasons: [OfficeRefusal]) -> [ConversionOutcome] {
        ConversionOutcome.allCases.filter { outcome in
            switch outcome {
            case .convert: reasons.allSatisfy(isOfTheDocumentsDay) && found.mapping != nil && found.progress == .mapped
            case .notNeeded: ExaminedTitleIsNotConverted.isExamined(found)
            case .refuse: true
            }
        }
    }

    private static func isOfTheDocumentsDay(_ reason: OfficeRefusal) -> Bool {
        if case .conversion(.titleNotInForceHere) = reason { true } else { false }
    }
}
