import CQREncode
import Synchronization

/// What the eight masks invert in the symbols of one size, the format information with them (ISO/IEC 18004, 7.8.2 and
/// 7.9.1).
///
/// Where data stands is the same in all symbols of a size, so a table is made once.
struct QRMaskTable: Sendable {
    /// By mask.
    let masks: [QRBitMatrix]

    private static let kept = Mutex<[Int: QRMaskTable]>([:])

    /// The table for symbols like this one: `frame` is `size` × `size` bytes of libqrencode, bit 7 is no data.
    static func table(like frame: UnsafePointer<UInt8>, size: Int) -> QRMaskTable {
        kept.withLock { kept in
            if let known = kept[size] { return known }
            let fresh = QRMaskTable(fixed: QRBitMatrix(bit: 7, of: frame, size: size), size: size)
            kept[size] = fresh
            return fresh
        }
    }

    private init(fixed: QRBitMatrix, size: Int) {
        masks = Self.patterns.enumerated().map { mask, inverts in
            var rows = fixed.rows.enumerated().map { y, fixed in
                (0..<size).reduce(0) { $0 | (inverts($1, y) ? 1 << UInt128($1) : 0) } & ~fixed
            }
            Self.writeFormat(Int(QRspec_getFormatInfo(Int32(mask), QR_ECLEVEL_M)), to: &rows)
            return QRBitMatrix(rows: rows)
        }
    }

    /// Both copies of the format information, where the unmasked symbol is light.
    private static func writeFormat(_ format: Int, to rows: inout [UInt128]) {
        let size = rows.count
        for bit in 0..<15 where format >> bit & 1 == 1 {
            if bit < 8 {
                rows[8] |= 1 << UInt128(size - 1 - bit)
                rows[bit < 6 ? bit : bit + 1] |= 1 << 8
            } else {
                rows[size - 15 + bit] |= 1 << 8
                rows[8] |= 1 << UInt128(bit == 8 ? 7 : 14 - bit)
            }
        }
    }

    /// Table 10: the modules that each mask inverts.
    private static let patterns: [@Sendable (_ x: Int, _ y: Int) -> Bool] = [
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
