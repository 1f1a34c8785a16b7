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
        let head = [1, 0, 4, 4] + Self.index([Array(name.utf8)])
        let (charset, select, privates) = (charset(), select(), privates)
        let start = head.count + Self.index([topDictionary(0, 0, 0, 0)]).count + Self.strings.count
        let selectAt = start + charset.count
        let charstringsAt = selectAt + select.count
        let length = Self.blank.count + programs.reduce(0) { $0 + $1.charstring.count }
        let privateAt = charstringsAt + Self.indexLength(of: programs.count + 1, holding: length)
        let fontDictionary = Self.integer(privates.count) + Self.integer(privateAt) + [18]
        let fontsAt = privateAt + privates.count
        var font = head
        font += Self.index([topDictionary(start, selectAt, charstringsAt, fontsAt)])
        font += Self.strings
        font += charset
        font += select
        appendOffsets(length, to: &font)
        font += Self.blank
        return (font, privates + Self.index([fontDictionary]))
    }

    /// Offsets are written five bytes long, so the dictionary's size does not depend on them.
    private func topDictionary(_ charset: Int, _ select: Int, _ charstrings: Int, _ fonts: Int) -> [UInt8] {
        Self.identity
            + Self.integer(programs.count + 1) + [12, 34]
            + matrix + [-200, -300, 1200, 1100].flatMap { Self.integer($0 * grid.units / 1000) } + [5]
            + Self.integer(charset) + [15] + Self.integer(select) + [12, 37]
            + Self.integer(charstrings) + [17] + Self.integer(fonts) + [12, 36]
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

extension CompactFont {
    /// The beginning of the index of all glyphs, `length` bytes of charstrings.
    private func appendOffsets(_ length: Int, to font: inout [UInt8]) {
        let size = Self.offsetSize(length)
        var offset = 1
        Self.append(programs.count + 1, size: 2, to: &font)
        font.append(UInt8(size))
        Self.append(offset, size: size, to: &font)
        offset += Self.blank.count
        Self.append(offset, size: size, to: &font)
        for program in programs {
            offset += program.charstring.count
            Self.append(offset, size: size, to: &font)
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
