import CHarfBuzz
import Synchronization

/// One font, opened: its character map, its metrics, its outlines.
///
/// Sendable because face and font are made immutable before anybody else sees them (HarfBuzz allows immutable objects
/// to be used from many threads) and because the kept glyph programs stand behind a lock.
public final class FontFace: @unchecked Sendable {
    let face: OpaquePointer
    let font: OpaquePointer
    public let file: FontFile
    public let postScriptName: String
    let unitsPerEm: Double
    let glyphCount: Int
    private let plain = Mutex<[String: PlainGlyphs]>([:])
    /// By glyph, what `inkAcross` answers.
    let inksAcross: WordTable
    private let codes = Mutex<[String: CodeGlyphs]>([:])
    private let kept = Mutex<[GlyphPrograms.Making: GlyphPrograms]>([:])

    /// Maps the file, which costs no reading; `path` is where it was found.
    init(_ file: FontFile, at path: String) throws(FontError) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else {
            throw .damaged(path: path, package: file.package)
        }
        defer { hb_blob_destroy(blob) }
        guard FontFace.isWhole(blob, file.index), file.index < hb_face_count(blob),
            let face = hb_face_create(blob, file.index)
        else {
            throw .damaged(path: path, package: file.package)
        }
        hb_face_make_immutable(face)
        guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
            hb_face_destroy(face)
            throw .damaged(path: path, package: file.package)
        }
        hb_font_make_immutable(font)
        self.file = file
        self.face = face
        self.font = font
        unitsPerEm = Double(hb_face_get_upem(face))
        glyphCount = Int(hb_face_get_glyph_count(face))
        inksAcross = WordTable(count: glyphCount)
        postScriptName = FontFace.postScriptName(of: face) ?? "Font"
    }

    private static func isWhole(_ blob: OpaquePointer, _ index: UInt32) -> Bool {
        var length: UInt32 = 0
        guard let start = hb_blob_get_data(blob, &length) else { return false }
        return FontDirectory.isWhole(UnsafeRawBufferPointer(start: start, count: Int(length)), index: Int(index))
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    /// The outlines of this face as they are to be made.
    func programs(_ making: GlyphPrograms.Making) -> GlyphPrograms {
        kept.withLock { kept in
            if let known = kept[making] { return known }
            let fresh = GlyphPrograms(of: self, making)
            kept[making] = fresh
            return fresh
        }
    }

    /// What the face's characters look like in a language (BCP 47) when no neighbour changes them.
    func plainGlyphs(in language: String) -> PlainGlyphs {
        plain.withLock { kept in
            if let known = kept[language] { return known }
            let fresh = PlainGlyphs(of: self, in: language)
            kept[language] = fresh
            return fresh
        }
    }

    /// What numbers and codes look like in a language.
    func codeGlyphs(in language: String) -> CodeGlyphs {
        codes.withLock { kept in
            if let known = kept[language] { return known }
            let fresh = CodeGlyphs(of: self, in: language)
            kept[language] = fresh
            return fresh
        }
    }

    func glyph(for scalar: Unicode.Scalar) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 ? glyph : nil
    }

    /// The ranges of characters in the font's character map.
    func ranges() -> [ClosedRange<UInt32>] {
        guard let set = hb_set_create() else { return [] }
        defer { hb_set_destroy(set) }
        hb_face_collect_unicodes(face, set)
        var ranges: [ClosedRange<UInt32>] = []
        var first = hb_codepoint_t.max
        var last = hb_codepoint_t.max
        while hb_set_next_range(set, &first, &last) != 0 { ranges.append(first...last) }
        return ranges
    }

    private static func postScriptName(of face: OpaquePointer) -> String? {
        var bytes = [CChar](repeating: 0, count: 128)
        var size = UInt32(bytes.count)
        _ = hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &size, &bytes)
        let name = bytes.prefix(Int(size)).map { UInt8(bitPattern: $0) }
            .filter {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
            }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}

extension FontFace: Hashable {
    public static func == (left: FontFace, right: FontFace) -> Bool { left === right }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
