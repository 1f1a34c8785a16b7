import Foundation
import Synchronization
import TitleModel
import TitleSecrets

/// The OpenID provider, asked over HTTP: where it wants people to go, who has been there, by which keys it signs.
final class Provider: Sendable {
    let configuration: OIDCConfiguration
    private let known = Mutex<(learnt: Learnt, at: Instant)?>(nil)

    private typealias Learnt = (metadata: ProviderMetadata, keys: ProviderKeys)

    /// A key that the provider withdraws is believed no longer than this, in milliseconds.
    private static let believed: Int64 = 3_600_000

    init(_ configuration: OIDCConfiguration) {
        self.configuration = configuration
    }

    func metadata(at now: Instant) async throws(ProviderFault) -> ProviderMetadata {
        try await learnt(at: now).metadata
    }

    /// Exchanges the code of a login for who it was (authorization code flow with PKCE).
    func identity(
        code: String,
        redirect: String,
        verifier: String,
        nonce: String,
        at now: Instant
    ) async throws(ProviderFault) -> VouchedIdentity {
        let known = try await learnt(at: now)
        let answer: TokenAnswer = try await ask(
            known.metadata.token_endpoint,
            form: [
                ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect),
                ("client_id", configuration.client), ("client_secret", configuration.secret),
                ("code_verifier", verifier),
            ]
        )
        guard let token = UncheckedIdentityToken(answer.id_token) else { throw .malformed }
        do throws(ProviderFault) {
            return try token.identity(keys: known.keys, configuration, nonce: nonce, at: now)
        } catch {
            guard error == .keyUnknown else { throw error }
            // The provider has changed its keys since we asked.
            let keys = try await learnt(anew: true, at: now).keys
            return try token.identity(keys: keys, configuration, nonce: nonce, at: now)
        }
    }

    private struct TokenAnswer: Decodable, Sendable {
        let id_token: String
    }

    private func learnt(
        anew: Bool = false,
        at now: Instant
    ) async throws(ProviderFault) -> Learnt {
        if !anew, let known = known.withLock({ $0 }), Self.isFresh(known.at, now) { return known.learnt }
        let metadata: ProviderMetadata = try await ask("\(configuration.issuer)/.well-known/openid-configuration")
        guard metadata.issuer == configuration.issuer else { throw .notForUs }
        for address in [metadata.authorization_endpoint, metadata.token_endpoint, metadata.jwks_uri] {
            guard ProviderAddress(address) != nil else { throw .malformed }
        }
        let set: KeySet = try await ask(metadata.jwks_uri)
        let found = (metadata: metadata, keys: ProviderKeys(set))
        known.withLock { $0 = (found, now) }
        return found
    }

    private static func isFresh(_ learnt: Instant, _ now: Instant) -> Bool {
        (0..<believed).contains(now.milliseconds - learnt.milliseconds)
    }

    private func ask<Answer: Decodable & Sendable>(
        _ address: String,
        form: [(String, String)]? = nil
    ) async throws(ProviderFault) -> Answer {
        guard let address = ProviderAddress(address) else { throw .malformed }
        let body = form.map { pairs in
            Array(pairs.map { "\($0)=\(URLEncodedForm.encoded($1))" }.joined(separator: "&").utf8)
        }
        let question = ProviderQuestion(address: address, form: body, anchors: configuration.anchors)
        guard let bytes = await question.answer() else { throw .unreachable }
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(bytes)) else { throw .malformed }
        return answer
    }
}
