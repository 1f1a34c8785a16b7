/// JPEG (ITU-T T.81), baseline or progressive, gray, colour or CMYK, to eight-bit gray.
enum JPEGPicture {
    static func decode(
        _ bytes: [UInt8],
        _ header: PhotoHeader,
        _ limits: PictureLimits
    ) throws(PictureFault) -> GrayPicture {
        if JPEGCoefficients(of: bytes).bytes > limits.coefficientBytes {
            throw .tooLarge(width: header.width, height: header.height)
        }
        guard let decoder = JPEGDecoder(bytes), decoder.width == header.width, decoder.height == header.height else {
            throw .damaged
        }
        guard let picture = gray(decoder, upTo: limits.decodedPixels) else { throw .damaged }
        return picture
    }

    /// At a half, a quarter or an eighth when it is larger; nil when it is damaged.
    private static func gray(_ decoder: borrowing JPEGDecoder, upTo limit: Int) -> GrayPicture? {
        let part = [1, 2, 4, 8].first { decoder.width(at: $0) * decoder.height(at: $0) <= limit } ?? 8
        guard let decoded = decoder.pixels(at: part, as: decoder.isCMYK ? .cmyk : .gray) else { return nil }
        let pixels = decoder.isCMYK ? gray(cmyk: decoded) : decoded
        return GrayPicture(width: decoder.width(at: part), height: decoder.height(at: part), pixels: pixels)
    }

    /// Inks as Adobe writes them, 255 for none.
    private static func gray(cmyk: [UInt8]) -> [UInt8] {
        stride(from: 0, to: cmyk.count, by: 4).map { place in
            let (cyan, magenta, yellow) = (Int(cmyk[place]), Int(cmyk[place + 1]), Int(cmyk[place + 2]))
            return UInt8((cyan * 77 + magenta * 151 + yellow * 28) / 256 * Int(cmyk[place + 3]) / 255)
        }
    }
}
