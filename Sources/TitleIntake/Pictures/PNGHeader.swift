/// Reads the first chunks of a PNG file (ISO/IEC 15948) up to the picture data.
enum PNGHeader {
    static func read(_ bytes: [UInt8]) throws(PhotoFault) -> PhotoHeader {
        guard bytes.count >= 33, chunkType(bytes, at: 8) == "IHDR", long(bytes, 8) == 13 else { throw .damaged }
        let (width, height) = (long(bytes, 16), long(bytes, 20))
        guard width <= Int(Int32.max), height <= Int(Int32.max) else { throw .damaged }
        return try PhotoHeader(format: .png, width: width, height: height, dotsPerInch: density(bytes))
    }

    /// From a `pHYs` chunk in metres that stands before the picture data.
    private static func density(_ bytes: [UInt8]) -> Int? {
        var offset = 8
        while offset + 12 <= bytes.count {
            let length = long(bytes, offset)
            guard length <= bytes.count - offset - 12 else { return nil }
            switch chunkType(bytes, at: offset) {
            case "pHYs":
                guard length == 9, bytes[offset + 16] == 1 else { return nil }
                return (long(bytes, offset + 8) * 254 + 5000) / 10_000
            case "IDAT": return nil
            default: offset += length + 12
            }
        }
        return nil
    }

    private static func chunkType(_ bytes: [UInt8], at offset: Int) -> String {
        String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
    }

    private static func long(_ bytes: [UInt8], _ offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
