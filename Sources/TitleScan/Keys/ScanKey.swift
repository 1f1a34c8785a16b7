public import TitleClaim

/// A public key that signatures are verified with, made from a trust list's entry.
public struct ScanKey {
    public let algorithm: SignatureAlgorithm
    /// The uncompressed point of the key, x‖y.
    let coordinates: [UInt8]
    let point: CurvePoint

    /// Nil unless the bytes are the one DER form of a key of this algorithm, and its point lies on the curve.
    public init?(subjectPublicKeyInfo: [UInt8], algorithm: SignatureAlgorithm) {
        let header = ScanKey.header(of: algorithm)
        guard subjectPublicKeyInfo.count == 91, subjectPublicKeyInfo.starts(with: header) else { return nil }
        coordinates = Array(subjectPublicKeyInfo[27...])
        let (x, y) = (Number256(coordinates, at: 0), Number256(coordinates, at: 32))
        guard let point = ScanKey.curve(of: algorithm).point(x: x, y: y) else { return nil }
        (self.algorithm, self.point) = (algorithm, point)
    }

    /// Whether `signature`, r‖s of 64 bytes, is this key's over `message`.
    public func verify(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard signature.count == 64 else { return false }
        let (r, s) = (Number256(signature, at: 0), Number256(signature, at: 32))
        return switch algorithm {
        case .es256: isECDSA(r, s, over: message)
        case .sm2: isSM2(r, s, over: message)
        }
    }

    static func curve(of algorithm: SignatureAlgorithm) -> Curve {
        switch algorithm {
        case .es256: .p256
        case .sm2: .sm2
        }
    }

    /// SubjectPublicKeyInfo up to the point (RFC 5480 §2): id-ecPublicKey with a named curve, uncompressed.
    static func header(of algorithm: SignatureAlgorithm) -> [UInt8] {
        switch algorithm {
        case .es256:
            [
                0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86,
                0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
            ]
        case .sm2:
            // 1.2.156.10197.1.301 (GM/T 0006)
            [
                0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x81,
                0x1C, 0xCF, 0x55, 0x01, 0x82, 0x2D, 0x03, 0x42, 0x00, 0x04,
            ]
        }
    }
}
