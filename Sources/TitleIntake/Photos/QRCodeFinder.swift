internal import CZBar

/// Finds the texts of the QR codes in a picture.
public enum QRCodeFinder {
    /// The texts of all codes, each once, in no particular order.
    ///
    /// A code that is not found at once is looked for again in smaller, larger and evened-out versions of the picture,
    /// at most eight times in all; the first four are always looked at, so that a second code is not overlooked. A picture
    /// full of what looks like corners of codes is given up after `patience`.
    ///
    /// - Throws: `PictureFault.readerMissing`
    public static func texts(in picture: GrayPicture) throws(PictureFault) -> [String] {
        guard let library else { throw .readerMissing }
        var found: Set<String> = []
        let start = ContinuousClock.now
        for (number, version) in PictureVersions(of: picture).enumerated() {
            if number >= 4, !found.isEmpty || ContinuousClock.now - start > patience { break }
            found.formUnion(try library.scan(version))
        }
        return found.sorted()
    }

    private static let patience = Duration.seconds(15)

    private static let library = ZBarLibrary()
}

/// The functions of libzbar, which is looked for when the first picture comes.
private struct ZBarLibrary: @unchecked Sendable {
    private var zbar = titlecert_zbar()

    /// Nil when it is not installed.
    init?() {
        guard titlecert_zbar_open(&zbar) != 0 else { return nil }
    }

    func scan(_ picture: GrayPicture) throws(PictureFault) -> [String] {
        try withUnsafePointer(to: zbar) { (zbar) throws(PictureFault) in
            var (scanner, image): (OpaquePointer?, OpaquePointer?)
            guard titlecert_zbar_begin(zbar, &scanner, &image) != 0 else { throw .readerMissing }
            defer { titlecert_zbar_end(zbar, scanner, image) }
            let (width, height) = (UInt32(picture.width), UInt32(picture.height))
            return picture.pixels.withUnsafeBytes { pixels in
                let count = UInt(pixels.count)
                return texts(
                    from: titlecert_zbar_scan(zbar, scanner, image, width, height, pixels.baseAddress, count),
                    zbar
                )
            }
        }
    }

    private func texts(from first: OpaquePointer?, _ zbar: UnsafePointer<titlecert_zbar>) -> [String] {
        var texts: [String] = []
        var symbol = first
        while let current = symbol {
            var count: UInt32 = 0
            if let text = titlecert_zbar_text(zbar, current, &count) {
                let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
                texts.append(String(decoding: bytes, as: UTF8.self))
            }
            symbol = titlecert_zbar_next(zbar, current)
        }
        return texts
    }
}
