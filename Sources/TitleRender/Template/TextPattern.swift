/// Words with `{{name}}` where a given text goes.
struct TextPattern: Equatable, Sendable {
    enum Part: Equatable, Sendable {
        case words(String)
        case placeholder(String)
    }

    let parts: [Part]

    init(parts: [Part]) {
        self.parts = parts
    }

    /// Nil when the braces do not pair up or name nothing.
    init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = Self.place(of: "{{", in: rest) {
            let after = rest.index(open, offsetBy: 2)
            guard let close = Self.place(of: "}}", in: rest[after...]) else { return nil }
            let name = rest[after..<close]
            guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            parts.append(.placeholder(String(name)))
            rest = rest[rest.index(close, offsetBy: 2)...]
        }
        guard Self.place(of: "}}", in: rest) == nil else { return nil }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    /// The name of the first placeholder that `texts` does not fill.
    func missing(in texts: [String: String]) -> String? {
        for case .placeholder(let name) in parts where texts[name]?.isEmpty ?? true { return name }
        return nil
    }

    func filled(with texts: [String: String]) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .placeholder(let name): texts[name] ?? ""
            }
        }.joined()
    }

    private static func place(of pair: String, in text: Substring) -> String.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix(pair) { return index }
            index = text.index(after: index)
        }
        return nil
    }
}
