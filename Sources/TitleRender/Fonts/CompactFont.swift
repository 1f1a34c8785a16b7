import TitleDocument

/// Writes a CID-keyed CFF font (Adobe Technical Note 5176) whose CIDs are its glyph numbers: 0 blank, then the programs
/// in order.
///
/// Readers that confuse CID and glyph number therefore still draw the right characters.
struct CompactFont {
    let name: String
    let programs: [GlyphProgram]
    let grid: OutlineGrid

    /// Registry, ordering (the strings 391 and 392) and supplement 0, in their shortest form: some readers look for it.
    private static let identity: [UInt8] = [248, 27, 248, 28, 139, 12, 30]
    private static let blank: [UInt8] = GlyphProgram.charstring(Path(), width: GlyphProgram.usualWidth, on: .fine)
    private static let strings: [UInt8] = index([Array("Adobe".utf8), Array("Identity".utf8)]) + [0, 0]

    /// The usual width, and what widths are counted from.
    private var privates: [UInt8] {
        Self.integer(GlyphProgram.usualWidth * grid.units / 1000) + [20] + Self.integer(0) + [21]
    }

    /// FontMatrix 0.0025 0 0 0.0025 0 0, where it is not the usual one of 0.001.
    private var matrix: [UInt8] {
        let step: [UInt8] = [30, 0xA0, 0x02, 0x5F]
        return grid == .fine ? [] : step + [139, 139] + step + [139, 139, 12, 7]
    }

    /// The whole font.
    func bytes() -> [UInt8] {
        let (head, tail) = parts()
        var font = head
        for program in programs { font += program.charstring }
        font += tail
        return font
    }

    /// What stands before the programs, and what behind them.
    func parts() -> (head: [UInt8], tail: [UInt8]) {
        let (charset, select, privates) = (charset(), select(), privates)
        let names = Self.index([Array(name.utf8)])
        let blankTop = topDictionary(0, 0, 0, 0)
        let charsetAt = 4 + names.count + Self.index([blankTop]).count + Self.strings.count
        let selectAt = charsetAt + charset.count
        let charstringsAt = selectAt + select.count
        let length = programs.reduce(Self.blank.count) { $0 + $1.charstring.count }
        let privateAt = charstringsAt + Self.indexLength(of: programs.count + 1, holding: length)
        let fontsAt = privateAt + privates.count
        var font = PDFBytes(reserving: 512 + programs.count * 4)
        font.append(bytes: [1, 0, 4, 4])
        font.append(bytes: names)
        font.append(bytes: Self.index([topDictionary(charsetAt, selectAt, charstringsAt, fontsAt)]))
        for part in [Self.strings, charset, select] { font.append(bytes: part) }
        appendOffsets(length, to: &font)
        font.append(bytes: Self.blank)
        let fontDictionary = Self.integer(privates.count) + Self.integer(privateAt) + [18]
        return (font.bytes, privates + Self.index([fontDictionary]))
    }

    /// Offsets are written five bytes long, so the dictionary's size does not depend on them.
    private func topDictionary(_ charset: Int, _ select: Int, _ charstrings: Int, _ fonts: Int) -> [UInt8] {
        var top = PDFBytes(reserving: 128)
        top.append(bytes: Self.identity)
        top.append(integer: programs.count + 1, [12, 34])
        top.append(bytes: matrix)
        for edge in [-200, -300, 1200] { top.append(integer: edge * grid.units / 1000, []) }
        top.append(integer: 1100 * grid.units / 1000, [5])
        top.append(integer: charset, [15])
        top.append(integer: select, [12, 37])
        top.append(integer: charstrings, [17])
        top.append(integer: fonts, [12, 36])
        return top.bytes
    }

    /// Format 2: one range from CID 1 on.
    private func charset() -> [UInt8] {
        guard !programs.isEmpty else { return [2] }
        return [2, 0, 1] + Self.short(programs.count - 1)
    }

    /// Format 3: one range, all glyphs belong to font dictionary 0.
    private func select() -> [UInt8] {
        [3, 0, 1, 0, 0, 0] + Self.short(programs.count + 1)
    }
}

extension PDFBytes {
    /// A number of five bytes, and the operator behind it.
    fileprivate mutating func append(integer value: Int, _ operation: [UInt8]) {
        append(byte: 29)
        append(bigEndian: value, size: 4)
        append(bytes: operation)
    }
}

extension CompactFont {
    /// The beginning of the index of all glyphs, `length` bytes of charstrings.
    private func appendOffsets(_ length: Int, to font: inout PDFBytes) {
        let size = Self.offsetSize(length)
        font.append(bigEndian: programs.count + 1, size: 2)
        font.append(byte: UInt8(size))
        font.append(bigEndian: 1, size: size)
        var offset = 1 + Self.blank.count
        font.append(bigEndian: offset, size: size)
        for program in programs {
            offset += program.charstring.count
            font.append(bigEndian: offset, size: size)
        }
    }

    private static func index(_ items: [[UInt8]]) -> [UInt8] {
        let size = offsetSize(items.reduce(0) { $0 + $1.count })
        var bytes = short(items.count) + [UInt8(size)]
        var offset = 1
        append(offset, size: size, to: &bytes)
        for item in items {
            offset += item.count
            append(offset, size: size, to: &bytes)
        }
        for item in items { bytes += item }
        return bytes
    }

    private static func indexLength(of count: Int, holding length: Int) -> Int {
        3 + (count + 1) * offsetSize(length) + length
    }

    /// The bytes that an offset into so much data takes.
    private static func offsetSize(_ length: Int) -> Int {
        length < 255 ? 1 : length < 65_535 ? 2 : 4
    }

    private static func append(_ value: Int, size: Int, to bytes: inout [UInt8]) {
        for place in stride(from: (size - 1) * 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> place))
        }
    }

    private static func integer(_ value: Int) -> [UInt8] { [29] + short(value >> 16) + short(value) }

    private static func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
    }
}
