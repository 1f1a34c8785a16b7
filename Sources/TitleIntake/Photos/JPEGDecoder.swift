internal import CTurboJPEG

/// One picture in libturbojpeg's hands.
struct JPEGDecoder: ~Copyable {
    /// How a pixel is written: eight bits a part.
    enum Format: Int {
        case gray = 1
        case rgb = 3
        /// Inks, as Adobe writes them.
        case cmyk = 4

        fileprivate var code: Int32 {
            switch self {
            case .gray: TJPF_GRAY.rawValue
            case .rgb: TJPF_RGB.rawValue
            case .cmyk: TJPF_CMYK.rawValue
            }
        }
    }

    private let handle: tjhandle
    private let bytes: [UInt8]
    let width: Int
    let height: Int
    /// Whether it was written in printing inks.
    let isCMYK: Bool

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

    /// In pixels, of the picture at that part of its size: 1, 2, 4 or 8.
    func width(at part: Int) -> Int { (width + part - 1) / part }
    func height(at part: Int) -> Int { (height + part - 1) / part }

    /// Row by row at that part of its size; nil when libturbojpeg warns: then it is cut short or damaged, and not looked at.
    func pixels(at part: Int, as format: Format) -> [UInt8]? {
        let (width, height) = (width(at: part), height(at: part))
        let count = width * height * format.rawValue
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
                    format.code,
                    TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING
                ) == 0
            filled = isWhole ? count : 0
        }
        return isWhole ? pixels : nil
    }
}
