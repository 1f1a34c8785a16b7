import CQREncode

/// Chooses the mask of a symbol by the points of ISO/IEC 18004, 7.8.3, as libqrencode counts them.
///
/// A line of modules is a word of 128 bits here, so that a rule is a few operations a line and not a few a module:
/// libqrencode takes longer for this choice than for all else that a document needs.
struct QRMaskChoice {
    /// Unmasked; bit x of word y is the module in column x and row y.
    private let rows: [UInt128]
    private let columns: [UInt128]
    /// Modules that a mask inverts.
    private let rowData: [UInt128]
    private let columnData: [UInt128]
    private let size: Int

    static let largest = 128

    /// The frame is `size` × `size` modules of libqrencode, row by row: bit 0 is dark, bit 7 no data.
    init(frame: UnsafePointer<UInt8>, size: Int) {
        var (rows, columns) = ([UInt128](repeating: 0, count: size), [UInt128](repeating: 0, count: size))
        var (rowData, columnData) = (rows, columns)
        for y in 0..<size {
            for x in 0..<size {
                let module = frame[y * size + x]
                let (dark, data) = (UInt128(module & 1), UInt128(module >> 7 ^ 1))
                rows[y] |= dark &<< UInt128(x)
                columns[x] |= dark &<< UInt128(y)
                rowData[y] |= data &<< UInt128(x)
                columnData[x] |= data &<< UInt128(y)
            }
        }
        (self.rows, self.columns, self.rowData, self.columnData, self.size) = (rows, columns, rowData, columnData, size)
    }

    /// The mask with the fewest points; of equal ones the first.
    func best() -> Int {
        var (best, fewest) = (0, Int.max)
        for mask in 0..<QRMaskPattern.all.count {
            let points = points(mask)
            if points < fewest { (best, fewest) = (mask, points) }
        }
        return best
    }

    private func points(_ mask: Int) -> Int {
        let pattern = QRMaskPattern.all[mask]
        var (rows, columns) = (rows, columns)
        for line in 0..<size {
            rows[line] ^= pattern.rows[line % QRMaskPattern.period] & rowData[line]
            columns[line] ^= pattern.columns[line % QRMaskPattern.period] & columnData[line]
        }
        writeFormat(Int(QRspec_getFormatInfo(Int32(mask), QR_ECLEVEL_M)), &rows, &columns)
        return balance(rows) + blocks(rows)
            + rows.reduce(0) { $0 + QRLine(modules: $1, size: size).points }
            + columns.reduce(0) { $0 + QRLine(modules: $1, size: size).points }
    }

    /// Both copies of the format information (7.9.1).
    private func writeFormat(_ format: Int, _ rows: inout [UInt128], _ columns: inout [UInt128]) {
        func set(_ x: Int, _ y: Int) {
            rows[y] |= 1 &<< UInt128(x)
            columns[x] |= 1 &<< UInt128(y)
        }
        for bit in 0..<15 where format >> bit & 1 == 1 {
            if bit < 8 {
                set(size - 1 - bit, 8)
                set(8, bit < 6 ? bit : bit + 1)
            } else {
                set(8, size - 15 + bit)
                set(bit == 8 ? 7 : 14 - bit, 8)
            }
        }
    }

    /// Ten points for each five per cent that dark modules are more or fewer than half.
    private func balance(_ rows: [UInt128]) -> Int {
        let (dark, all) = (rows.reduce(0) { $0 + $1.nonzeroBitCount }, size * size)
        return abs((200 * dark + all) / all / 2 - 50) / 5 * 10
    }

    /// Three points for each square of two by two modules of one colour.
    private func blocks(_ rows: [UInt128]) -> Int {
        let pairs: UInt128 = (1 &<< UInt128(size - 1)) - 1
        var (count, above) = (0, rows[0])
        for row in rows.dropFirst() {
            let alike = ~(row ^ row &>> 1) & ~(above ^ above &>> 1) & ~(row ^ above) & pairs
            count += alike.nonzeroBitCount
            above = row
        }
        return 3 * count
    }
}

/// Where one of the eight masks inverts (7.8.2, table 10): lines repeat after twelve.
private struct QRMaskPattern {
    let rows: [UInt128]
    let columns: [UInt128]

    static let period = 12

    static let all: [QRMaskPattern] = [
        QRMaskPattern { x, y in (x + y) % 2 == 0 },
        QRMaskPattern { _, y in y % 2 == 0 },
        QRMaskPattern { x, _ in x % 3 == 0 },
        QRMaskPattern { x, y in (x + y) % 3 == 0 },
        QRMaskPattern { x, y in (y / 2 + x / 3) % 2 == 0 },
        QRMaskPattern { x, y in x * y % 2 + x * y % 3 == 0 },
        QRMaskPattern { x, y in (x * y % 2 + x * y % 3) % 2 == 0 },
        QRMaskPattern { x, y in (x * y % 3 + (x + y) % 2) % 2 == 0 },
    ]

    private init(_ inverts: (_ x: Int, _ y: Int) -> Bool) {
        rows = (0..<Self.period).map { y in Self.word { inverts($0, y) } }
        columns = (0..<Self.period).map { x in Self.word { inverts(x, $0) } }
    }

    private static func word(_ bit: (Int) -> Bool) -> UInt128 {
        (0..<QRMaskChoice.largest).reduce(0) { $0 | (bit($1) ? 1 &<< UInt128($1) : 0) }
    }
}
