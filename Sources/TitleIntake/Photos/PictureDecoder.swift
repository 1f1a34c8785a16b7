/// Decodes photographs that strangers hand in: the header is read and measured before anything is decoded.
public enum PictureDecoder {
    public static func decode(
        _ bytes: [UInt8],
        limits: PictureLimits = PictureLimits()
    ) throws(PictureFault) -> GrayPicture {
        let header: PhotoHeader
        do throws(PhotoFault) {
            header = try PhotoHeader(bytes)
        } catch {
            throw .damaged
        }
        try check(width: header.width, height: header.height, limits)
        switch header.format {
        case .jpeg: return try JPEGPicture.decode(bytes, header, limits)
        case .png: return try PNGPicture.decode(bytes, header)
        }
    }

    static func check(width: Int, height: Int, _ limits: PictureLimits) throws(PictureFault) {
        guard width <= limits.side, height <= limits.side, width * height <= limits.pixels else {
            throw .tooLarge(width: width, height: height)
        }
    }
}
