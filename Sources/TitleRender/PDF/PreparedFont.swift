import TitleDocument

/// A font's objects, compressed and ready to be added to any number of documents.
struct PreparedFont: Sendable {
    private let name: String
    private let program: PDFStream
    private let toUnicode: PDFStream
    /// For text that says nothing, if there is any.
    private let toNothing: PDFStream?
    /// The W array (ISO 32000-1, 9.7.4.3) as syntax.
    private let widths: [UInt8]
    private let sharing: PDFSharing

    init(_ font: EmbeddedFont, level: Int32) {
        let programs = font.programs
        sharing = level == FlateEncoder.quick ? .own : .common
        name = Self.tag(font) + "+" + (font.faces.count == 1 ? font.faces[0].postScriptName : "Certificate")
        program = Self.program(of: font, name: name, level: level)
        let map = ToUnicodeMap(texts: font.uses.map(\.characters)).bytes()
        toUnicode = PDFStream(deflating: map.bytes, plain: map.words, level: level)
        widths = Self.widths(programs)
        toNothing = font.highestMuteCode == 0 ? nil : MuteMaps.map(upTo: font.highestMuteCode)
    }

    /// Adds the five objects of a composite font (9.7); the answer is the font dictionary, and that of the same font whose
    /// text says nothing.
    func add(to pdf: inout ArchivalPDF) -> (font: PDFReference, mute: PDFReference?) {
        let descendant = addDescendant(to: &pdf)
        return (
            add(descendant, toUnicode, to: &pdf), toNothing.map { add(descendant, $0, to: &pdf) }
        )
    }

    private func add(_ descendant: PDFReference, _ map: PDFStream, to pdf: inout ArchivalPDF) -> PDFReference {
        let map = pdf.addStream(map)
        return pdf.add(sharing) { append(descendant, map, to: &$0) }
    }

    /// Adds them under numbers that pages have named before the font was whole.
    func define(_ reference: PDFReference, mute: PDFReference?, in pdf: inout ArchivalPDF) {
        let descendant = addDescendant(to: &pdf)
        for (reference, map) in [(reference, toUnicode), (mute, toNothing)] {
            guard let reference, let map else { continue }
            let added = pdf.addStream(map)
            pdf.define(reference, sharing) { append(descendant, added, to: &$0) }
        }
    }

    private func addDescendant(to pdf: inout ArchivalPDF) -> PDFReference {
        let file = pdf.addStream(program)
        let descriptor = pdf.add(sharing) { appendDescriptor(file, to: &$0) }
        return pdf.add(sharing) { appendDescendant(descriptor, to: &$0) }
    }

    private func append(_ descendant: PDFReference, _ map: PDFReference, to output: inout PDFBytes) {
        output.append("<</Type/Font/Subtype/Type0/BaseFont/")
        output.append(syntax: name)
        output.append("/Encoding/Identity-H/DescendantFonts[")
        output.append(descendant)
        output.append("]/ToUnicode ")
        output.append(map)
        output.append(">>")
    }

    private func appendDescriptor(_ file: PDFReference, to output: inout PDFBytes) {
        output.append("<</Type/FontDescriptor/FontName/")
        output.append(syntax: name)
        output.append("/Flags 4/FontBBox[-200 -300 1200 1100]/ItalicAngle 0/Ascent 880/Descent -120")
        output.append("/CapHeight 733/StemV 80/FontFile3 ")
        output.append(file)
        output.append(">>")
    }

    private func appendDescendant(_ descriptor: PDFReference, to output: inout PDFBytes) {
        output.append("<</Type/Font/Subtype/CIDFontType0/BaseFont/")
        output.append(syntax: name)
        output.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
        output.append(descriptor)
        output.append("/DW 1000/W ")
        output.append(bytes: widths)
        output.append(">>")
    }

    /// For one document the programs as they were coded beforehand; for a template searched for repetition besides.
    private static func program(of font: EmbeddedFont, name: String, level: Int32) -> PDFStream {
        let compact = CompactFont(name: name, programs: font.programs, grid: font.grid)
        let entries = PDFBytes("/Subtype/CIDFontType0C")
        guard level == FlateEncoder.quick else { return PDFStream(entries, deflating: compact.bytes(), level: level) }
        let (head, tail) = compact.parts()
        return PDFStream(entries, head: head, pieces: font.programs.map(\.coded), tail: tail, by: GlyphCode.code)
    }

    /// Stretches of codes whose width is not the usual one.
    private static func widths(_ programs: [GlyphProgram]) -> [UInt8] {
        var (syntax, isOpen) = (PDFBytes("["), false)
        for (index, program) in programs.enumerated() {
            let isUsual = program.width == GlyphProgram.usualWidth
            if isUsual, isOpen { syntax.append("]") }
            if !isUsual, !isOpen {
                syntax.append(index + 1)
                syntax.append("[")
            }
            if !isUsual {
                syntax.append(program.width)
                syntax.append(" ")
            }
            isOpen = !isUsual
        }
        syntax.append(isOpen ? "]]" : "]")
        return syntax.bytes
    }

    /// Six capitals that name the subset (9.6.4): FNV-1a over what is in it.
    private static func tag(_ font: EmbeddedFont) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(font.grid.units)
        for use in font.uses {
            hash = (hash ^ UInt64(use.face) << 32 ^ UInt64(use.glyph)) &* 0x0000_0100_0000_01B3
            use.characters.forEach { hash = (hash ^ UInt64($0.value)) &* 0x0000_0100_0000_01B3 }
        }
        let letters = (0..<6).map { UInt8(65 + (hash >> ($0 * 10)) % 26) }
        return String(decoding: letters, as: UTF8.self)
    }
}
