internal import CZBar

/// Finds the texts of the QR codes in a picture.
public enum QRCodeFinder {
    /// The texts of all codes, each once, in no particular order.
    ///
    /// A code that is not found at once is looked for again in smaller, larger and evened-out versions of the picture,
    /// at most eight times in all; the first two are always looked at, so that a second code is not overlooked. A picture
    /// full of what looks like corners of codes is given up after `patience`.
    public static func texts(in picture: GrayPicture) -> [String] {
        var found: Set<String> = []
        let start = ContinuousClock.now
        for (number, version) in PictureVersions(of: picture).enumerated() {
            if number >= 2, !found.isEmpty || ContinuousClock.now - start > patience { break }
            found.formUnion(scan(version))
        }
        return found.sorted()
    }

    private static let patience = Duration.seconds(15)

    private static func scan(_ picture: GrayPicture) -> [String] {
        guard let scanner = zbar_image_scanner_create(), let image = zbar_image_create() else { return [] }
        defer {
            zbar_image_destroy(image)
            zbar_image_scanner_destroy(scanner)
        }
        _ = zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        _ = zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1)
        zbar_image_set_format(image, titlecert_zbar_gray)
        zbar_image_set_size(image, UInt32(picture.width), UInt32(picture.height))
        return picture.pixels.withUnsafeBytes { pixels in
            zbar_image_set_data(image, pixels.baseAddress, UInt(pixels.count), nil)
            guard zbar_scan_image(scanner, image) > 0 else { return [] }
            return texts(of: image)
        }
    }

    private static func texts(of image: OpaquePointer) -> [String] {
        var texts: [String] = []
        var symbol = zbar_image_first_symbol(image)
        while let current = symbol {
            if let data = zbar_symbol_get_data(current) {
                let count = Int(zbar_symbol_get_data_length(current))
                let bytes = UnsafeRawBufferPointer(start: data, count: count)
                texts.append(String(decoding: bytes, as: UTF8.self))
            }
            symbol = zbar_symbol_next(current)
        }
        return texts
    }
}
