internal import CTurboJPEG

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
        guard let picture = decoder.gray(upTo: limits.decodedPixels) else { throw .damaged }
        return picture
    }
}

/// One picture in libturbojpeg's hands.
private struct JPEGDecoder: ~Copyable {
    private let handle: tjhandle
    private let bytes: [UInt8]
    let width: Int
    let height: Int
    private let isCMYK: Bool

    init?(_ bytes: [UInt8]) {
        guard let handle = tjInitDecompress() else { return nil }
        var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
        let size = UInt(bytes.count)
        guard tjDecompressHeader3(handle, bytes, size, &width, &height, &sampling, &space) == 0 else {
            tjDestroy(handle)
            return nil
        }
        (self.handle, self.bytes, self.width, self.height) = (handle, bytes, Int(width), Int(height))
        isCMYK = space == TJCS_CMYK.rawValue || space == TJCS_YCCK.rawValue
    }

    deinit { tjDestroy(handle) }

    /// At a half, a quarter or an eighth when it is larger; nil when it is damaged.
    func gray(upTo limit: Int) -> GrayPicture? {
        let part = [1, 2, 4, 8].first { side(width, $0) * side(height, $0) <= limit } ?? 8
        let (across, down) = (side(width, part), side(height, part))
        guard let decoded = decode(across, down, bytesPerPixel: isCMYK ? 4 : 1) else { return nil }
        return GrayPicture(width: across, height: down, pixels: isCMYK ? JPEGDecoder.gray(cmyk: decoded) : decoded)
    }

    private func side(_ length: Int, _ part: Int) -> Int { (length + part - 1) / part }

    /// A picture that libturbojpeg warns about is cut short or damaged: it is not looked at.
    private func decode(_ width: Int, _ height: Int, bytesPerPixel: Int) -> [UInt8]? {
        let count = width * height * bytesPerPixel
        let format = bytesPerPixel == 1 ? TJPF_GRAY : TJPF_CMYK
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
                    format.rawValue,
                    TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING
                ) == 0
            filled = isWhole ? count : 0
        }
        return isWhole ? pixels : nil
    }

    /// Inks as Adobe writes them, 255 for none.
    private static func gray(cmyk: [UInt8]) -> [UInt8] {
        stride(from: 0, to: cmyk.count, by: 4).map { place in
            let (cyan, magenta, yellow) = (Int(cmyk[place]), Int(cmyk[place + 1]), Int(cmyk[place + 2]))
            return UInt8((cyan * 77 + magenta * 151 + yellow * 28) / 256 * Int(cmyk[place + 3]) / 255)
        }
    }
}
