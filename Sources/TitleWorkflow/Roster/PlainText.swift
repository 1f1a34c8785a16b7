/// The forms into which a cell's text is brought before it is understood.
///
/// Names and what else is printed keep every character; only white space around them goes.
enum PlainText {
    /// Without white space at both ends; nil when nothing is left.
    static func trimmed(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return nil }
        if !isSpace(first), !isSpace(last) { return text }
        let start = scalars.drop(while: isSpace)
        guard let end = start.lastIndex(where: { !isSpace($0) }) else { return nil }
        return String(start[...end])
    }

    /// A word that is looked up: half-width, without any white space.
    static func word(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isSpace(scalar) { result.append(halfWidth(scalar)) }
        return String(result)
    }

    /// A name: rosters set two-character names apart with a blank (张　三), which no Han name has in it.
    static func name(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSpace) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if isSpace(scalar), isIdeograph(scalars[..<index].last { !isSpace($0) }),
                isIdeograph(scalars[index...].first { !isSpace($0) })
            {
                continue
            }
            result.append(scalar)
        }
        return String(result)
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 32 || scalar.value == 0x3000 || scalar.value == 0xA0 || (9...13).contains(scalar.value)
            || (scalar.value > 0x1000 && scalar.properties.isWhitespace)
    }

    /// `Ａ１－` as `A1-`.
    static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.properties.isUnifiedIdeograph } ?? false
    }
}
