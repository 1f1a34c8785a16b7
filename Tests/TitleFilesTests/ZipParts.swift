import TitleFiles

/// An entry for archives that tests make, with the lies they may hold.
struct ZipPart {
    let name: String
    let contents: [UInt8]
    let packed: [UInt8]
    let method: Int
    let flags: Int
    let statedSize: Int

    init(
        _ name: String,
        _ text: String,
        isDeflated: Bool = false,
        flags: Int = 0,
        method: Int? = nil,
        statedSize: Int? = nil
    ) {
        self.name = name
        contents = Array(text.utf8)
        packed = isDeflated ? Deflate.raw(contents) : contents
        self.method = method ?? (isDeflated ? 8 : 0)
        self.flags = flags
        self.statedSize = statedSize ?? contents.count
    }
}

/// A zip archive of the parts; with `sharesHeader` every directory record points to the first local header.
func zip(_ parts: [ZipPart], comment: String = "", sharesHeader: Bool = false) -> [UInt8] {
    var (local, directory) = ([UInt8](), [UInt8]())
    for part in parts {
        let header = sharesHeader ? 0 : local.count
        let common =
            short(20) + short(part.flags) + short(part.method) + long(0) + long(Int(crc32(part.contents)))
            + long(part.packed.count) + long(part.statedSize) + short(part.name.utf8.count) + short(0)
        local += long(0x0403_4B50) + common + Array(part.name.utf8) + part.packed
        directory += long(0x0201_4B50) + short(20) + common + short(0) + short(0) + short(0) + long(0) + long(header)
        directory += Array(part.name.utf8)
    }
    let end = short(0) + short(0) + short(parts.count) + short(parts.count) + long(directory.count) + long(local.count)
    return local + directory + long(0x0605_4B50) + end + short(comment.utf8.count) + Array(comment.utf8)
}

private func short(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
}

private func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
