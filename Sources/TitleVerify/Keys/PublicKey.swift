import COpenSSL
import TitleSecrets

/// A P-256 public key, ready for many verifications at once.
///
/// Its libcrypto contexts are kept between verifications.
public final class PublicKey: Sendable {
    /// SubjectPublicKeyInfo, DER (RFC 5480).
    public let subjectPublicKeyInfo: [UInt8]
    /// First 8 bytes of the SHA-256 of the SubjectPublicKeyInfo.
    public let keyID: [UInt8]

    private let contexts: ReadyContexts

    /// Nil unless the bytes are exactly the DER of a P-256 key with a named curve and an uncompressed point.
    public init?(subjectPublicKeyInfo: [UInt8]) {
        guard let key = PublicKey.parse(subjectPublicKeyInfo) else { return nil }
        defer { EVP_PKEY_free(key) }
        contexts = ReadyContexts(key)
        self.subjectPublicKeyInfo = subjectPublicKeyInfo
        keyID = PublicKey.keyID(of: subjectPublicKeyInfo)
    }

    public static func keyID(of subjectPublicKeyInfo: [UInt8]) -> [UInt8] {
        Array(SHA256.digest(subjectPublicKeyInfo).prefix(8))
    }

    /// The only form of a P-256 SubjectPublicKeyInfo that is taken: 91 bytes that begin with these.
    private static let header: [UInt8] = [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
        0xCE,
        0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
    ]

    /// libcrypto refuses a point that is not on the curve.
    private static func parse(_ bytes: [UInt8]) -> OpaquePointer? {
        guard bytes.count == 91, bytes.starts(with: header) else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_PUBKEY(nil, &next, buffer.count)
        }
    }
}

extension PublicKey {
    /// Whether `signature`, r‖s with s in the lower half, is this key's over the SHA-256 of `message`.
    public func verify(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard ECDSASignature.isLow(signature) else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ECDSASignature.maximumDERLength) { buffer in
            guard let der = buffer.baseAddress else { return false }
            return verify(der, ECDSASignature.writeDER(signature, to: der), message)
        }
    }

    private func verify(_ der: UnsafePointer<UInt8>, _ length: Int, _ message: [UInt8]) -> Bool {
        let digest = SHA256.digest(message)
        let answer = contexts.with { EVP_PKEY_verify($0, der, length, digest, digest.count) }
        // A refused signature leaves an entry in the thread's error queue, which would grow with every forgery.
        if answer != 1 { ERR_clear_error() }
        return answer == 1
    }
}
