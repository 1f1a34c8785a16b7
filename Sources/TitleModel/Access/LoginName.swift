/// The name somebody logs in by: 3–32 characters a–z, 0–9, dot, hyphen, underscore, beginning with a letter.
public struct LoginName: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// White space around it and capitals do not matter.
    /// - Throws: `AccessRefusal.loginNameUnfit`.
    public init(typed text: String) throws(AccessRefusal) {
        let plain = Self.plain(text)
        guard (3...32).contains(plain.utf8.count), plain.utf8.allSatisfy(Self.isAllowed),
            let first = plain.utf8.first, (97...122).contains(first)
        else { throw .loginNameUnfit }
        self.text = plain
    }

    /// What was typed without capitals and white space around it, whether or not it is a login name.
    public static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) }
        return String(String.UnicodeScalarView(scalars[..<(end ?? scalars.startIndex)])).lowercased()
    }

    public var description: String { text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
