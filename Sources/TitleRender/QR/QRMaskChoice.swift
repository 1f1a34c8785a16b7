/// Chooses the mask of a symbol by the points of ISO/IEC 18004, 7.8.3, as libqrencode counts them.
///
/// libqrencode takes longer for this choice than for all else that a document needs.
struct QRMaskChoice<Line: QRLineWord> {
    /// Unmasked, 1 is dark.
    private let modules: QRBitMatrix<Line>
    private let table: QRMaskTable<Line>
    private let size: Int

    /// The frame is `size` × `size` modules of libqrencode, row by row: bit 0 is dark, bit 7 no data.
    init(frame: UnsafePointer<UInt8>, size: Int) {
        modules = QRBitMatrix(bit: 0, of: frame, size: size)
        table = Line.maskTables.table(like: frame, size: size)
        self.size = size
    }

    /// The rows under the mask with the fewest points; of equal ones the first.
    func rows() -> [UInt128] {
        var (best, fewest) = (0, Int.max)
        for mask in table.masks.indices {
            let points = points(table.masks[mask], limit: fewest)
            if points < fewest { (best, fewest) = (mask, points) }
        }
        return zip(modules.rows, table.masks[best].rows).map { UInt128($0 ^ $1) }
    }

    /// Not all of them once they are as many as `limit`.
    private func points(_ mask: QRBitMatrix<Line>, limit: Int) -> Int {
        var (points, dark, above) = (0, 0, Line(0))
        for line in 0..<size {
            if points >= limit { return points }
            let row = modules.rows[line] ^ mask.rows[line]
            points += QRLine(modules: row, size: size).points
            points += QRLine(modules: modules.columns[line] ^ mask.columns[line], size: size).points
            if line > 0 { points += 3 * blocks(row, above) }
            dark += row.nonzeroBitCount
            above = row
        }
        return points + balance(dark)
    }

    /// Ten points for each five per cent that dark modules are more or fewer than half.
    private func balance(_ dark: Int) -> Int {
        let all = size * size
        return abs((200 * dark + all) / all / 2 - 50) / 5 * 10
    }

    /// The squares of two by two modules of one colour that two rows have.
    private func blocks(_ row: Line, _ above: Line) -> Int {
        let pairs: Line = (1 &<< Line(size - 1)) - 1
        return (~(row ^ row &>> 1) & ~(above ^ above &>> 1) & ~(row ^ above) & pairs).nonzeroBitCount
    }
}
