/// The short code printed beside the QR (查验码): 60 random bits in Crockford base 32 and one check character.
///
/// Written in groups, `K7QW-3M9D-2XTP-C`. The check character is a weighted sum over GF(32), so every single wrong
/// character and every swap of two characters is found.
public struct VerificationCode: Hashable, Sendable {
    /// The twelve random characters, five bits each, the first in the lowest ones.
    private let bits: UInt64

    /// Reads what people type or paste: spaces and hyphens of every kind, lower case, full-width forms, O for 0, I and L for 1 are all understood.
    ///
    /// Nil when it is not thirteen characters of the alphabet with a right check character.
    public init?(_ typed: String) {
        var values: [UInt8] = []
        for scalar in typed.unicodeScalars where !Self.isSeparator(scalar) {
            guard values.count < 13, let value = Self.value(of: Self.halfWidth(scalar)) else { return nil }
            values.append(value)
        }
        self.init(values)
    }

    /// The code of 60 random bits; the four highest bits of `random` are not used.
    public init(random: UInt64) {
        bits = random & (1 << 60 - 1)
    }

    /// Reads what `grouped` spells and nothing else: `groupedLength` bytes of ASCII.
    public init?(grouped bytes: UnsafeRawBufferPointer.SubSequence) {
        guard bytes.count == Self.groupedLength else { return nil }
        var values: [UInt8] = []
        values.reserveCapacity(13)
        for (index, byte) in bytes.enumerated() {
            if index % 5 == 4, byte == UInt8(ascii: "-") { continue }
            guard let value = Self.alphabet.firstIndex(of: byte) else { return nil }
            values.append(UInt8(value))
        }
        self.init(values)
    }

    /// Nil unless there are thirteen values and the last is the check value of the others.
    private init?(_ values: [UInt8]) {
        guard values.count == 13 else { return nil }
        bits = values.dropLast().reversed().reduce(0) { $0 << 5 | UInt64($1) }
        guard values[12] == checkValue else { return nil }
    }

    /// Thirteen characters without hyphens.
    public var text: String { String(unsafeUninitializedCapacity: 13) { spell(in: $0, between: nil) } }

    /// In groups, as printed: `K7QW-3M9D-2XTP-C`.
    public var grouped: String {
        String(unsafeUninitializedCapacity: Self.groupedLength) { spell(in: $0, between: UInt8(ascii: "-")) }
    }

    public static let groupedLength = 16

    /// The first group alone: all of the code that a log may hold.
    public var logged: String { String(text.prefix(4)) + "-…" }
}

extension VerificationCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private func value(at place: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt64(place * 5)) & 31 }

    /// Writes the characters, after every fourth the hyphen, and tells how many bytes these are.
    private func spell(in bytes: UnsafeMutableBufferPointer<UInt8>, between hyphen: UInt8?) -> Int {
        var end = 0
        for place in 0..<13 {
            if let hyphen, place > 0, place % 4 == 0 {
                bytes[end] = hyphen
                end += 1
            }
            bytes[end] = Self.alphabet[Int(place < 12 ? value(at: place) : checkValue)]
            end += 1
        }
        return end
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
    private var checkValue: UInt8 {
        (0..<12).reduce(0) { sum, place in Self.double(sum ^ value(at: place)) }
    }

    private static func double(_ value: UInt8) -> UInt8 {
        let shifted = value << 1
        return shifted & 32 == 0 ? shifted : (shifted ^ 0b10_0101)
    }
}
