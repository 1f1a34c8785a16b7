/// What a stranger wrote, fit to stand in a message or a log.
public enum QuotedText {
    private static let longest = 60

    /// Hidden characters as their code points, long runs of digits covered (a shifted column may bring an identity
    /// number anywhere), the rest cut off.
    public static func shown(_ text: String) -> String {
        if text.utf8.count <= 11, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        let scalars = Array(text.unicodeScalars.prefix(longest + 1))
        let digits = runsOfDigits(scalars)
        var result = ""
        for (index, scalar) in scalars.prefix(longest).enumerated() {
            if digits.contains(where: { $0.contains(index) }) {
                result += "*"
            } else if isHidden(scalar) {
                result += "<\(codePoint(scalar))>"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return scalars.count > longest ? result + "…" : result
    }

    /// Twelve digits in a row and more: no date or year has so many, every identity number has.
    private static func runsOfDigits(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in 0...scalars.count where index == scalars.count || scalars[index].properties.numericType != .decimal
        {
            if index - start >= 12 { runs.append(start..<index) }
            start = index + 1
        }
        return runs
    }
}
