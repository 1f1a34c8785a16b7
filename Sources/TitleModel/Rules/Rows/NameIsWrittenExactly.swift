/// A name consists of Han characters and · (U+00B7), or of Latin letters for foreigners; it is never changed to fit.
struct NameIsWrittenExactly: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let name = row.draft.name else { return [] }
        let scalars = Array(name.unicodeScalars)
        if let dot = scalars.first(where: isOtherDot) {
            return row.fault(.name, .nameDot, ["character": String(dot), "code": codePoint(dot)])
        }
        if let odd = scalars.first(where: { !Self.isNameCharacter($0) && !isHidden($0) && !isPrivateUse($0) }) {
            return row.fault(.name, .nameCharacter, ["character": String(odd), "code": codePoint(odd)])
        }
        guard (2...60).contains(scalars.count), scalars.first != "·", scalars.last != "·" else {
            return row.fault(.name, .nameLength)
        }
        return []
    }

    /// Whether a name outside a roster is written as one in a roster must be.
    static func isWellWritten(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        return (2...60).contains(scalars.count) && scalars.first != "·" && scalars.last != "·"
            && scalars.allSatisfy { isNameCharacter($0) && !isOtherDot($0) }
    }

    private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        isHan(scalar) || isLatin(scalar) || scalar == "·"
    }

    /// Letters of names in passports; a space, hyphen, apostrophe or full stop stands between or after them.
    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x27, 0x2D, 0x2E, 0x41...0x5A, 0x61...0x7A, 0x2019: true
        case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
        default: false
        }
    }
}
