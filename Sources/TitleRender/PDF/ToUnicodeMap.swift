import TitleDocument

/// The map from codes to text by which words are copied and found (ISO 32000-1, 9.10.3); code 1 is the first text.
struct ToUnicodeMap {
    let texts: [String]

    /// At most so many entries stand in one block.
    private static let block = 100

    func bytes() -> [UInt8] {
        var map = PDFBytes()
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
        for start in stride(from: 0, to: texts.count, by: Self.block) {
            append(start..<min(start + Self.block, texts.count), to: &map)
        }
        map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
        return map.bytes
    }

    private func append(_ range: Range<Int>, to map: inout PDFBytes) {
        map.append(range.count)
        map.append(" beginbfchar\n")
        for index in range {
            map.append("<")
            map.append(hex16: UInt16(index + 1))
            map.append("><")
            for unit in texts[index].utf16 { map.append(hex16: unit) }
            map.append(">\n")
        }
        map.append("endbfchar\n")
    }
}
