import TitleFiles

/// A PDF as scanners and phones make it: each page draws one image and nothing else.
///
/// Such a file has no seal, so what it shows is judged like a photograph. Read leniently in syntax, for there are many makers,
/// and strictly in meaning: with text, drawings or a second image on a page it is no scan.
struct ScannedPDF {
    struct Image {
        let dictionary: ScanValue
        let data: Range<Int>
    }

    let images: [Image]
    private let bytes: [UInt8]
    private let limits: PictureLimits

    /// Nil when the file is no such scan.
    init?(_ bytes: [UInt8], limits: PictureLimits) {
        let objects = ScanObjects(bytes)
        let pages = objects.pages
        guard !pages.isEmpty, pages.count <= limits.pages else { return nil }
        var images: [Image] = []
        for page in pages {
            guard let image = objects.onlyImage(of: page) else { return nil }
            images.append(image)
        }
        (self.images, self.bytes, self.limits) = (images, bytes, limits)
    }

    /// Of any PDF the pictures in it, the largest first: what else its pages show is not looked at.
    init(picturesOf bytes: [UInt8], limits: PictureLimits) {
        images = Array(ScanObjects(bytes).allImages.prefix(limits.pages))
        (self.bytes, self.limits) = (bytes, limits)
    }

    func picture(of image: Image) throws(PictureFault) -> GrayPicture {
        guard let width = image.dictionary["Width"]?.integer, let height = image.dictionary["Height"]?.integer,
            width > 0, height > 0
        else { throw .damaged }
        try PictureDecoder.check(
            width: min(width, Int(Int32.max)),
            height: min(height, Int(Int32.max)),
            limits
        )
        switch image.dictionary["Filter"]?.onlyName {
        case "DCTDecode": return try PictureDecoder.decode(Array(bytes[image.data]), limits: limits)
        case "FlateDecode": return try raster(image, width, height)
        case let filter: throw .compression(filter ?? "?")
        }
    }

    private func raster(_ image: Image, _ width: Int, _ height: Int) throws(PictureFault) -> GrayPicture {
        guard let raster = ScanRaster(image.dictionary, width: width, height: height) else {
            throw .compression("FlateDecode \(image.dictionary["ColorSpace"]?.onlyName ?? "?")")
        }
        var rows = ScanRows(of: raster)
        guard Inflate.zlib(upToEndOfLine: bytes[image.data], take: { rows.take($0) }),
            let picture = GrayPicture(width: width, height: height, pixels: rows.pixels)
        else { throw .damaged }
        return picture
    }
}
