import Foundation
import TitleModel
import TitleSecrets
import TitleVerify

/// An ID token (OpenID Connect Core 1.0, section 2), taken apart and not believed yet.
struct UncheckedIdentityToken {
    let algorithm: String
    let keyID: String?
    private let signed: [UInt8]
    private let signature: [UInt8]
    private let claims: Claims
    /// Every claim that is a text.
    private let texts: [String: String]

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    private struct Claims: Decodable {
        let iss: String
        let sub: String
        let aud: Audience
        let azp: String?
        let exp: Double
        let iat: Double
        let nonce: String?
    }

    /// One text or several.
    private struct Audience: Decodable {
        let names: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            names = try (try? container.decode(String.self)).map { [$0] } ?? container.decode([String].self)
        }
    }

    /// Nil unless it is a compact JWS (RFC 7515) of RS256 or ES256 with all that must stand in it.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 16_384, parts.count == 3, let head = base64URLBytes(parts[0]),
            let payload = base64URLBytes(parts[1]), let signature = base64URLBytes(parts[2]),
            let header = try? JSONDecoder().decode(Header.self, from: Data(head)),
            let claims = try? JSONDecoder().decode(Claims.self, from: Data(payload)),
            header.crit == nil, ["RS256", "ES256"].contains(header.alg)
        else { return nil }
        (algorithm, keyID, self.signature, self.claims) = (header.alg, header.kid, signature, claims)
        let all = (try? JSONSerialization.jsonObject(with: Data(payload))) as? [String: Any]
        texts = (all ?? [:]).compactMapValues { $0 as? String }
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// Who has logged in, when the token is the provider's, for us, for this login, and in time; else why not.
    func identity(
        keys: ProviderKeys,
        _ configuration: OIDCConfiguration,
        nonce: String,
        at now: Instant
    ) throws(ProviderFault) -> VouchedIdentity {
        let keys = keys.keys(named: keyID, algorithm)
        guard !keys.isEmpty else { throw .keyUnknown }
        let signature = algorithm == "ES256" ? ECDSASignature.der(fromRaw: signature) : signature
        guard let signature, keys.contains(where: { $0.verifies(signature, of: signed) }) else {
            throw .signatureWrong
        }
        guard claims.iss == configuration.issuer, claims.nonce == nonce, isForUs(configuration.client) else {
            throw .notForUs
        }
        let seconds = Double(now.milliseconds) / 1000
        guard claims.exp > seconds - Self.leeway, claims.iat < seconds + Self.leeway else { throw .notInTime }
        guard (1...255).contains(claims.sub.utf8.count) else { throw .malformed }
        return VouchedIdentity(subject: claims.sub, texts: texts)
    }

    private func isForUs(_ client: String) -> Bool {
        guard claims.aud.names.contains(client) else { return false }
        return claims.aud.names.count == 1 ? claims.azp ?? client == client : claims.azp == client
    }

    /// How far the two clocks may be apart, in seconds.
    private static let leeway = 60.0
}

/// Whom a provider vouches for.
struct VouchedIdentity: Equatable, Sendable {
    let subject: String
    /// Every claim of the token that is a text.
    let texts: [String: String]
}

/// Why a login at the provider came to nothing.
enum ProviderFault: String, Error {
    case unreachable, malformed, keyUnknown, signatureWrong, notForUs, notInTime, refused
    /// The answer is to no question of this browser, or came too late.
    case stateWrong
}
