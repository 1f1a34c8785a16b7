/// The short code printed beside the QR (查验码): 60 random bits in Crockford base 32 and one check character.
///
/// Written in groups, `K7QW-3M9D-2XTP-C`. The check character is a weighted sum over GF(32), so every single wrong
/// character and every swap of two characters is found.
public struct VerificationCode: Hashable, Sendable {
    /// Thirteen characters without hyphens.
    public let text: String

    /// Reads what people type or paste: spaces and hyphens of every kind, lower case, full-width forms, O for 0, I and L for 1 are all understood.
    ///
    /// Nil when it is not thirteen characters of the alphabet with a right check character.
    public init?(_ typed: String) {
        var values: [UInt8] = []
        for scalar in typed.unicodeScalars where !Self.isSeparator(scalar) {
            guard values.count < 13, let value = Self.value(of: Self.halfWidth(scalar)) else { return nil }
            values.append(value)
        }
        guard values.count == 13, Self.checksum(values.dropLast()) == values[12] else { return nil }
        text = Self.spell(values)
    }

    /// The code of 60 random bits; the four highest bits of `random` are not used.
    public init(random: UInt64) {
        var values = (0..<12).map { UInt8(truncatingIfNeeded: random >> (UInt64($0) * 5)) & 31 }
        values.append(Self.checksum(values[...]))
        text = Self.spell(values)
    }

    /// In groups, as printed: `K7QW-3M9D-2XTP-C`.
    public var grouped: String {
        var grouped: [UInt8] = []
        for (index, character) in text.utf8.enumerated() {
            if index > 0, index.isMultiple(of: 4) { grouped.append(UInt8(ascii: "-")) }
            grouped.append(character)
        }
        return String(decoding: grouped, as: UTF8.self)
    }

    /// The first group alone: all of the code that a log may hold.
    public var logged: String { String(text.prefix(4)) + "-…" }
}

extension VerificationCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static func spell(_ values: [UInt8]) -> String {
        String(decoding: values.map { alphabet[Int($0)] }, as: UTF8.self)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "\t", "\n", "\r", "\u{00A0}", "\u{2002}"..."\u{200D}", "\u{202F}", "\u{3000}", "\u{FEFF}": true
        case "\u{00AD}", "\u{2010}"..."\u{2015}", "\u{2043}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": true
        default: false
        }
    }

    private static func halfWidth(_ scalar: Unicode.Scalar) -> UInt32 {
        (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    }

    private static func value(of code: UInt32) -> UInt8? {
        guard code < 128 else { return nil }
        let capital = (97...122).contains(code) ? code - 32 : code
        switch UInt8(capital) {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        case let byte: return alphabet.firstIndex(of: byte).map { UInt8($0) }
        }
    }

    /// Σ αⁱ·xᵢ over GF(32) with α = 2 and the polynomial x⁵ + x² + 1; twelve weights, all different.
    private static func checksum(_ values: ArraySlice<UInt8>) -> UInt8 {
        values.reduce(0) { sum, value in double(sum ^ value) }
    }

    private static func double(_ value: UInt8) -> UInt8 {
        let shifted = value << 1
        return shifted & 32 == 0 ? shifted : (shifted ^ 0b10_0101)
    }
}
