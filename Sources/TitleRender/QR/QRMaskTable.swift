import CQREncode
import Synchronization

/// What the eight masks invert in the symbols of one size, the format information with them (ISO/IEC 18004, 7.8.2 and
/// 7.9.1).
///
/// Where data stands is the same in all symbols of a size, so a table is made once.
struct QRMaskTable<Line: QRLineWord>: Sendable {
    /// By mask.
    let masks: [QRBitMatrix<Line>]

    fileprivate init(fixed: QRBitMatrix<Line>, size: Int) {
        masks = Self.patterns.enumerated().map { mask, inverts in
            var rows = fixed.rows.enumerated().map { y, fixed in
                (0..<size).reduce(0) { $0 | (inverts($1, y) ? 1 << Line($1) : 0) } & ~fixed
            }
            Self.writeFormat(Int(QRspec_getFormatInfo(Int32(mask), QR_ECLEVEL_M)), to: &rows)
            return QRBitMatrix(rows: rows)
        }
    }

    /// Both copies of the format information, where the unmasked symbol is light.
    private static func writeFormat(_ format: Int, to rows: inout [Line]) {
        let size = rows.count
        for bit in 0..<15 where format >> bit & 1 == 1 {
            if bit < 8 {
                rows[8] |= 1 << Line(size - 1 - bit)
                rows[bit < 6 ? bit : bit + 1] |= 1 << 8
            } else {
                rows[size - 15 + bit] |= 1 << 8
                rows[8] |= 1 << Line(bit == 8 ? 7 : 14 - bit)
            }
        }
    }

    /// Table 10: the modules that each mask inverts.
    private static var patterns: [(_ x: Int, _ y: Int) -> Bool] {
        [
            { x, y in (x + y) % 2 == 0 },
            { _, y in y % 2 == 0 },
            { x, _ in x % 3 == 0 },
            { x, y in (x + y) % 3 == 0 },
            { x, y in (y / 2 + x / 3) % 2 == 0 },
            { x, y in x * y % 2 + x * y % 3 == 0 },
            { x, y in (x * y % 2 + x * y % 3) % 2 == 0 },
            { x, y in (x * y % 3 + (x + y) % 2) % 2 == 0 },
        ]
    }
}

/// The tables of symbols as wide as a word holds, each made once.
final class QRMaskTables<Line: QRLineWord>: Sendable {
    private let kept = Mutex<[Int: QRMaskTable<Line>]>([:])

    /// The table for symbols like this one: `frame` is `size` × `size` bytes of libqrencode, bit 7 is no data.
    func table(like frame: UnsafePointer<UInt8>, size: Int) -> QRMaskTable<Line> {
        kept.withLock { kept in
            if let known = kept[size] { return known }
            let fresh = QRMaskTable(fixed: QRBitMatrix<Line>(bit: 7, of: frame, size: size), size: size)
            kept[size] = fresh
            return fresh
        }
    }
}
