/// The head of a font file (ISO/IEC 14496-22, 4.5): where each table lies.
///
/// HarfBuzz reads a table that lies beyond the end of a cut file as an empty one, and characters without outlines would be
/// printed as nothing.
enum FontDirectory {
    /// Whether all tables of a face lie within the file; `index` is its number in a collection.
    static func isWhole(_ file: UnsafeRawBufferPointer, index: Int) -> Bool {
        guard let start = start(of: index, in: file), let count = number(file, start + 4, bytes: 2)
        else { return false }
        return (0..<count).allSatisfy { table in
            let record = start + 12 + 16 * table
            guard let offset = number(file, record + 8, bytes: 4), let length = number(file, record + 12, bytes: 4)
            else { return false }
            return length <= file.count && offset <= file.count - length
        }
    }

    private static func start(of index: Int, in file: UnsafeRawBufferPointer) -> Int? {
        guard number(file, 0, bytes: 4) == 0x7474_6366 else { return index == 0 ? 0 : nil }
        return number(file, 12 + 4 * index, bytes: 4)
    }

    private static func number(_ file: UnsafeRawBufferPointer, _ offset: Int, bytes: Int) -> Int? {
        guard offset >= 0, offset <= file.count - bytes else { return nil }
        return (offset..<offset + bytes).reduce(0) { $0 << 8 | Int(file[$1]) }
    }
}
