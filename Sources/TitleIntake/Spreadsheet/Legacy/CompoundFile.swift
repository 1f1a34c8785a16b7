/// A compound file ([MS-CFB]): the streams that spreadsheet programs before 2007 kept in one file.
///
/// Chains are followed no further than the file has sectors, so that none runs in a circle.
struct CompoundFile {
    private let bytes: [UInt8]
    private let sectorShift: Int
    private let table: [UInt32]
    private let entries: [Entry]

    struct Entry {
        let name: String
        let isRoot: Bool
        let start: UInt32
        let size: Int
    }

    private static let endOfChain: UInt32 = 0xFFFF_FFFE
    private static let miniStreamLimit = 4096
    private static let entryLength = 128
    private static let headerLength = 512

    init(_ bytes: [UInt8]) throws(IntakeFault) {
        guard bytes.count >= Self.headerLength, let shift = bytes.word(30), shift == 9 || shift == 12,
            bytes.doubleWord(56) == 4096,
            let directory = bytes.doubleWord(48)
        else { throw Self.broken }
        (self.bytes, sectorShift) = (bytes, shift)
        table = try Self.table(bytes, shift)
        let listed = try Self.chain(from: directory, table, bytes, shift)
        entries = stride(from: 0, to: listed.count, by: Self.entryLength).compactMap { Self.entry(listed, $0) }
    }

    /// The bytes of a stream; nil when there is none of that name.
    func stream(_ name: String) throws(IntakeFault) -> [UInt8]? {
        guard let entry = entries.first(where: { $0.name == name && !$0.isRoot }) else { return nil }
        let isMini = entry.size < Self.miniStreamLimit
        let whole = isMini ? try mini(entry) : try Self.chain(from: entry.start, table, bytes, sectorShift)
        guard whole.count >= entry.size else { throw Self.broken }
        return Array(whole.prefix(entry.size))
    }

    /// Whether there is a stream of that name in any storage.
    func holds(_ name: String) -> Bool { entries.contains { $0.name == name && !$0.isRoot } }

    static let broken = IntakeFault.brokenWorkbook(part: "xls")
}

extension CompoundFile {
    /// Short streams share the root's stream, in pieces of 64 bytes with a table of their own.
    private func mini(_ entry: Entry) throws(IntakeFault) -> [UInt8] {
        guard let root = entries.first(where: \.isRoot), let start = bytes.doubleWord(60) else { throw Self.broken }
        let shared = try Self.chain(from: root.start, table, bytes, sectorShift)
        let pieces = Self.words(try Self.chain(from: start, table, bytes, sectorShift))
        var (stream, next) = ([UInt8](), entry.start)
        while next != Self.endOfChain, stream.count < entry.size {
            let place = Int(next) * 64
            guard Int(next) < pieces.count, place + 64 <= shared.count else { throw Self.broken }
            stream += shared[place..<place + 64]
            next = pieces[Int(next)]
        }
        return stream
    }

    /// The file allocation table: its first 109 sectors stand in the header, more in a chain of sectors.
    private static func table(_ bytes: [UInt8], _ shift: Int) throws(IntakeFault) -> [UInt32] {
        guard let count = bytes.doubleWord(44), Int(count) <= bytes.count >> shift else { throw broken }
        var places = words(Array(bytes[76..<headerLength]))
        var next = bytes.doubleWord(68) ?? endOfChain
        while places.count < Int(count), next != endOfChain {
            let sector = words(try self.sector(next, bytes, shift))
            places += sector.dropLast()
            next = sector.last ?? endOfChain
        }
        guard places.count >= Int(count) else { throw broken }
        var table: [UInt32] = []
        for place in places.prefix(Int(count)) { table += words(try sector(place, bytes, shift)) }
        return table
    }

    private static func chain(
        from start: UInt32,
        _ table: [UInt32],
        _ bytes: [UInt8],
        _ shift: Int
    ) throws(IntakeFault) -> [UInt8] {
        var (found, next) = ([UInt8](), start)
        while next != endOfChain {
            guard Int(next) < table.count, found.count <= bytes.count else { throw broken }
            found += try sector(next, bytes, shift)
            next = table[Int(next)]
        }
        return found
    }

    private static func sector(_ index: UInt32, _ bytes: [UInt8], _ shift: Int) throws(IntakeFault) -> [UInt8] {
        let (start, length) = ((Int(index) + 1) << shift, 1 << shift)
        guard start < bytes.count else { throw broken }
        let found = bytes[start..<min(start + length, bytes.count)]
        return found + [UInt8](repeating: 0, count: length - found.count)
    }

    private static func words(_ bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, to: bytes.count - 3, by: 4).compactMap { bytes.doubleWord($0) }
    }

    private static func entry(_ listed: [UInt8], _ place: Int) -> Entry? {
        guard place + entryLength <= listed.count, let length = listed.word(place + 64), (2...64).contains(length),
            let start = listed.doubleWord(place + 116), let size = listed.doubleWord(place + 120)
        else { return nil }
        let kind = listed[place + 66]
        guard kind == 2 || kind == 5 else { return nil }
        let units = stride(from: place, to: place + length - 2, by: 2).compactMap { listed.word($0) }
        let name = String(decoding: units.map { UInt16($0) }, as: UTF16.self)
        return Entry(name: name, isRoot: kind == 5, start: start, size: Int(size))
    }
}
