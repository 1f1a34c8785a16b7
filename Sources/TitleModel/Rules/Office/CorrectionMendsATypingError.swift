/// During publicity a typing error is mended and the period goes on; whatever makes another result of a row restarts it.
///
/// Name, employer and committee may change in at most half of their characters: 张三 to 张叁, never to 李四, in one
/// correction or in several. The day of the title decides by which rules the row is judged, and is none of them.
public enum CorrectionMendsATypingError {
    /// `shown`: what stood there when the notice opened, where something else came in its place since.
    public static func check(
        _ field: RowCorrection.Field,
        old: String,
        new: String,
        shown: String? = nil
    ) throws(OfficeRefusal) {
        guard old != new else { throw .correctionChangesNothing }
        guard RowCorrection.Field.mendable.contains(field) else { throw .correctionNamesAnother }
        guard field == .mongolianName || isSlip(from: shown ?? old, to: new) else { throw .correctionNamesAnother }
    }

    private static func isSlip(from shown: String, to new: String) -> Bool {
        let (from, to) = (Array(shown.unicodeScalars), Array(new.unicodeScalars))
        guard from.count <= longest, to.count <= longest else { return false }
        return distance(from, to) * 2 <= max(from.count, to.count)
    }

    /// The longest text of a roster's cell.
    private static let longest = 200

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
