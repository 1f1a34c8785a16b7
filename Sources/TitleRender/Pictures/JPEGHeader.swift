/// Reads a JPEG's markers (ITU-T T.81, annex B) up to its samples: baseline or progressive Huffman coding, eight bits,
/// grey or three colours.
struct JPEGHeader {
    private let bytes: [UInt8]
    private var at = 2
    private var frame: (width: Int, height: Int, channels: Int)?

    static func read(_ bytes: [UInt8]) throws(PictureFault) -> RasterImage {
        var header = JPEGHeader(bytes: bytes)
        return try header.image()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func image() throws(PictureFault) -> RasterImage {
        guard bytes.count > 4, bytes[bytes.count - 2] == 0xFF, bytes[bytes.count - 1] == 0xD9 else { throw .damaged }
        while try !segment() {}
        guard let frame else { throw .damaged }
        return try RasterImage(
            width: frame.width,
            height: frame.height,
            channels: frame.channels,
            coding: .jpeg,
            encoded: bytes
        )
    }

    /// True at the start of the samples.
    private mutating func segment() throws(PictureFault) -> Bool {
        guard at + 4 <= bytes.count, bytes[at] == 0xFF else { throw .damaged }
        let marker = bytes[at + 1]
        if marker == 0xFF {
            at += 1
            return false
        }
        let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
        let end = at + 2 + length
        guard length >= 2, end <= bytes.count else { throw .damaged }
        let body = at + 4
        at = end
        switch marker {
        case 0xC0, 0xC1, 0xC2: try readFrame(Array(bytes[body..<end]))
        case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: throw .unusualCoding
        case 0xE1: if turns(Array(bytes[body..<end])) { throw .turned }
        case 0xDA: return true
        case 0xC4, 0xDB, 0xDD, 0xE0, 0xE2...0xEF, 0xFE: break
        default: throw .damaged
        }
        return false
    }

    private mutating func readFrame(_ body: [UInt8]) throws(PictureFault) {
        guard frame == nil, body.count >= 6, body.count == 6 + 3 * Int(body[5]) else { throw .damaged }
        guard body[0] == 8 else { throw .unusualCoding }
        let channels = Int(body[5])
        guard channels != 4 else { throw .fourColors }
        guard channels == 1 || channels == 3 else { throw .damaged }
        frame = (Int(body[3]) << 8 | Int(body[4]), Int(body[1]) << 8 | Int(body[2]), channels)
    }

    /// Whether an Exif orientation other than "as it is" stands in the first directory (Exif 2.32, 4.6.4).
    private func turns(_ body: [UInt8]) -> Bool {
        guard body.starts(with: Array("Exif".utf8) + [0, 0]), body.count > 14 else { return false }
        let little = body[6] == 0x49
        func short(_ offset: Int) -> Int {
            guard offset + 1 < body.count else { return 0 }
            return little
                ? Int(body[offset]) | Int(body[offset + 1]) << 8 : Int(body[offset]) << 8 | Int(body[offset + 1])
        }
        let directory = 6 + (little ? short(10) : short(12))
        for entry in 0..<min(short(directory), 200) where short(directory + 2 + entry * 12) == 0x0112 {
            return short(directory + 2 + entry * 12 + 8) > 1
        }
        return false
    }
}
