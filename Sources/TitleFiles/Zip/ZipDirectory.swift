/// Reads the records of a zip archive; every offset in them is hostile.
struct ZipDirectory {
    private let bytes: [UInt8]
    private let readsChineseNames: Bool

    init(_ bytes: [UInt8], readsChineseNames: Bool = false) {
        self.bytes = bytes
        self.readsChineseNames = readsChineseNames
    }

    func entries(_ limits: ZipLimits) throws(ZipFault) -> [ZipEntry] {
        let (count, start, end) = try directory()
        guard count <= limits.entries else { throw .tooManyEntries(count) }
        var entries: [ZipEntry] = []
        var (offset, total) = (start, 0)
        for _ in 0..<count {
            let (entry, next) = try centralRecord(at: offset, before: end)
            total += entry.size
            guard total <= limits.unpackedBytes else { throw .tooLarge(limit: limits.unpackedBytes) }
            entries.append(entry)
            offset = next
        }
        guard offset == end else { throw .damaged }
        return entries
    }

    /// The end record must end with the file, and the directory with the end record: nothing may lie between or behind.
    private func directory() throws(ZipFault) -> (count: Int, start: Int, end: Int) {
        guard let record = endRecord() else { throw .noDirectory }
        guard short(record + 4) == 0, short(record + 6) == 0, short(record + 8) == short(record + 10) else {
            throw .unsupportedForm
        }
        let (size, start) = (long(record + 12), long(record + 16))
        guard size != 0xFFFF_FFFF, start != 0xFFFF_FFFF, short(record + 8) != 0xFFFF else { throw .unsupportedForm }
        guard start + size == record else { throw .damaged }
        return (short(record + 8), start, record)
    }

    private func endRecord() -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { offset in
            long(offset) == 0x0605_4B50 && offset + 22 + short(offset + 20) == bytes.count
        }
    }

    private func centralRecord(at offset: Int, before end: Int) throws(ZipFault) -> (ZipEntry, next: Int) {
        guard offset + 46 <= end, long(offset) == 0x0201_4B50 else { throw .damaged }
        let nameEnd = offset + 46 + short(offset + 28)
        let next = nameEnd + short(offset + 30) + short(offset + 32)
        guard next <= end, let name = name(offset + 46..<nameEnd) else { throw .damaged }
        let (flags, method) = (short(offset + 8), short(offset + 10))
        guard flags & 0x2041 == 0 else { throw .encrypted(name) }
        guard method == 0 || method == 8 else { throw .unsupportedMethod(name, method) }
        let (packed, size) = (long(offset + 20), long(offset + 24))
        guard packed != 0xFFFF_FFFF, size != 0xFFFF_FFFF else { throw .unsupportedForm }
        guard method == 8 || packed == size else { throw .damaged }
        let header = long(offset + 42)
        let data = try localData(at: header, length: packed, name: offset + 46..<nameEnd, method: method)
        let checksum = UInt32(truncatingIfNeeded: long(offset + 16))
        return (
            ZipEntry(name: name, size: size, checksum: checksum, isDeflated: method == 8, header: header, data: data),
            next
        )
    }

    /// The packed bytes behind a local header, which must name the same entry as the directory does.
    private func localData(
        at header: Int,
        length: Int,
        name: Range<Int>,
        method: Int
    ) throws(ZipFault) -> Range<Int> {
        guard header + 30 <= bytes.count, long(header) == 0x0403_4B50, short(header + 8) == method else {
            throw .damaged
        }
        let nameEnd = header + 30 + short(header + 26)
        let start = nameEnd + short(header + 28)
        guard start + length <= bytes.count, bytes[header + 30..<nameEnd] == bytes[name] else { throw .damaged }
        return start..<start + length
    }

    private func name(_ range: Range<Int>) -> String? {
        let name = String(validating: bytes[range], as: UTF8.self) ?? chineseName(range)
        return range.isEmpty || bytes[range].contains(0) ? nil : name
    }

    private func chineseName(_ range: Range<Int>) -> String? {
        readsChineseNames ? try? GB18030.decode(Array(bytes[range])) : nil
    }

    private func short(_ offset: Int) -> Int {
        Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    }

    private func long(_ offset: Int) -> Int {
        short(offset) | short(offset + 2) << 16
    }
}
