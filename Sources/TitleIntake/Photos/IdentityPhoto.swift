internal import CTurboJPEG

/// A 2-inch identity photo as it is kept (CER5): checked, turned upright, 413 × 579 pixels, written anew as JPEG.
///
/// What was handed in beside the picture (place, camera, comments, anything hidden) is not in it, and no file that a stranger
/// made reaches those who draw certificates.
public struct IdentityPhoto: Hashable, Sendable {
    /// JPEG, baseline, RGB.
    public let jpeg: [UInt8]

    public static let width = 413
    public static let height = 579
    /// PNG pictures are decoded whole.
    static let pngPixels = 10_000_000
    private static let quality: Int32 = 85

    /// - Throws: why the picture is not taken as a photo.
    public init(_ bytes: [UInt8]) throws(PhotoFault) {
        let header = try Self.measured(bytes)
        let orientation = header.format == .jpeg ? PictureOrientation(of: bytes) : PictureOrientation(value: 1)
        let decoded = try ColourDecoder.decode(bytes, header, enough: Self.width)
        let picture = decoded.upright(orientation)
        try GroundIsWhite.check(picture)
        jpeg = try Self.written(picture.filling(width: Self.width, height: Self.height))
    }

    /// Size and proportion of the picture as it is to be looked at.
    private static func measured(_ bytes: [UInt8]) throws(PhotoFault) -> PhotoHeader {
        guard bytes.count <= TwoInchPhoto.byteLimit else {
            throw .tooLarge(bytes: bytes.count, limit: TwoInchPhoto.byteLimit)
        }
        let header = try PhotoHeader(bytes)
        let isTurned = header.format == .jpeg && PictureOrientation(of: bytes).isOnItsSide
        let (across, down) = isTurned ? (header.height, header.width) : (header.width, header.height)
        try TwoInchPhoto.check(width: across, height: down)
        guard header.format == .jpeg || across * down <= pngPixels else {
            throw .tooManyPixels(width: across, height: down, limit: pngPixels)
        }
        return header
    }

    private static func written(_ picture: ColourPicture) throws(PhotoFault) -> [UInt8] {
        guard let handle = tjInitCompress() else { throw .damaged }
        defer { tjDestroy(handle) }
        var (file, size) = (UnsafeMutablePointer<UInt8>?.none, UInt(0))
        let outcome = tjCompress2(
            handle,
            picture.pixels,
            Int32(picture.width),
            0,
            Int32(picture.height),
            TJPF_RGB.rawValue,
            &file,
            &size,
            Int32(TJSAMP_420.rawValue),
            quality,
            0
        )
        defer { tjFree(file) }
        guard outcome == 0, let file else { throw .damaged }
        return Array(UnsafeBufferPointer(start: file, count: Int(size)))
    }
}
