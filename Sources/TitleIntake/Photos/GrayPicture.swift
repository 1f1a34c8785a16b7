/// A decoded picture in eight-bit gray, row by row from the top.
public struct GrayPicture: Equatable, Sendable {
    public let width: Int
    public let height: Int
    /// `width` times `height` bytes; 0 is black.
    public let pixels: [UInt8]

    /// Nil when the pixels are not as many as the sides say, or there are none.
    public init?(width: Int, height: Int, pixels: [UInt8]) {
        guard width > 0, height > 0, pixels.count == width * height else { return nil }
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    var longSide: Int { max(width, height) }
}

/// What a picture may be to be looked at for codes.
public struct PictureLimits: Sendable {
    public let fileBytes: Int
    /// Width times height that is decoded at all.
    public let pixels: Int
    /// Of a JPEG picture that is not decoded row by row (`JPEGCoefficients`).
    public let coefficientBytes: Int
    public let side: Int
    /// Larger JPEG pictures are decoded at a half, a quarter or an eighth.
    public let decodedPixels: Int
    /// Of a scanned document.
    public let pages: Int

    public init(
        fileBytes: Int = 20 << 20,
        pixels: Int = 64_000_000,
        coefficientBytes: Int = 96 << 20,
        side: Int = 20_000,
        decodedPixels: Int = 16_000_000,
        pages: Int = 4
    ) {
        (self.fileBytes, self.pixels, self.coefficientBytes) = (fileBytes, pixels, coefficientBytes)
        (self.side, self.decodedPixels, self.pages) = (side, decodedPixels, pages)
    }
}

/// Why a picture was not looked at for codes.
public enum PictureFault: Error, Hashable, Sendable {
    case damaged
    case tooLarge(width: Int, height: Int)
    /// The page of a scanned document is compressed in a way that is not read: CCITT, JBIG2, JPEG 2000 or another.
    case compression(String)
    /// libzbar, which finds the codes, is not installed.
    case readerMissing

    /// The stable code of docs/formats/verdict.md.
    public var code: String {
        switch self {
        case .damaged: "picture_damaged"
        case .tooLarge: "picture_too_large"
        case .compression: "scan_compression"
        case .readerMissing: "picture_reader_missing"
        }
    }

    /// What the code's words hold.
    public var facts: [String: String] {
        switch self {
        case .damaged, .readerMissing: [:]
        case .tooLarge(let width, let height): ["width": String(width), "height": String(height)]
        case .compression(let name): ["filter": name]
        }
    }
}
