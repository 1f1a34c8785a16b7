/// The size of a JPEG or PNG picture, read from its header alone; nothing is decoded.
public struct PhotoHeader: Hashable, Sendable {
    public let format: Format
    /// Pixels.
    public let width: Int
    public let height: Int
    /// Dots per inch along the width, where the picture says so.
    public let dotsPerInch: Int?

    public enum Format: String, Sendable { case jpeg, png }

    public init(_ bytes: [UInt8]) throws(PhotoFault) {
        switch FileKind(bytes) {
        case .jpeg: self = try JPEGHeader.read(bytes)
        case .png: self = try PNGHeader.read(bytes)
        case let kind: throw .otherKind(kind)
        }
    }

    init(format: Format, width: Int, height: Int, dotsPerInch: Int?) throws(PhotoFault) {
        guard width > 0, height > 0 else { throw .damaged }
        (self.format, self.width, self.height, self.dotsPerInch) = (format, width, height, dotsPerInch)
    }
}

/// The picture of a 2-inch identity photo (CER5): 35 × 49 mm at 300 dots per inch or more.
///
/// Whether it is recent, bareheaded and on white ground is not seen here.
public enum TwoInchPhoto {
    public static let smallestWidth = 413
    public static let largestSide = 6000
    public static let byteLimit = 5 << 20

    /// The header of a picture that has the proportion and the resolution.
    public static func check(_ bytes: [UInt8]) throws(PhotoFault) -> PhotoHeader {
        guard bytes.count <= byteLimit else { throw .tooLarge(bytes: bytes.count, limit: byteLimit) }
        let header = try PhotoHeader(bytes)
        try check(width: header.width, height: header.height)
        return header
    }

    static func check(width: Int, height: Int) throws(PhotoFault) {
        guard max(width, height) <= largestSide else {
            throw .tooManyPixels(width: width, height: height, limit: largestSide)
        }
        // 35 : 49 is 5 : 7; two parts in a hundred are left to the cutting.
        guard abs(width * 7 - height * 5) * 50 <= height * 5 else {
            throw .wrongProportion(width: width, height: height)
        }
        guard width >= smallestWidth else {
            throw .tooFewPixels(width: width, height: height, smallestWidth: smallestWidth)
        }
    }
}

/// Why a picture is not taken as a photo.
public enum PhotoFault: Error, Hashable, Sendable {
    case otherKind(FileKind)
    case damaged
    case tooLarge(bytes: Int, limit: Int)
    case tooManyPixels(width: Int, height: Int, limit: Int)
    case tooFewPixels(width: Int, height: Int, smallestWidth: Int)
    case wrongProportion(width: Int, height: Int)
    /// Inks of a printing press (CMYK) in the place of the colours of a screen.
    case printingInks
    /// So many of a hundred pixels beside the head are white.
    case groundNotWhite(percent: Int)
}
