internal import CPNG
internal import CTurboJPEG

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
        guard let handle = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(handle) }
        try expectColours(bytes, header, handle)
        let part = [8, 4, 2].first { side(min(header.width, header.height), $0) >= enough } ?? 1
        let (width, height) = (side(header.width, part), side(header.height, part))
        guard let pixels = decode(bytes, width, height, handle),
            let picture = ColourPicture(width: width, height: height, pixels: pixels)
        else { throw .damaged }
        return picture
    }

    private static func expectColours(
        _ bytes: [UInt8],
        _ header: PhotoHeader,
        _ handle: tjhandle
    ) throws(PhotoFault) {
        var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
        guard tjDecompressHeader3(handle, bytes, UInt(bytes.count), &width, &height, &sampling, &space) == 0,
            Int(width) == header.width, Int(height) == header.height
        else { throw .damaged }
        guard space != TJCS_CMYK.rawValue, space != TJCS_YCCK.rawValue else { throw .printingInks }
    }

    private static func side(_ length: Int, _ part: Int) -> Int { (length + part - 1) / part }

    /// A picture that libturbojpeg warns about is cut short or damaged: it is not looked at.
    private static func decode(_ bytes: [UInt8], _ width: Int, _ height: Int, _ handle: tjhandle) -> [UInt8]? {
        let count = width * height * 3
        var isWhole = false
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            isWhole =
                tjDecompress2(
                    handle,
                    bytes,
                    UInt(bytes.count),
                    buffer.baseAddress,
                    Int32(width),
                    0,
                    Int32(height),
                    TJPF_RGB.rawValue,
                    TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING
                ) == 0
            filled = isWhole ? count : 0
        }
        return isWhole ? pixels : nil
    }
}
