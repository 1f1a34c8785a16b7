internal import CPNG

/// PNG (ISO/IEC 15948) of any depth to eight-bit gray, transparent parts on white.
enum PNGPicture {
    static func decode(_ bytes: [UInt8], _ header: PhotoHeader) throws(PictureFault) -> GrayPicture {
        let count = header.width * header.height
        var isWhole = false
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let (width, height) = (UInt32(header.width), UInt32(header.height))
            isWhole = titlecert_png_gray(bytes, bytes.count, width, height, buffer.baseAddress, count) != 0
            filled = isWhole ? count : 0
        }
        guard isWhole, let picture = GrayPicture(width: header.width, height: header.height, pixels: pixels) else {
            throw .damaged
        }
        return picture
    }
}
