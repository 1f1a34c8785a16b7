internal import TitleFiles

extension RasterImage {
    /// The picture as a file of its own: that of a JPEG as it came, a PNG put together again.
    package var file: [UInt8] {
        switch coding {
        case .jpeg: encoded
        case .png: PNGFile(width: width, height: height, channels: channels, rows: encoded).bytes
        }
    }

    /// The picture as a `data:` address.
    var dataAddress: String {
        "data:image/\(coding == .jpeg ? "jpeg" : "png");base64," + Base64.encode(file)
    }
}

/// A PNG (ISO/IEC 15948) of eight bits a sample, not interlaced, no more in it than it needs.
package struct PNGFile {
    let width: Int
    let height: Int
    /// 1 grey, 3 sRGB.
    let channels: Int
    /// Rows, each behind the number of its filter, deflated (RFC 1950).
    let rows: [UInt8]

    package init(width: Int, height: Int, channels: Int, rows: [UInt8]) {
        (self.width, self.height, self.channels, self.rows) = (width, height, channels, rows)
    }

    /// What every PNG begins with.
    package static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    package var bytes: [UInt8] {
        let head = long(width) + long(height) + [8, channels == 1 ? 0 : 2, 0, 0, 0]
        return Self.signature
            + chunk("IHDR", head) + chunk("IDAT", rows) + chunk("IEND", [])
    }

    private func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
        let checked = Array(kind.utf8) + body
        return long(body.count) + checked + long(Int(crc32(checked)))
    }

    private func long(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 255) } }
}
