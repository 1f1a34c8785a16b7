import COpenSSL

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1): codes of 32 bytes that only the key's holder can make.
///
/// The two states that a key begins every code with are reckoned once.
public struct MessageAuthentication: Sendable {
    private let inner: SHA256Beginning
    private let outer: SHA256Beginning

    /// - Parameter key: 32 bytes or more; nil where it is shorter than the code (NIST SP 800-107r1, 5.3.4).
    public init?(key: [UInt8]) {
        guard key.count >= 32 else { return nil }
        let block = key.count > 64 ? SHA256.digest(key) : key
        let padded = block + [UInt8](repeating: 0, count: 64 - block.count)
        inner = SHA256Beginning(padded.map { $0 ^ 0x36 })
        outer = SHA256Beginning(padded.map { $0 ^ 0x5C })
    }

    public func code(of message: [UInt8]) -> [UInt8] {
        var first = SHA256Stream(after: inner)
        first.update(message)
        var second = SHA256Stream(after: outer)
        second.update(first.finish())
        return second.finish()
    }

    /// Takes the same time wherever the first difference is.
    public func isCode(_ code: [UInt8], of message: [UInt8]) -> Bool {
        code.count == 32 && CRYPTO_memcmp(code, self.code(of: message), 32) == 0
    }
}
