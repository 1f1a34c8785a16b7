import COpenSSL

/// One-time codes of a shared secret and the clock (TOTP, RFC 6238): SHA-1, steps of 30 seconds.
///
/// SHA-1 because that is what every authenticator app computes; as an HMAC it is not broken.
public struct TimedCode: Sendable {
    public let secret: [UInt8]

    public init(secret: [UInt8]) {
        self.secret = secret
    }

    /// A new secret, 160 bits (RFC 4226, section 4).
    public static func newSecret() -> [UInt8] { SecureRandom.bytes(20) }

    /// The number of the step that a moment lies in, counted from 1970.
    public static func step(atMilliseconds time: Int64) -> Int64 { time / 1000 / 30 }

    /// The code of a step, with leading zeros.
    public func code(ofStep step: Int64, digits: Int = 6) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let mac = authenticated(counter)
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step whose code was typed: this one, the one before or the one after, and only one later than `last`, so that
    /// no code is taken twice.
    ///
    /// Spaces in what was typed do not matter.
    public func acceptedStep(for typed: String, atMilliseconds time: Int64, after last: Int64) -> Int64? {
        let typed = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
        guard typed.count == 6 else { return nil }
        let now = Self.step(atMilliseconds: time)
        // All three are compared, whichever fits.
        let fitting = (now - 1...now + 1).filter { CRYPTO_memcmp(Array(code(ofStep: $0).utf8), typed, 6) == 0 }
        return fitting.first { $0 > last }
    }

    private func authenticated(_ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 20) { output, count in
            let made = HMAC(EVP_sha1(), secret, Int32(secret.count), message, message.count, output.baseAddress, nil)
            precondition(made != nil, "libcrypto gave no HMAC")
            count = 20
        }
    }
}
