/// Flat JSON, always the same text for the same facts.
enum JSONText {
    static func object(_ facts: [String: String]) -> String {
        let members = facts.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }
        return "{" + members.joined(separator: ",") + "}"
    }

    static func array(_ texts: [String]) -> String {
        "[" + texts.map(quoted).joined(separator: ",") + "]"
    }

    private static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { $0 += escaped($1) } + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\u{0}"..."\u{1F}":
            let hexadecimal = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
        default: return String(scalar)
        }
    }
}
