import COpenSSL
import TitleClaim
import TitleSecrets
import TitleVerify

/// A private key of P-256 or SM2 in this process's memory.
///
/// Sendable because the `EVP_PKEY` is never changed after it was made, and libcrypto counts its references atomically.
final class PrivateKey: SigningKey, @unchecked Sendable {
    let publicKey: PublicKey
    let pointer: OpaquePointer
    private let contexts: KeyContexts

    /// Makes a new key.
    convenience init(_ algorithm: SignatureAlgorithm = .es256) throws(KeyFault) {
        guard let context = EVP_PKEY_CTX_new_from_name(nil, algorithm == .sm2 ? "SM2" : "EC", nil) else {
            throw .libraryRefused(step: "EVP_PKEY_CTX_new_from_name")
        }
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        guard EVP_PKEY_keygen_init(context) == 1,
            algorithm == .sm2 || EVP_PKEY_CTX_set_group_name(context, "P-256") == 1,
            EVP_PKEY_generate(context, &key) == 1, let key
        else { throw .libraryRefused(step: "EVP_PKEY_generate") }
        guard let made = PrivateKey(owning: key) else { throw .libraryRefused(step: "i2d_PUBKEY") }
        self.init(made)
    }

    /// Nil unless `pem` is a key of a known curve (PKCS#8) that is not encrypted, or that the passphrase opens.
    convenience init?(pem: [UInt8], _ passphrase: Passphrase? = nil) {
        guard let buffer = BIO_new_mem_buf(pem, Int32(pem.count)) else { return nil }
        defer { BIO_free(buffer) }
        // A passphrase, be it an empty one, keeps libcrypto from asking for one on the terminal.
        var words = (passphrase?.bytes ?? []) + [0]
        guard let key = PEM_read_bio_PrivateKey(buffer, nil, nil, &words) else {
            ERR_clear_error()
            return nil
        }
        guard let read = PrivateKey(owning: key) else { return nil }
        self.init(read)
    }

    private init(_ other: PrivateKey) {
        EVP_PKEY_up_ref(other.pointer)
        (pointer, publicKey, contexts) = (other.pointer, other.publicKey, other.contexts)
    }

    /// Takes over `key`; nil, and `key` freed, when it is of no known curve.
    private init?(owning key: OpaquePointer) {
        guard let publicKey = PrivateKey.publicKey(of: key) else {
            EVP_PKEY_free(key)
            return nil
        }
        (pointer, self.publicKey, contexts) = (key, publicKey, KeyContexts(key, for: .signing))
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
    /// Reads a private file; names what is wrong with the passphrase where that is it.
    static func read(_ file: String, _ passphrase: Passphrase?) throws(KeyFault) -> PrivateKey {
        let pem = try DurableFiles.readPrivate(file)
        if let key = PrivateKey(pem: pem, passphrase) { return key }
        guard pem.starts(with: Array("-----BEGIN ENCRYPTED PRIVATE KEY-----".utf8)) else { throw .unfit(path: file) }
        throw passphrase == nil ? .passphraseNeeded(path: file) : .passphraseWrong(path: file)
    }

    /// PKCS#8; without a passphrase it is not encrypted, and the folder's permissions guard it.
    func pem(_ passphrase: Passphrase?) throws(KeyFault) -> [UInt8] {
        guard let passphrase else {
            return try PEMText.written { PEM_write_bio_PKCS8PrivateKey($0, pointer, nil, nil, 0, nil, nil) }
        }
        return try encrypted(passphrase)
    }

    /// PBES2 (RFC 8018 §6.2) with scrypt, N = 2¹⁴, r = 8, p = 5 (a choice of OWASP's), and AES-256-CBC.
    private func encrypted(_ passphrase: Passphrase) throws(KeyFault) -> [UInt8] {
        guard let key = EVP_PKEY2PKCS8(pointer) else { throw .libraryRefused(step: "EVP_PKEY2PKCS8") }
        defer { PKCS8_PRIV_KEY_INFO_free(key) }
        guard let scheme = PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nil, 16, nil, 1 << 14, 8, 5) else {
            throw .libraryRefused(step: "PKCS5_pbe2_set_scrypt")
        }
        let locked = passphrase.bytes.withUnsafeBytes { words in
            PKCS8_set0_pbe(words.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(words.count), key, scheme)
        }
        guard let locked else {
            X509_ALGOR_free(scheme)
            throw .libraryRefused(step: "PKCS8_set0_pbe")
        }
        defer { X509_SIG_free(locked) }
        return try PEMText.written { PEM_write_bio_PKCS8($0, locked) }
    }

    /// The signature over `message`, r‖s: ES256 with s in the lower half, or SM2 with SM3.
    func sign(_ message: [UInt8]) throws(KeyFault) -> [UInt8] {
        let der = algorithm == .sm2 ? signSM2(message) : contexts.signature(over: SHA256.digest(message))
        guard let der, let raw = ECDSASignature.raw(fromDER: der) else {
            throw .libraryRefused(step: algorithm == .sm2 ? "EVP_DigestSign" : "EVP_PKEY_sign")
        }
        return algorithm == .sm2 ? raw : LowS.normalized(raw)
    }

    /// ES256 alone.
    func signatures(over messages: [[UInt8]]) throws(KeyFault) -> [[UInt8]]? {
        guard algorithm == .es256, !messages.isEmpty, let key = titlecert_ec_key(pointer) else { return nil }
        defer { titlecert_ec_key_free(key) }
        guard let made = NonceBatch()?.signatures(by: key, over: messages.map { SHA256.digest($0) }) else {
            ERR_clear_error()
            throw .libraryRefused(step: "ECDSA_do_sign_ex")
        }
        return made.map(LowS.normalized)
    }

    func recomputation() -> NonceRecomputation? { NonceRecomputation(pointer, of: publicKey) }

    private func signSM2(_ message: [UInt8]) -> [UInt8]? {
        SM2.withContext(pointer) { context in
            guard EVP_DigestSignInit(context, nil, EVP_sm3(), nil, pointer) == 1 else { return nil }
            var length = 80
            var der = [UInt8](repeating: 0, count: length)
            guard EVP_DigestSign(context, &der, &length, message, message.count) == 1 else { return nil }
            return Array(der.prefix(length))
        }
    }
}
