import TitleDocument

/// The map from codes to text by which words are copied and found (ISO 32000-1, 9.10.3); code 1 is the first text.
struct ToUnicodeMap {
    let texts: [GlyphCharacters]

    /// Codes of one range have their high byte in common (Adobe Technical Note 5411, 1.4.1).
    private static let block = 128

    /// The map, and where in it the texts stand: few of them are alike.
    func bytes() -> (bytes: [UInt8], words: Range<Int>) {
        var map = PDFBytes(reserving: 512 + texts.count * 8)
        map.append(
            """
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """
        )
        let words = appendRanges(to: &map)
        map.append("endbfrange\nendcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
        return (map.bytes, words)
    }

    /// The same without what makes the map a resource of PostScript, which no reader asks for: the operators that 9.10.3
    /// names.
    func shortBytes() -> [UInt8] {
        var map = PDFBytes("begincmap\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
        _ = appendRanges(to: &map)
        map.append("endbfrange\nendcmap\n")
        return map.bytes
    }

    /// Answers where the texts stand.
    private func appendRanges(to map: inout PDFBytes) -> Range<Int> {
        let ranges = self.ranges
        map.append(ranges.count)
        map.append(" beginbfrange\n")
        let start = map.count
        for codes in ranges { append(codes, to: &map) }
        return start..<map.count
    }

    /// A font of ours has a few hundred codes, so these are few.
    private var ranges: [ClosedRange<Int>] {
        (0...texts.count / Self.block).compactMap { block in
            let (first, last) = (max(1, block * Self.block), min(texts.count, (block + 1) * Self.block - 1))
            return first <= last ? first...last : nil
        }
    }

    private func append(_ codes: ClosedRange<Int>, to map: inout PDFBytes) {
        map.append("<")
        map.append(hex16: UInt16(codes.lowerBound))
        map.append("><")
        map.append(hex16: UInt16(codes.upperBound))
        map.append(">[")
        for code in codes {
            map.append("<")
            texts[code - 1].forEach { scalar in
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { map.append(hex16: unit) }
            }
            map.append(">")
        }
        map.append("]\n")
    }
}
