/// What was typed into the code box, as it may be shown again.
enum TypedText {
    /// Digits of an identity number of the old form; those of today have more, a verification code has at most 13.
    private static let identityDigits = 15

    /// The text with every digit covered when it holds as many as an identity number, however they are spaced.
    ///
    /// People mistake the one number for the other, and a page with it may be printed or left open.
    static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count(where: isDigit) >= identityDigits else { return text }
        return String(String.UnicodeScalarView(scalars.map { isDigit($0) ? "*" : $0 }))
    }

    /// Also full-width ones.
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }
}
