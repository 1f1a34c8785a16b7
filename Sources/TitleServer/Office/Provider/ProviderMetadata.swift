import Foundation
import TitleSecrets
import TitleVerify

/// What a provider says of itself at `/.well-known/openid-configuration` (OpenID Connect Discovery 1.0).
struct ProviderMetadata: Decodable, Sendable {
    let issuer: String
    let authorization_endpoint: String
    let token_endpoint: String
    let jwks_uri: String
}

/// The keys that a provider publishes (RFC 7517); those that we do not understand are passed over.
struct ProviderKeys: Sendable {
    private let keys: [Named]

    private struct Named: Sendable {
        let id: String?
        let algorithm: String
        let key: PublishedKey
    }

    init(_ set: KeySet) {
        keys = set.keys.compactMap { entry in
            guard entry.use == nil || entry.use == "sig", let spki = entry.subjectPublicKeyInfo,
                let key = PublishedKey(subjectPublicKeyInfo: spki)
            else { return nil }
            let algorithm = key.isRSA ? "RS256" : "ES256"
            guard entry.alg == nil || entry.alg == algorithm else { return nil }
            return Named(id: entry.kid, algorithm: algorithm, key: key)
        }
    }

    /// The keys that a token may be signed with: of its name, if it names one, and of its algorithm.
    func keys(named id: String?, _ algorithm: String) -> [PublishedKey] {
        keys.filter { ($0.id == id || id == nil) && $0.algorithm == algorithm }.map(\.key)
    }
}

struct KeySet: Decodable, Sendable {
    let keys: [Entry]

    struct Entry: Decodable, Sendable {
        let kty: String
        let kid: String?
        let use: String?
        let alg: String?
        let crv: String?
        let n: String?
        let e: String?
        let x: String?
        let y: String?

        /// The key as X.509 writes it.
        var subjectPublicKeyInfo: [UInt8]? {
            switch kty {
            case "RSA":
                guard let n = n.flatMap({ base64URLBytes($0) }), let e = e.flatMap({ base64URLBytes($0) }) else {
                    return nil
                }
                let numbers = DER.element(DER.sequence, DER.integer(n), DER.integer(e))
                return Self.info(DER.element(DER.objectIdentifier, Self.rsa) + DER.null, numbers)
            case "EC":
                guard crv == "P-256", let x = x.flatMap({ base64URLBytes($0) }), x.count == 32,
                    let y = y.flatMap({ base64URLBytes($0) }), y.count == 32
                else { return nil }
                let names = [Self.ecPublicKey, Self.p256].flatMap { DER.element(DER.objectIdentifier, $0) }
                return Self.info(names, [4] + x + y)
            default: return nil
            }
        }

        private static func info(_ algorithm: [UInt8], _ key: [UInt8]) -> [UInt8] {
            DER.element(DER.sequence, DER.element(DER.sequence, algorithm), DER.element(bitString, [0] + key))
        }

        private static let bitString: UInt8 = 0x03
        /// 1.2.840.113549.1.1.1, 1.2.840.10045.2.1, 1.2.840.10045.3.1.7.
        private static let rsa: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
        private static let ecPublicKey: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]
        private static let p256: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
    }
}
