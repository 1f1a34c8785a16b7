/// The modules of a square as words of bits: a rule over a line is then a few operations a line and not a few a module.
struct QRBitMatrix<Line: QRLineWord>: Sendable {
    /// From the top; bit x is the module in column x.
    let rows: [Line]
    /// From the left; bit y is the module in row y.
    let columns: [Line]

    /// The largest square, in modules a side.
    static var largest: Int { Line.bitWidth }

    init(rows: [Line]) {
        self.rows = rows
        columns = Array(Self.transposed(rows).prefix(rows.count))
    }

    /// One bit of each byte of a square of `size` × `size` bytes, row by row.
    init(bit: UInt64, of frame: UnsafePointer<UInt8>, size: Int) {
        self.init(
            rows: (0..<size).map { row in
                stride(from: 0, to: size, by: 8).reduce(0) { word, column in
                    let eight = Self.bytes(frame, at: row * size + column, count: min(8, size - column)) &>> bit
                    // Gathers the lowest bits of eight bytes in the highest byte.
                    let bits = ((eight & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
                    return word | Line(bits) &<< Line(column)
                }
            }
        )
    }

    private static func bytes(_ frame: UnsafePointer<UInt8>, at place: Int, count: Int) -> UInt64 {
        if count == 8 { return UnsafeRawPointer(frame + place).loadUnaligned(as: UInt64.self).littleEndian }
        return (0..<count).reduce(0) { $0 | UInt64(frame[place + $1]) << UInt64($1 * 8) }
    }

    /// Swaps the quarters of the square, then those of each quarter, down to single modules.
    private static func transposed(_ rows: [Line]) -> [Line] {
        var lines = rows + [Line](repeating: 0, count: largest - rows.count)
        var (width, low) = (largest / 2, Line.max &>> Line(largest / 2))
        while width > 0 {
            for line in 0..<largest where line & width == 0 {
                let change = (lines[line] &>> Line(width) ^ lines[line + width]) & low
                lines[line] ^= change &<< Line(width)
                lines[line + width] ^= change
            }
            width /= 2
            low ^= low &<< Line(width)
        }
        return lines
    }
}
