import COpenSSL

/// A public key that somebody else publishes (OIDC providers): RSA of 2048 bits and more, or P-256, both with SHA-256.
///
/// Sendable because libcrypto only reads a key that verifies.
public final class PublishedKey: @unchecked Sendable {
    private let key: OpaquePointer

    /// Nil unless the bytes are a SubjectPublicKeyInfo (RFC 5280) of such a key.
    public init?(subjectPublicKeyInfo: [UInt8]) {
        let parsed = subjectPublicKeyInfo.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_PUBKEY(nil, &next, buffer.count)
        }
        guard let parsed else {
            ERR_clear_error()
            return nil
        }
        guard Self.isStrong(parsed) else {
            EVP_PKEY_free(parsed)
            return nil
        }
        key = parsed
    }

    deinit {
        EVP_PKEY_free(key)
    }

    /// Whether the signature (PKCS #1 1.5 for RSA, DER for P-256) is this key's over the message.
    public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let context = EVP_MD_CTX_new() else { return false }
        defer { EVP_MD_CTX_free(context) }
        let isRight =
            EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        if !isRight { ERR_clear_error() }
        return isRight
    }

    public var isRSA: Bool { EVP_PKEY_is_a(key, "RSA") == 1 }

    private static func isStrong(_ key: OpaquePointer) -> Bool {
        if EVP_PKEY_is_a(key, "RSA") == 1 { return (2048...8192).contains(EVP_PKEY_get_bits(key)) }
        return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_bits(key) == 256
    }
}
