/// Writes a zip archive piece by piece, so that an archive may be larger than memory: every call answers the bytes that
/// come next in the file.
///
/// Entries are kept as they are, not deflated. Where a size or a count is too large for the old form (4 GiB, 65,535
/// entries) the 64-bit records of APPNOTE 6.3, 4.3.14 and 4.5.3, stand beside it. The same entries give the same bytes.
public struct ZipStream: Sendable {
    private var position: UInt64
    private var directory: [UInt8] = []
    private var count: UInt64 = 0

    /// For an archive that begins at the beginning of its file.
    public init() {
        self.init(position: 0)
    }

    /// For one whose bytes begin later, as in the tests of its 64-bit form.
    init(position: UInt64) {
        self.position = position
    }

    /// The bytes of one entry, shorter than 4 GiB.
    public mutating func entry(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        precondition(contents.count < Self.most32, "an entry of 4 GiB")
        let isFar = position >= Self.most32
        let (name, checksum, size) = (Array(name.utf8), UInt64(crc32(contents)), UInt64(contents.count))
        // UTF-8 names; 1980-01-01, the first day that the form can write.
        let common =
            little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(checksum, 4) + little(size, 4)
            + little(size, 4) + little(UInt64(name.count), 2)
        let extra = isFar ? little(1, 2) + little(8, 2) + little(position, 8) : []
        directory += little(0x0201_4B50, 4) + little(45, 2) + little(isFar ? 45 : 20, 2) + common
        directory += little(UInt64(extra.count), 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
        directory += little(isFar ? Self.most32 : position, 4) + name + extra
        let local = little(0x0403_4B50, 4) + little(20, 2) + common + little(0, 2) + name
        position += UInt64(local.count) + size
        count += 1
        return local + contents
    }

    /// The directory, with which the archive ends.
    public consuming func finish() -> [UInt8] {
        let (start, size) = (position, UInt64(directory.count))
        let isLarge = count >= Self.most16 || start >= Self.most32 || size >= Self.most32
        let end =
            little(0x0605_4B50, 4) + little(0, 4) + little(min(count, Self.most16), 2)
            + little(min(count, Self.most16), 2) + little(min(size, Self.most32), 4)
            + little(min(start, Self.most32), 4) + little(0, 2)
        return directory + (isLarge ? largeEnd(start, size) : []) + end
    }

    private func largeEnd(_ start: UInt64, _ size: UInt64) -> [UInt8] {
        little(0x0606_4B50, 4) + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 4) + little(0, 4)
            + little(count, 8) + little(count, 8) + little(size, 8) + little(start, 8)
            + little(0x0706_4B50, 4) + little(0, 4) + little(start + size, 8) + little(1, 4)
    }

    private static let most16: UInt64 = 0xFFFF
    private static let most32: UInt64 = 0xFFFF_FFFF
}

/// So many bytes, the lowest first.
private func little(_ value: UInt64, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
}
