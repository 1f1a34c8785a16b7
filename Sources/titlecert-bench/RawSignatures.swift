import COpenSSL

/// ECDSA P-256 straight from libcrypto, the machine's limit for our claims: same digest, same call, no wrapper of ours.
final class RawSignatures {
    private let key: OpaquePointer
    private var signature = [UInt8](repeating: 0, count: 80)
    private var length = 0
    private let message: [UInt8]

    init?(message: [UInt8]) {
        guard let key = titlecert_p256_key() else { return nil }
        self.key = key
        self.message = message
        sign()
    }

    deinit { EVP_PKEY_free(key) }

    func sign() {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        length = signature.count
        EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key)
        EVP_DigestSign(context, &signature, &length, message, message.count)
    }

    func verify() {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key)
        precondition(EVP_DigestVerify(context, signature, length, message, message.count) == 1)
    }
}
