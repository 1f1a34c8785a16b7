/// A name in Mongolian script (蒙文姓名) consists of Mongolian letters and the marks of their forms, its words apart by one
/// blank or one · (U+00B7) each; it is never changed to fit.
///
/// A narrow blank (U+202F) stands before a suffix and is part of its word. Words of up to 22 and names of up to 44
/// characters fit, whole, into the columns of every face (`BilingualFaceTests`).
struct MongolianNameIsInMongolianScript: RowRule {
    static let longestWord = 22
    static let longest = 44

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let name = row.draft.mongolianName else { return [] }
        let scalars = Array(name.unicodeScalars)
        if let dot = scalars.first(where: isOtherDot) {
            return row.fault(.mongolianName, .mongolianDot, ["character": String(dot), "code": codePoint(dot)])
        }
        if let odd = scalars.first(where: { !Self.isOfName($0) }) {
            return row.fault(.mongolianName, .mongolianCharacter, ["code": codePoint(odd)])
        }
        if let lost = Self.lostMark(in: scalars) {
            return row.fault(.mongolianName, .mongolianMark, ["code": codePoint(lost)])
        }
        let words = scalars.split { $0 == " " || $0 == "·" }
        guard scalars.count <= Self.longest, words.allSatisfy({ $0.count <= Self.longestWord }) else {
            let facts = ["word": String(Self.longestWord), "limit": String(Self.longest)]
            return row.fault(.mongolianName, .mongolianLength, facts)
        }
        return []
    }

    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        isMongolianLetter(scalar) || isMongolianMark(scalar) || isBetween(scalar)
    }

    private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "·" || scalar == "\u{202F}"
    }

    /// The first mark that follows no letter, or blank or dot that does not stand between two.
    ///
    /// Two marks may follow one letter: a form, then the vowel set apart.
    private static func lostMark(in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
        var before: Unicode.Scalar?
        for scalar in scalars {
            let follows = before.map { isMongolianLetter($0) || isMongolianMark($0) } ?? false
            if !isMongolianLetter(scalar), !follows { return scalar }
            before = scalar
        }
        return before.flatMap { isBetween($0) ? $0 : nil }
    }
}
