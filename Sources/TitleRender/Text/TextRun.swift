import CHarfBuzz

/// A stretch of text in one font and one script: UTF-8 offsets into the whole.
struct TextRun {
    var start: Int
    var end: Int
    var face: FontFace
    var script: hb_script_t
}

extension Shaper {
    /// Splits by font and script.
    ///
    /// Marks and joiners stay with the character before them, common characters (digits, spaces) with the script before
    /// them.
    func runs(of text: String) throws(MissingCharacter) -> [TextRun] {
        var runs: [TextRun] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            let script = script(of: scalar, after: runs.last?.script)
            let face = try face(for: scalar, after: runs.last?.face)
            if let last = runs.last, last.face === face, last.script == script {
                runs[runs.count - 1].end += length
            } else {
                runs.append(TextRun(start: offset, end: offset + length, face: face, script: script))
            }
            offset += length
        }
        return runs
    }

    private func face(for scalar: Unicode.Scalar, after last: FontFace?) throws(MissingCharacter) -> FontFace {
        if let last, scalar.joinsTheCharacterBefore { return last }
        guard scalar.isDrawable, let face = faces.first(where: { $0.glyph(for: scalar) != nil }) else {
            throw MissingCharacter(scalar: scalar)
        }
        return face
    }

    private func script(of scalar: Unicode.Scalar, after last: hb_script_t?) -> hb_script_t {
        let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
        let isCommon = script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN
        return isCommon ? last ?? HB_SCRIPT_HAN : script
    }
}

extension Unicode.Scalar {
    /// Chinese characters, printable ASCII and Mongolian letters, for which the slow Unicode tables need not be asked.
    private var isOrdinary: Bool {
        (0x3400...0x9FFF).contains(value) || (0x20...0x7E).contains(value) || (0x1820...0x1878).contains(value)
    }

    /// False for controls and for marks of direction, which would hide in a name and reorder what stands beside it.
    var isDrawable: Bool {
        if isOrdinary { return true }
        return switch value {
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: false
        default: properties.generalCategory != .control
        }
    }

    var joinsTheCharacterBefore: Bool {
        if isOrdinary { return false }
        if properties.isVariationSelector || value == 0x200D || value == 0x200C || value == 0x180E { return true }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }
}
