import TitleDocument

/// A font's objects, compressed and ready to be added to any number of documents.
struct PreparedFont: Sendable {
    private let name: String
    private let program: PDFStream
    private let toUnicode: PDFStream
    /// The W array (ISO 32000-1, 9.7.4.3) as syntax.
    private let widths: [UInt8]

    init(_ font: EmbeddedFont, level: Int32) {
        let programs = font.programs
        name = Self.tag(font.uses) + "+" + font.face.postScriptName
        let compact = CompactFont(name: name, programs: programs).bytes()
        program = PDFStream(dictionary: ["Subtype": .name("CIDFontType0C")], deflating: compact, level: level)
        toUnicode = PDFStream(
            dictionary: [:],
            deflating: ToUnicodeMap(texts: font.uses.map(\.text)).bytes(),
            level: level
        )
        widths = Self.widths(programs)
    }

    /// Adds the five objects of a composite font (9.7); the answer is the font dictionary.
    func add(to pdf: inout ArchivalPDF) -> PDFReference {
        let descriptor = pdf.add([
            "Type": .name("FontDescriptor"), "FontName": .name(name), "Flags": 4, "FontBBox": [-200, -300, 1200, 1100],
            "ItalicAngle": 0, "Ascent": 880, "Descent": -120, "CapHeight": 733, "StemV": 80,
            "FontFile3": .reference(pdf.addStream(program)),
        ])
        let descendant = pdf.add([
            "Type": .name("Font"), "Subtype": .name("CIDFontType0"), "BaseFont": .name(name),
            "CIDSystemInfo": ["Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": 0],
            "FontDescriptor": .reference(descriptor), "DW": .integer(GlyphProgram.usualWidth), "W": .raw(widths),
        ])
        return pdf.add([
            "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": .name(name),
            "Encoding": .name("Identity-H"), "DescendantFonts": [.reference(descendant)],
            "ToUnicode": .reference(pdf.addStream(toUnicode)),
        ])
    }

    private static func widths(_ programs: [GlyphProgram]) -> [UInt8] {
        var syntax = PDFBytes()
        syntax.append("[1[")
        for program in programs {
            syntax.append(program.width)
            syntax.append(" ")
        }
        syntax.append("]]")
        return syntax.bytes
    }

    /// Six capitals that name the subset (9.6.4): FNV-1a over what is in it.
    private static func tag(_ uses: [EmbeddedFont.Use]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for use in uses {
            hash = (hash ^ UInt64(use.glyph)) &* 0x0000_0100_0000_01B3
            for scalar in use.text.unicodeScalars { hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3 }
        }
        let letters = (0..<6).map { UInt8(65 + (hash >> ($0 * 10)) % 26) }
        return String(decoding: letters, as: UTF8.self)
    }
}
