/// A picture of samples, still compressed, with what its header says.
public struct RasterImage: Equatable, Sendable {
    public enum Coding: Equatable, Sendable {
        case jpeg
        /// Rows with PNG's filter bytes, deflated.
        case png
    }

    public let width: Int
    public let height: Int
    /// 1 grey, 3 sRGB.
    public let channels: Int
    public let coding: Coding
    public let encoded: [UInt8]

    /// More than any certificate prints.
    static let mostPixels = 24_000_000

    /// Reads the header only; the samples are passed on as they are.
    public init(_ bytes: [UInt8]) throws(PictureFault) {
        if bytes.starts(with: [0xFF, 0xD8]) {
            self = try JPEGHeader.read(bytes)
        } else if bytes.starts(with: PNGFile.signature) {
            self = try PNGHeader.read(bytes)
        } else {
            throw .unknownKind
        }
    }

    init(width: Int, height: Int, channels: Int, coding: Coding, encoded: [UInt8]) throws(PictureFault) {
        guard width > 0, height > 0 else { throw .damaged }
        guard width <= 20_000, height <= 20_000, width * height <= Self.mostPixels else {
            throw .tooLarge(width: width, height: height)
        }
        self.width = width
        self.height = height
        self.channels = channels
        self.coding = coding
        self.encoded = encoded
    }
}
