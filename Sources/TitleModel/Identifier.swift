/// A key made by us for a stored thing: 26 characters of Crockford base 32, ordered by the time they were made.
///
/// 48 bits of milliseconds and 80 random bits, as in the ULID specification; compares as text in the order of time.
public struct Identifier: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// The key of a thing made at `now`; `random` is 80 random bits.
    public init(at now: Instant, random: (high: UInt16, low: UInt64)) {
        let time = UInt64(clamping: now.milliseconds) & 0xFFFF_FFFF_FFFF
        let upper = time << 16 | UInt64(random.high)
        text = String(unsafeUninitializedCapacity: 26) { characters in
            var (high, low) = (upper, random.low)
            for index in (0..<26).reversed() {
                characters[index] = Self.alphabet[Int(low & 31)]
                low = low >> 5 | high << 59
                high >>= 5
            }
            return 26
        }
    }

    /// A key read back from the store or an address; nil unless it has the form.
    public init?(_ text: String) {
        guard text.utf8.count == 26, text.utf8.allSatisfy(Self.isOfAlphabet) else { return nil }
        self.text = text
    }

    public var description: String { text }

    /// No key made at `moment` or later comes before it.
    public static func first(at moment: Instant) -> Identifier { Identifier(at: moment, random: (0, 0)) }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Digits and capital letters but I, L, O and U.
    private static func isOfAlphabet(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "O"), UInt8(ascii: "U"): false
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }
}
