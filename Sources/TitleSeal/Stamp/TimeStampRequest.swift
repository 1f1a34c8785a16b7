import COpenSSL
import TitleSecrets
import TitleVerify

/// A question to a time-stamping authority (RFC 3161, 2.4.1): SHA-256, a nonce, and its certificate asked for.
struct TimeStampRequest {
    let imprint: [UInt8]
    /// OBJECT IDENTIFIER, DER; nil: whatever policy the authority chooses.
    let policy: [UInt8]?
    /// INTEGER, DER.
    let nonce: [UInt8]

    /// A question about `bytes`, with a new nonce of 16 bytes.
    init(over bytes: [UInt8], policy: [UInt8]?) {
        imprint = SHA256.digest(bytes)
        self.policy = policy
        nonce = DER.integer(SecureRandom.bytes(16))
    }

    var der: [UInt8] {
        let sha256: [UInt8] = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
        let hash = DER.element(DER.sequence, sha256, DER.null)
        return DER.element(
            DER.sequence,
            [DER.integer, 1, 1],
            DER.element(DER.sequence, hash, DER.element(DER.octetString, imprint)),
            policy ?? [],
            nonce,
            DER.element(DER.boolean, [0xFF])
        )
    }

    /// The DER of a policy such as `1.2.156.1`; nil when the text is no object identifier.
    static func policy(_ text: String) -> [UInt8]? {
        guard let object = OBJ_txt2obj(text, 1) else {
            ERR_clear_error()
            return nil
        }
        defer { ASN1_OBJECT_free(object) }
        return try? LibraryAnswer.der("i2d_ASN1_OBJECT") { i2d_ASN1_OBJECT(object, &$0) }
    }
}
