/// Free text as it may stand where nothing is ever taken out: in the audit trail, in the name of a file.
public enum CoveredText {
    private static let longest = 200
    /// Digits of an identity number of the old form.
    private static let identityDigits = 15

    /// Hidden characters as their code points; every digit covered when there are as many as an identity number has,
    /// however they are spaced; the rest cut off.
    public static func shown(_ text: String) -> String {
        let digits = text.unicodeScalars.count { $0.properties.numericType == .decimal }
        var result = ""
        for scalar in text.unicodeScalars.prefix(longest) {
            if digits >= identityDigits, scalar.properties.numericType == .decimal {
                result += "*"
            } else if isHidden(scalar) {
                result += "<\(codePoint(scalar))>"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.count > longest ? result + "…" : result
    }
}
