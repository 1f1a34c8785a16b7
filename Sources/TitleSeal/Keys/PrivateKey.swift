import COpenSSL
import TitleVerify

/// A P-256 private key.
///
/// Sendable because the `EVP_PKEY` is never changed after it was made, and libcrypto counts its references atomically.
final class PrivateKey: @unchecked Sendable {
    let publicKey: PublicKey
    let pointer: OpaquePointer

    /// Makes a new key.
    convenience init() throws(KeyFault) {
        guard let context = EVP_PKEY_CTX_new_from_name(nil, "EC", nil) else {
            throw .libraryRefused(step: "EVP_PKEY_CTX_new_from_name")
        }
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_group_name(context, "P-256") == 1,
            EVP_PKEY_generate(context, &key) == 1, let key
        else { throw .libraryRefused(step: "EVP_PKEY_generate") }
        guard let made = PrivateKey(owning: key) else { throw .libraryRefused(step: "i2d_PUBKEY") }
        self.init(made)
    }

    /// Nil unless `pem` is an unencrypted P-256 key (PKCS#8).
    convenience init?(pem: [UInt8]) {
        guard let buffer = BIO_new_mem_buf(pem, Int32(pem.count)) else { return nil }
        defer { BIO_free(buffer) }
        // The empty pass phrase keeps libcrypto from asking for one on the terminal.
        var noPassphrase: UInt8 = 0
        guard let key = PEM_read_bio_PrivateKey(buffer, nil, nil, &noPassphrase) else {
            ERR_clear_error()
            return nil
        }
        guard let read = PrivateKey(owning: key) else { return nil }
        self.init(read)
    }

    private init(_ other: PrivateKey) {
        EVP_PKEY_up_ref(other.pointer)
        (pointer, publicKey) = (other.pointer, other.publicKey)
    }

    /// Takes over `key`; nil, and `key` freed, when it is not of P-256.
    private init?(owning key: OpaquePointer) {
        guard let publicKey = PrivateKey.publicKey(of: key) else {
            EVP_PKEY_free(key)
            return nil
        }
        (pointer, self.publicKey) = (key, publicKey)
    }

    deinit {
        EVP_PKEY_free(pointer)
    }

    private static func publicKey(of key: OpaquePointer) -> PublicKey? {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = i2d_PUBKEY(key, &bytes)
        defer { CRYPTO_free(bytes, nil, 0) }
        guard length > 0, let bytes else { return nil }
        return PublicKey(subjectPublicKeyInfo: Array(UnsafeBufferPointer(start: bytes, count: Int(length))))
    }
}

extension PrivateKey {
    /// PKCS#8, not encrypted: the folder's permissions guard it.
    func pem() throws(KeyFault) -> [UInt8] {
        try PEMText.written { PEM_write_bio_PKCS8PrivateKey($0, pointer, nil, nil, 0, nil, nil) }
    }

    /// The signature over the SHA-256 of `message`, r‖s with s in the lower half.
    func sign(_ message: [UInt8]) throws(KeyFault) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .libraryRefused(step: "EVP_MD_CTX_new") }
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, pointer) == 1 else {
            throw .libraryRefused(step: "EVP_DigestSignInit")
        }
        var length = 80
        var der = [UInt8](repeating: 0, count: length)
        guard EVP_DigestSign(context, &der, &length, message, message.count) == 1 else {
            throw .libraryRefused(step: "EVP_DigestSign")
        }
        guard let raw = ECDSASignature.raw(fromDER: Array(der.prefix(length))) else {
            throw .libraryRefused(step: "EVP_DigestSign")
        }
        return LowS.normalized(raw)
    }
}
