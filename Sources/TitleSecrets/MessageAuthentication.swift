import COpenSSL

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1): codes of 32 bytes that only the key's holder can make.
public struct MessageAuthentication: Sendable {
    private let key: [UInt8]

    /// - Parameter key: 32 bytes or more; nil where it is shorter than the code (NIST SP 800-107r1, 5.3.4).
    public init?(key: [UInt8]) {
        guard key.count >= 32 else { return nil }
        self.key = key
    }

    public func code(of message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { output, count in
            let made = HMAC(
                SHA256.method.pointer,
                key,
                Int32(key.count),
                message,
                message.count,
                output.baseAddress,
                nil
            )
            precondition(made != nil, "libcrypto gave no HMAC")
            count = 32
        }
    }

    /// Takes the same time wherever the first difference is.
    public func isCode(_ code: [UInt8], of message: [UInt8]) -> Bool {
        code.count == 32 && CRYPTO_memcmp(code, self.code(of: message), 32) == 0
    }
}
