/// Free text that is kept for good or given away shows no identity number: of each all characters but the last two are
/// covered.
public enum IdentityNumbersAreMasked {
    /// Fifteen digits, or eighteen of which the last may be an X; full-width ones count, and what stands between the digits
    /// stays as it is.
    ///
    /// Digits that are spaced, or that touch a letter, count when an area and a birth date stand in their places; those
    /// within a hash never do.
    public static func masked(_ text: String) -> String {
        let found = IdentityNumbersInText(text)
        guard !found.ranges.isEmpty else { return text }
        var scalars = found.scalars
        for range in found.ranges {
            let written = range.filter { isWritten(scalars[$0]) }
            for place in written.dropLast(2) { scalars[place] = "*" }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType == .decimal || ["X", "x", "Ｘ", "ｘ"].contains(scalar)
    }
}
