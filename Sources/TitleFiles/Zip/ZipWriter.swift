/// Writes a zip archive; the same entries in the same order always give the same bytes (no times, no attributes).
public struct ZipWriter {
    private var local: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds an entry; bytes kept as they are (not deflated) are what some formats ask of their first entry.
    public mutating func add(_ name: String, _ contents: [UInt8], isDeflated: Bool = true) {
        let packed = isDeflated ? Deflate.raw(contents) : contents
        let header = local.count
        // Version 2.0, UTF-8 names; 1980-01-01, the first day that the form can write.
        let common =
            short(20) + short(0x0800) + short(isDeflated ? 8 : 0) + short(0) + short(0x21)
            + long(Int(crc32(contents))) + long(packed.count) + long(contents.count) + short(name.utf8.count) + short(0)
        local += long(0x0403_4B50) + common + Array(name.utf8) + packed
        directory += long(0x0201_4B50) + short(20) + common + short(0) + short(0) + short(0) + long(0) + long(header)
        directory += Array(name.utf8)
        count += 1
    }

    public consuming func finished() -> [UInt8] {
        let sizes = long(directory.count) + long(local.count)
        return local + directory + long(0x0605_4B50) + short(0) + short(0) + short(count) + short(count) + sizes
            + short(0)
    }

    private func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
}
