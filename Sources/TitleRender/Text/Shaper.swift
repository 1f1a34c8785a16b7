import CHarfBuzz

/// Turns text into glyphs with the fonts of one chain, in one language.
///
/// A class: of a structure every text would count all parts.
final class Shaper: Sendable {
    let faces: [FontFace]
    let language: String
    /// Those of the first font, as `codeGlyphs` are.
    let plainGlyphs: PlainGlyphs?
    let codeGlyphs: CodeGlyphs?

    init(faces: [FontFace], language: String) {
        (self.faces, self.language) = (faces, language)
        plainGlyphs = faces.first?.plainGlyphs(in: language)
        codeGlyphs = faces.first?.codeGlyphs(in: language)
    }

    /// A character that no font of the chain draws, or that has no picture at all (controls, marks of direction).
    struct MissingCharacter: Error, Equatable {
        let scalar: Unicode.Scalar
    }

    /// Whether the other shaper makes the same of every text.
    func sets(like other: Shaper) -> Bool { faces == other.faces && language == other.language }

    func shape(_ text: String) throws(MissingCharacter) -> ShapedText {
        if let plain = plain(text) { return plain }
        var bytes = Array(text.utf8)
        var clusters: [ShapedText.Cluster] = []
        for run in try runs(of: text) {
            clusters += shape(run, of: &bytes)
        }
        return ShapedText(clusters: clusters)
    }

    /// A text of one font and one script.
    func shape(_ text: String, in face: FontFace, _ script: hb_script_t) -> [ShapedText.Cluster] {
        var bytes = Array(text.utf8)
        return shape(TextRun(start: 0, end: bytes.count, face: face, script: script), of: &bytes)
    }

    func shape(_ run: TextRun, of bytes: inout [UInt8]) -> [ShapedText.Cluster] {
        guard let buffer = hb_buffer_create() else { return [] }
        defer { hb_buffer_destroy(buffer) }
        let total = Int32(bytes.count)
        bytes.withUnsafeBytes { raw in
            let text = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            hb_buffer_add_utf8(buffer, text, total, UInt32(run.start), Int32(run.end - run.start))
        }
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
        hb_buffer_set_script(buffer, run.script)
        hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
        hb_shape(run.face.font, buffer, nil, 0)
        return clusters(in: buffer, run: run, bytes: bytes)
    }

    private func clusters(in buffer: OpaquePointer, run: TextRun, bytes: [UInt8]) -> [ShapedText.Cluster] {
        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
            let positions = hb_buffer_get_glyph_positions(buffer, &count)
        else { return [] }
        var clusters: [ShapedText.Cluster] = []
        clusters.reserveCapacity(Int(count))
        var index = 0
        while index < Int(count) {
            let start = Int(infos[index].cluster)
            var glyphs = [glyph(infos[index], positions[index], run.face)]
            index += 1
            while index < Int(count), Int(infos[index].cluster) == start {
                glyphs.append(glyph(infos[index], positions[index], run.face))
                index += 1
            }
            let end = index < Int(count) ? Int(infos[index].cluster) : run.end
            clusters.append(
                ShapedText.Cluster(String(decoding: bytes[start..<max(start, end)], as: UTF8.self), glyphs)
            )
        }
        return clusters
    }

    private func glyph(
        _ info: hb_glyph_info_t,
        _ position: hb_glyph_position_t,
        _ face: FontFace
    ) -> ShapedText.Glyph {
        ShapedText.Glyph(
            face: face,
            id: info.codepoint,
            advance: Double(position.x_advance) / face.unitsPerEm,
            offset: Point(Double(position.x_offset) / face.unitsPerEm, -Double(position.y_offset) / face.unitsPerEm)
        )
    }
}
