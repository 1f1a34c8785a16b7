/// The words of one language, by key.
///
/// All words of pages, commands and verdicts stand in `Catalogue/`, Chinese and English side by side, so that neither can
/// be forgotten. Errors and verdicts carry codes and facts; only the edges (pages, commands) turn them into words.
public struct Words: Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// The text of a key; the key itself in brackets when there is none, which a test forbids.
    public func callAsFunction(_ key: String) -> String {
        guard let entry = Catalogue.entries[key] else { return "[\(key)]" }
        return language == .chinese ? entry.chinese : entry.english
    }

    /// The text of a key with each `{name}` in it replaced by the fact of that name.
    public func callAsFunction(_ key: String, _ facts: [String: String]) -> String {
        facts.reduce(self(key)) { text, fact in replace("{\(fact.key)}", with: fact.value, in: text) }
    }

    public func has(_ key: String) -> Bool { Catalogue.entries[key] != nil }
}

public enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
}

private func replace(_ name: String, with value: String, in text: String) -> String {
    var rest = text[...]
    var result = ""
    while let open = rest.firstIndex(of: "{") {
        result += rest[..<open]
        rest = rest[open...]
        if rest.hasPrefix(name) {
            result += value
            rest = rest.dropFirst(name.count)
        } else {
            result.append(rest.removeFirst())
        }
    }
    return result + rest
}
