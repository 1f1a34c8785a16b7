internal import CPNG

/// Decodes a portrait whose header was measured before.
enum ColourDecoder {
    /// A JPEG picture comes at a half, a quarter or an eighth where its shorter side keeps `enough` pixels.
    static func decode(
        _ bytes: [UInt8],
        _ header: PhotoHeader,
        enough: Int
    ) throws(PhotoFault) -> ColourPicture {
        switch header.format {
        case .jpeg: try jpeg(bytes, header, enough)
        case .png: try png(bytes, header)
        }
    }

    private static func png(_ bytes: [UInt8], _ header: PhotoHeader) throws(PhotoFault) -> ColourPicture {
        let count = header.width * header.height * 3
        var isWhole = false
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let (width, height) = (UInt32(header.width), UInt32(header.height))
            isWhole = titlecert_png_rgb(bytes, bytes.count, width, height, buffer.baseAddress, count) != 0
            filled = isWhole ? count : 0
        }
        guard isWhole, let picture = ColourPicture(width: header.width, height: header.height, pixels: pixels) else {
            throw .damaged
        }
        return picture
    }

    private static func jpeg(
        _ bytes: [UInt8],
        _ header: PhotoHeader,
        _ enough: Int
    ) throws(PhotoFault) -> ColourPicture {
        guard JPEGCoefficients(of: bytes).bytes <= PictureLimits().coefficientBytes else {
            throw .tooManyPixels(width: header.width, height: header.height, limit: TwoInchPhoto.largestSide)
        }
        guard let decoder = JPEGDecoder(bytes), decoder.width == header.width, decoder.height == header.height else {
            throw .damaged
        }
        guard !decoder.isCMYK else { throw .printingInks }
        let shorter = min(header.width, header.height)
        let part = [8, 4, 2].first { (shorter + $0 - 1) / $0 >= enough } ?? 1
        guard let pixels = decoder.pixels(at: part, as: .rgb),
            let picture = ColourPicture(
                width: decoder.width(at: part),
                height: decoder.height(at: part),
                pixels: pixels
            )
        else { throw .damaged }
        return picture
    }
}
