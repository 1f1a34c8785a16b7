internal import TitleFiles

/// `xl/styles.xml`, as far as it says which cells show their number as a date.
struct DateFormats {
    /// By the index that a cell's `s` names; nil for a format that is no date.
    private var cellFormats: [Kind?] = []
    private var custom: [Int: Kind] = [:]

    static let none = DateFormats()

    enum Kind {
        case day
        /// Year and month alone.
        case month
    }

    func kind(ofStyle index: Int) -> Kind? {
        cellFormats.indices.contains(index) ? cellFormats[index] : nil
    }

    static func read(_ bytes: [UInt8], part: String) throws(IntakeFault) -> DateFormats {
        var formats = DateFormats()
        var reader = try PartReader(bytes, part: part)
        var isCellFormat = false
        while let event = try reader.next() {
            switch event {
            case .start(let tag) where tag.localName == "cellXfs": isCellFormat = true
            case .end(let name) where XMLTag.localName(name) == "cellXfs": isCellFormat = false
            case .start(let tag) where tag.localName == "numFmt": formats.define(tag)
            case .start(let tag) where tag.localName == "xf" && isCellFormat: formats.append(tag)
            default: break
            }
        }
        return formats
    }

    private mutating func define(_ tag: XMLTag) {
        guard let id = tag["numFmtId"].flatMap({ Int($0) }), let code = tag["formatCode"] else { return }
        custom[id] = Self.kind(ofFormat: code)
    }

    private mutating func append(_ tag: XMLTag) {
        let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
        cellFormats.append(custom[id] ?? Self.builtIn(id))
    }

    /// Formats that need no definition, those of Chinese versions included (ISO/IEC 29500-1, 18.8.30).
    static func builtIn(_ id: Int) -> Kind? {
        switch id {
        case 17, 27, 36, 50, 52, 57: .month
        case 14...16, 22, 28...31, 51, 53, 54, 58: .day
        default: nil
        }
    }

    /// A date when the code shows a year or a day; literals, escapes and bracketed parts do not count.
    static func kind(ofFormat code: String) -> Kind? {
        var tokens: Set<Character> = []
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for character in code.lowercased() {
            switch character {
            case _ where isEscaped: isEscaped = false
            case "\"" where !isBracketed: isQuoted.toggle()
            case _ where isQuoted: break
            case "\\", "_", "*": isEscaped = true
            case "[": isBracketed = true
            case "]": isBracketed = false
            case _ where isBracketed: break
            case ";": return kind(tokens)
            default: tokens.insert(character)
            }
        }
        return kind(tokens)
    }

    private static func kind(_ tokens: Set<Character>) -> Kind? {
        // "General" holds an e and an r, "0.00E+00" an e: neither holds y or d.
        if tokens.contains("d") { return .day }
        return tokens.contains("y") ? .month : nil
    }
}
