import TitleWords

/// Puts the words of one language into the source of a template.
struct TemplateWords {
    private let words: Words

    init(_ words: Words) {
        self.words = words
    }

    /// - Throws: `TemplateFault.unknownWords` for a key that the catalogue does not have.
    func fill(_ source: String, template: String) throws(TemplateFault) -> String {
        var rest = source[...]
        var result = ""
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            let key = String(rest[open.upperBound..<close.lowerBound])
            guard words.has(key) else { throw .unknownWords(template: template, key: key) }
            result += rest[..<open.lowerBound] + Self.fields(in: escaped(words(key)))
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    /// `{day}` becomes `{{day}}`.
    private static func fields(in text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "{": result += "{{"
            case "}": result += "}}"
            default: result.append(character)
            }
        }
        return result
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }
}
