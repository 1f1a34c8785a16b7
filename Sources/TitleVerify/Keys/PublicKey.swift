import COpenSSL
public import TitleClaim
import TitleSecrets

/// A public key of P-256 or SM2, ready for many verifications at once.
///
/// Its libcrypto contexts are kept between verifications.
public final class PublicKey: Sendable {
    /// SubjectPublicKeyInfo, DER (RFC 5480).
    public let subjectPublicKeyInfo: [UInt8]
    /// First 8 bytes of the SHA-256 of the SubjectPublicKeyInfo.
    public let keyID: [UInt8]
    /// The only algorithm that the key is used with; its curve says which.
    public let algorithm: SignatureAlgorithm

    private let contexts: KeyContexts

    /// Nil unless the bytes are exactly the DER of a P-256 or SM2 key with a named curve and an uncompressed point.
    public convenience init?(subjectPublicKeyInfo: [UInt8]) {
        guard PublicKey.algorithm(of: subjectPublicKeyInfo) != nil, let key = PublicKey.parse(subjectPublicKeyInfo)
        else { return nil }
        defer { EVP_PKEY_free(key) }
        self.init(decoded: key, subjectPublicKeyInfo: subjectPublicKeyInfo)
    }

    /// The same of a key that libcrypto has decoded from these bytes; holds a reference of its own to it.
    init?(decoded key: OpaquePointer, subjectPublicKeyInfo: [UInt8]) {
        guard let algorithm = PublicKey.algorithm(of: subjectPublicKeyInfo) else { return nil }
        self.algorithm = algorithm
        contexts = KeyContexts(key, for: .verifying)
        self.subjectPublicKeyInfo = subjectPublicKeyInfo
        keyID = PublicKey.keyID(of: subjectPublicKeyInfo)
    }

    public static func keyID(of subjectPublicKeyInfo: [UInt8]) -> [UInt8] {
        Array(SHA256.digest(subjectPublicKeyInfo).prefix(8))
    }

    /// The only form of a SubjectPublicKeyInfo that is taken: 91 bytes, of which the curve's name is 8.
    private static func algorithm(of bytes: [UInt8]) -> SignatureAlgorithm? {
        guard bytes.count == 91, bytes.starts(with: head), bytes[23..<27].elementsEqual(tail) else { return nil }
        if bytes[15..<23].elementsEqual(p256) { return .es256 }
        return bytes[15..<23].elementsEqual(sm2) ? .sm2 : nil
    }

    /// SEQUENCE { SEQUENCE { id-ecPublicKey, OBJECT IDENTIFIER of 8 bytes.
    private static let head: [UInt8] = [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08,
    ]
    /// 1.2.840.10045.3.1.7.
    private static let p256: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
    /// 1.2.156.10197.1.301.
    private static let sm2: [UInt8] = [0x2A, 0x81, 0x1C, 0xCF, 0x55, 0x01, 0x82, 0x2D]
    /// BIT STRING of an uncompressed point.
    private static let tail: [UInt8] = [0x03, 0x42, 0x00, 0x04]

    /// libcrypto refuses a point that is not on the curve.
    private static func parse(_ bytes: [UInt8]) -> OpaquePointer? {
        bytes.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            let key = d2i_PUBKEY(nil, &next, buffer.count)
            if key == nil { ERR_clear_error() }
            return key
        }
    }
}

extension PublicKey {
    /// Whether an envelope is signed by this key with the key's own algorithm; what its header says otherwise counts
    /// for nothing.
    public func verifies(_ envelope: SignedEnvelope) -> Bool {
        envelope.algorithm == algorithm && verify(envelope.signature, over: envelope.toBeSigned)
    }

    /// Whether `signature`, r‖s, is this key's over `message`: ES256 with s in the lower half, or SM2 with SM3.
    public func verify(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard algorithm == .sm2 ? signature.count == 64 : ECDSASignature.isLow(signature) else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ECDSASignature.maximumDERLength) { buffer in
            guard let der = buffer.baseAddress else { return false }
            return verify(der, ECDSASignature.writeDER(signature, to: der), message)
        }
    }

    private func verify(_ der: UnsafePointer<UInt8>, _ length: Int, _ message: [UInt8]) -> Bool {
        let answer =
            switch algorithm {
            case .es256: answerES256(der, length, message)
            case .sm2: answerSM2(der, length, message)
            }
        // A refused signature leaves an entry in the thread's error queue, which would grow with every forgery.
        if answer != 1 { ERR_clear_error() }
        return answer == 1
    }

    private func answerES256(_ der: UnsafePointer<UInt8>, _ length: Int, _ message: [UInt8]) -> Int32? {
        let digest = SHA256.digest(message)
        return contexts.with { EVP_PKEY_verify($0, der, length, digest, digest.count) }
    }

    private func answerSM2(_ der: UnsafePointer<UInt8>, _ length: Int, _ message: [UInt8]) -> Int32? {
        contexts.withKey { key in
            SM2.withContext(key) { context in
                guard EVP_DigestVerifyInit(context, nil, EVP_sm3(), nil, key) == 1 else { return nil }
                return EVP_DigestVerify(context, der, length, message, message.count)
            }
        }
    }
}
