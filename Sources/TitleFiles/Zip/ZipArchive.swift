/// A zip archive (PKWARE APPNOTE 6.3) held in memory, read by its central directory and nothing else.
///
/// Everything is checked before the first entry is unpacked: places, sizes, names that stand twice, entries that share
/// bytes, encryption, and the sum of the unpacked sizes.
public struct ZipArchive: Sendable {
    private let bytes: [UInt8]
    /// In the order of the directory.
    public let entries: [ZipEntry]
    private let byName: [String: ZipEntry]

    public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipFault) {
        self.bytes = bytes
        let records = ZipDirectory(bytes, readsChineseNames: limits.readsChineseNames)
        entries = try records.entries(limits)
        byName = try Self.index(entries)
        try Self.checkOverlaps(entries)
    }

    /// The unpacked bytes of an entry; nil when the archive has none of that name.
    public func contents(of name: String) throws(ZipFault) -> [UInt8]? {
        guard let entry = byName[name.lowercased()] else { return nil }
        let packed = bytes[entry.data]
        let unpacked = entry.isDeflated ? try inflate(packed, entry) : Array(packed)
        guard unpacked.count == entry.size, crc32(unpacked) == entry.checksum else {
            throw .contentsDisagree(entry.name)
        }
        return unpacked
    }

    public func holds(_ name: String) -> Bool { byName[name.lowercased()] != nil }

    private func inflate(_ packed: ArraySlice<UInt8>, _ entry: ZipEntry) throws(ZipFault) -> [UInt8] {
        do throws(InflateFault) {
            return try Inflate.raw(packed, limit: entry.size)
        } catch {
            throw .contentsDisagree(entry.name)
        }
    }

    /// Names are compared without case, as OPC does (ISO/IEC 29500-2), so that two readers cannot see two different parts.
    private static func index(_ entries: [ZipEntry]) throws(ZipFault) -> [String: ZipEntry] {
        var index: [String: ZipEntry] = [:]
        for entry in entries where index.updateValue(entry, forKey: entry.name.lowercased()) != nil {
            throw .duplicateEntry(entry.name)
        }
        return index
    }

    private static func checkOverlaps(_ entries: [ZipEntry]) throws(ZipFault) {
        var end = 0
        for entry in entries.sorted(by: { $0.header < $1.header }) {
            guard entry.header >= end else { throw .overlappingEntries(entry.name) }
            end = entry.data.upperBound
        }
    }
}

/// One file of an archive.
public struct ZipEntry: Hashable, Sendable {
    public let name: String
    /// Unpacked bytes, as the directory says.
    public let size: Int
    let checksum: UInt32
    let isDeflated: Bool
    /// Where the local header begins, and where the packed bytes lie.
    let header: Int
    let data: Range<Int>
}
