/// Writes a CID-keyed CFF font (Adobe Technical Note 5176) whose CIDs are its glyph numbers: 0 blank, then the programs
/// in order.
///
/// Readers that confuse CID and glyph number therefore still draw the right characters.
struct CompactFont {
    let name: String
    let programs: [GlyphProgram]

    private static let adobe = 391
    private static let identity = 392

    func bytes() -> [UInt8] {
        let head = [1, 0, 4, 4] + index([Array(name.utf8)])
        let strings = index([Array("Adobe".utf8), Array("Identity".utf8)]) + [0, 0]
        let charset = charset()
        let select = select()
        let blank = GlyphProgram(Path(), width: GlyphProgram.usualWidth)
        let charstrings = index([blank.charstring] + programs.map(\.charstring))
        let privates = integer(GlyphProgram.usualWidth) + [20] + integer(0) + [21]

        let start = head.count + index([topDictionary(0, 0, 0, 0)]).count + strings.count
        let selectAt = start + charset.count
        let charstringsAt = selectAt + select.count
        let privateAt = charstringsAt + charstrings.count
        let fontDictionary = integer(privates.count) + integer(privateAt) + [18]
        let fontsAt = privateAt + privates.count
        let top = topDictionary(start, selectAt, charstringsAt, fontsAt)
        return head + index([top]) + strings + charset + select + charstrings + privates + index([fontDictionary])
    }

    /// Offsets are written five bytes long, so the dictionary's size does not depend on them.
    private func topDictionary(_ charset: Int, _ select: Int, _ charstrings: Int, _ fonts: Int) -> [UInt8] {
        integer(Self.adobe) + integer(Self.identity) + integer(0) + [12, 30]
            + integer(programs.count + 1) + [12, 34]
            + [-200, -300, 1200, 1100].flatMap(integer) + [5]
            + integer(charset) + [15] + integer(select) + [12, 37]
            + integer(charstrings) + [17] + integer(fonts) + [12, 36]
    }

    /// Format 2: one range from CID 1 on.
    private func charset() -> [UInt8] {
        guard !programs.isEmpty else { return [2] }
        return [2, 0, 1] + short(programs.count - 1)
    }

    /// Format 3: one range, all glyphs belong to font dictionary 0.
    private func select() -> [UInt8] {
        [3, 0, 1, 0, 0, 0] + short(programs.count + 1)
    }

    private func index(_ items: [[UInt8]]) -> [UInt8] {
        var bytes = short(items.count) + [4]
        var offset = 1
        for item in items {
            bytes += long(offset)
            offset += item.count
        }
        bytes += long(offset)
        for item in items { bytes += item }
        return bytes
    }

    private func integer(_ value: Int) -> [UInt8] { [29] + long(value) }

    private func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
    }

    private func long(_ value: Int) -> [UInt8] {
        short(value >> 16) + short(value)
    }
}
