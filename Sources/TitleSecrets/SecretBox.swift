import COpenSSL

/// Seals small secrets under a key of 32 bytes (AES-256-GCM, NIST SP 800-38D): unreadable without the key, and any change
/// to them, or to what they belong to, is noticed.
///
/// A box is nonce (12 bytes), content, tag (16 bytes). Nonces are random: a key is good for 2^32 boxes.
public struct SecretBox: Sendable {
    private let key: [UInt8]

    /// Nil unless the key has 32 bytes.
    public init?(key: [UInt8]) {
        guard key.count == 32 else { return nil }
        self.key = key
    }

    /// `owner` is what the secret belongs to; it must be said again to open the box.
    public func seal(_ secret: [UInt8], for owner: String) -> [UInt8] {
        let nonce = SecureRandom.bytes(Self.nonceSize)
        var tag = [UInt8](repeating: 0, count: Self.tagSize)
        let content = Cipher(isSealing: true, key: key, nonce: nonce)
            .run(secret, owner: Array(owner.utf8), tag: &tag)
        guard let content else { preconditionFailure("libcrypto gave no AES-GCM") }
        return nonce + content + tag
    }

    /// Nil when the box was changed, sealed under another key, or belongs to somebody else.
    public func open(_ box: [UInt8], of owner: String) -> [UInt8]? {
        guard box.count >= Self.nonceSize + Self.tagSize else { return nil }
        var tag = Array(box.suffix(Self.tagSize))
        let content = Array(box.dropFirst(Self.nonceSize).dropLast(Self.tagSize))
        return Cipher(isSealing: false, key: key, nonce: Array(box.prefix(Self.nonceSize)))
            .run(content, owner: Array(owner.utf8), tag: &tag)
    }

    private static let nonceSize = 12
    fileprivate static let tagSize = 16
}

/// One run of AES-256-GCM.
private struct Cipher: ~Copyable {
    private let context: OpaquePointer
    private let isSealing: Bool

    init(isSealing: Bool, key: [UInt8], nonce: [UInt8]) {
        guard let context = EVP_CIPHER_CTX_new() else { preconditionFailure("out of memory") }
        let done = EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce, isSealing ? 1 : 0)
        precondition(done == 1, "libcrypto has no AES-256-GCM")
        (self.context, self.isSealing) = (context, isSealing)
    }

    deinit {
        EVP_CIPHER_CTX_free(context)
    }

    /// The content; nil when the tag is wrong, which is written when sealing.
    consuming func run(_ input: [UInt8], owner: [UInt8], tag: inout [UInt8]) -> [UInt8]? {
        var (written, rest) = (Int32(0), Int32(0))
        guard EVP_CipherUpdate(context, nil, &written, owner, Int32(owner.count)) == 1 else { return nil }
        var output = [UInt8](repeating: 0, count: input.count + 16)
        guard EVP_CipherUpdate(context, &output, &written, input, Int32(input.count)) == 1 else { return nil }
        let size = Int32(SecretBox.tagSize)
        if !isSealing, EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, size, &tag) != 1 { return nil }
        guard EVP_CipherFinal_ex(context, &output[input.count], &rest) == 1 else { return nil }
        if isSealing, EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, size, &tag) != 1 { return nil }
        return Array(output.prefix(input.count))
    }
}
