internal import TitleDocument
internal import TitleRender

/// The rows of a canvas as PNG keeps them: three bytes a pixel, each row as its difference from the one above, which suits
/// paper and fine lines.
struct PNGRows {
    private let width: Int
    private let height: Int
    private let rows: [UInt8]

    private static let upFilter: UInt8 = 2
    /// Where a higher level saves little and costs much.
    private static let level: Int32 = 4

    init(_ pixels: [UInt8], width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        let size = height * (1 + 3 * width)
        rows = [UInt8](unsafeUninitializedCapacity: size) { output, count in
            pixels.withUnsafeBufferPointer { Self.filter($0, width, height, into: output) }
            count = size
        }
    }

    var file: [UInt8] {
        let deflated = FlateEncoder.encode(rows, level: Self.level)
        return PNGFile(width: width, height: height, channels: 3, rows: deflated).bytes
    }

    private static func filter(
        _ pixels: UnsafeBufferPointer<UInt8>,
        _ width: Int,
        _ height: Int,
        into output: UnsafeMutableBufferPointer<UInt8>
    ) {
        var at = 0
        for row in 0..<height {
            output[at] = upFilter
            at += 1
            for place in stride(from: row * width * 4, to: (row + 1) * width * 4, by: 4) {
                // cairo keeps blue first where the machine's numbers begin with their low byte.
                for channel in [2, 1, 0] {
                    let above = row == 0 ? 0 : pixels[place + channel - width * 4]
                    output[at] = pixels[place + channel] &- above
                    at += 1
                }
            }
        }
    }
}
