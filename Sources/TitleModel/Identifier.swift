/// A key made by us for a stored thing: 26 characters of Crockford base 32, ordered by the time they were made.
///
/// 48 bits of milliseconds and 80 random bits, as in the ULID specification; compares as text in the order of time.
public struct Identifier: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// The key of a thing made at `now`; `random` is 80 random bits.
    public init(at now: Instant, random: (high: UInt16, low: UInt64)) {
        let time = UInt64(clamping: now.milliseconds) & 0xFFFF_FFFF_FFFF
        let upper = time << 16 | UInt64(random.high)
        var characters = [UInt8](repeating: 0, count: 26)
        var (high, low) = (upper, random.low)
        for index in stride(from: 25, through: 0, by: -1) {
            characters[index] = Self.alphabet[Int(low & 31)]
            low = low >> 5 | high << 59
            high >>= 5
        }
        text = String(decoding: characters, as: UTF8.self)
    }

    /// A key read back from the store or an address; nil unless it has the form.
    public init?(_ text: String) {
        guard text.utf8.count == 26, text.utf8.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
        self.text = text
    }

    public var description: String { text }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
