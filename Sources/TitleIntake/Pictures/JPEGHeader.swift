/// Walks the marker segments of a JPEG file (ITU-T T.81, B.1.1) up to the frame header.
enum JPEGHeader {
    static func read(_ bytes: [UInt8]) throws(PhotoFault) -> PhotoHeader {
        var offset = 2
        var density: Int?
        while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
            guard length >= 2, offset + 2 + length <= bytes.count else { throw .damaged }
            let segment = bytes[offset + 4..<offset + 2 + length]
            if isFrame(marker) { return try frame(segment, density) }
            if marker == 0xE0 { density = jfifDensity(segment) ?? density }
            guard marker != 0xDA else { throw .damaged }
            offset += 2 + length
        }
        throw .damaged
    }

    /// SOF0…SOF15 without DHT, JPG and DAC.
    static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }

    private static func frame(_ segment: ArraySlice<UInt8>, _ density: Int?) throws(PhotoFault) -> PhotoHeader {
        let bytes = Array(segment.prefix(5))
        guard bytes.count == 5 else { throw .damaged }
        let (height, width) = (Int(bytes[1]) << 8 | Int(bytes[2]), Int(bytes[3]) << 8 | Int(bytes[4]))
        return try PhotoHeader(format: .jpeg, width: width, height: height, dotsPerInch: density)
    }

    /// Dots per inch, or per centimetre made into inches, from an APP0 segment of JFIF.
    private static func jfifDensity(_ segment: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(segment.prefix(10))
        guard bytes.count == 10, bytes.starts(with: Array("JFIF\0".utf8)) else { return nil }
        let density = Int(bytes[8]) << 8 | Int(bytes[9])
        switch bytes[7] {
        case 1: return density
        case 2: return (density * 254 + 50) / 100
        default: return nil
        }
    }
}
