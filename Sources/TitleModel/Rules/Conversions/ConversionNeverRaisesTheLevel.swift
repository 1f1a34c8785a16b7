/// A converted title is never of a higher rank than the original.
public enum ConversionNeverRaisesTheLevel {
    public static func check(from original: TitleRank, to converted: TitleRank) throws(OfficeRefusal) {
        guard converted.digit >= original.digit else {
            throw .conversion(.levelRaised(from: original, to: converted))
        }
    }
}
