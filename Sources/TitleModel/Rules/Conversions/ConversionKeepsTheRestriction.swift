/// Where the original counts in some places only, the converted certificate counts in no others (CNV8): a conversion never
/// widens.
public enum ConversionKeepsTheRestriction {
    /// Room on the face, in characters.
    private static let mostOnTheFace = 50

    /// What the converted certificate is restricted to; nil where the original counts everywhere.
    public static func kept(_ original: OriginalTitle) -> RestrictionOnUse? {
        guard let words = original.restriction, StatedText.isFilled(words, upTo: .max) else { return nil }
        let own = RestrictionOnUse.allCases.first { StatedText.alike($0.officialName) == StatedText.alike(words) }
        return own ?? .asTheOriginal
    }

    /// As the converted certificate says it: in the original's own words where they have room.
    public static func words(of restriction: RestrictionOnUse, _ original: OriginalTitle?) -> String {
        guard restriction == .asTheOriginal, let words = original?.restriction,
            StatedText.isFilled(words, upTo: mostOnTheFace)
        else { return restriction.officialName }
        return words
    }

    public static func check(_ result: TitleResult, _ original: OriginalTitle) throws(OfficeRefusal) {
        guard result.restriction == kept(original)?.rawValue else { throw .conversion(.resultSaysOtherwise) }
    }
}
