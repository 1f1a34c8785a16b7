/// Reads a PNG's chunks (ISO/IEC 15948): eight bits, grey or three colours, not interlaced, no transparency.
///
/// PDF's Flate decoder undoes PNG's own row filters, so the samples pass through as they are.
struct PNGHeader {
    static func read(_ bytes: [UInt8]) throws(PictureFault) -> RasterImage {
        var at = 8
        var header: [UInt8] = []
        var samples: [UInt8] = []
        var isPlain = true
        while at + 12 <= bytes.count {
            let length = number(bytes, at)
            guard length <= bytes.count - at - 12 else { throw .damaged }
            let kind = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
            let body = bytes[(at + 8)..<(at + 8 + length)]
            at += 12 + length
            switch kind {
            case "IHDR": header = Array(body)
            case "IDAT": samples += body
            case "tRNS", "PLTE": isPlain = false
            case "IEND": return try image(header, samples, isPlain)
            default: break
            }
        }
        throw .damaged
    }

    /// Its size is judged before its coding: what is coded otherwise may be decoded, what is too large never.
    private static func image(
        _ header: [UInt8],
        _ samples: [UInt8],
        _ isPlain: Bool
    ) throws(PictureFault) -> RasterImage {
        guard header.count == 13, !samples.isEmpty else { throw .damaged }
        let image = try RasterImage(
            width: number(header, 0),
            height: number(header, 4),
            channels: header[9] == 0 ? 1 : 3,
            coding: .png,
            encoded: samples
        )
        guard isPlain, header[8] == 8, header[9] == 0 || header[9] == 2, header[12] == 0 else { throw .unusualCoding }
        return image
    }

    private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
        bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
}
