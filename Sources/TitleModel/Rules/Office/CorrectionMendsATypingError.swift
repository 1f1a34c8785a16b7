/// During publicity a typing error is mended and the period goes on; whatever makes another person of a row restarts it.
///
/// A name may change in at most half of its characters: 张三 to 张叁, never to 李四.
public enum CorrectionMendsATypingError {
    public static func check(_ field: RowCorrection.Field, old: String, new: String) throws(OfficeRefusal) {
        guard old != new else { throw .correctionChangesNothing }
        guard field == .name else { return }
        let (from, to) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
        guard from.count <= longest, to.count <= longest, distance(from, to) * 2 <= max(from.count, to.count) else {
            throw .correctionNamesAnother
        }
    }

    /// Longer than any name of a roster.
    private static let longest = 100

    /// How many characters have to be changed, added or left out.
    private static func distance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
        var row = Array(0...to.count)
        for (index, scalar) in from.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in to.indices {
                let kept = diagonal + (to[place] == scalar ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(kept, row[place] + 1, diagonal + 1)
            }
        }
        return row[to.count]
    }
}
