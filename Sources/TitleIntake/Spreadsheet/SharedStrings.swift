internal import TitleFiles

/// `xl/sharedStrings.xml`: the texts that cells refer to by number.
enum SharedStrings {
    static func read(_ bytes: [UInt8], part: String) throws(IntakeFault) -> [String] {
        var strings: [String] = []
        var reader = try PartReader(bytes, part: part)
        while let event = try reader.next() {
            if case .start(let tag) = event, tag.localName == "si" {
                strings.append(try RichText.read(&reader, until: tag.name))
            }
        }
        return strings
    }
}

/// The text of an `si` or `is` element: its runs joined, the phonetic ones (`rPh`) left out.
enum RichText {
    static func read(_ reader: inout PartReader, until end: String) throws(IntakeFault) -> String {
        var text = ""
        var isText = false
        var phonetic = 0
        while let event = try reader.next() {
            switch event {
            case .start(let tag):
                isText = tag.localName == "t" && phonetic == 0
                if tag.localName == "rPh" { phonetic += 1 }
            case .text(let part): if isText { text += part }
            case .end(let name):
                if name == end { return unescaped(text) }
                isText = false
                if XMLTag.localName(name) == "rPh" { phonetic -= 1 }
            }
        }
        return unescaped(text)
    }

    /// `_x000D_` stands for a character that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19).
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let scalar = escape(bytes, at: index) {
                result.append(contentsOf: String(scalar).utf8)
                index += 7
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func escape(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
        guard index + 6 < bytes.count, bytes[index] == 95, bytes[index + 1] == 120, bytes[index + 6] == 95 else {
            return nil
        }
        let hex = bytes[index + 2..<index + 6]
        guard hex.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: hex, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
