import Foundation
import Synchronization
import TitleModel
import TitleSecrets

/// The OpenID provider, asked over HTTP: where it wants people to go, who has been there, by which keys it signs.
final class Provider: Sendable {
    let configuration: OIDCConfiguration
    private let known = Mutex<(metadata: ProviderMetadata, keys: ProviderKeys)?>(nil)

    init(_ configuration: OIDCConfiguration) {
        self.configuration = configuration
    }

    func metadata() async throws(ProviderFault) -> ProviderMetadata { try await learnt().metadata }

    /// Exchanges the code of a login for who it was (authorization code flow with PKCE).
    func subject(
        code: String,
        redirect: String,
        verifier: String,
        nonce: String,
        at now: Instant
    ) async throws(ProviderFault) -> String {
        let known = try await learnt()
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
            return try token.subject(keys: known.keys, configuration, nonce: nonce, at: now)
        } catch {
            guard error == .keyUnknown else { throw error }
            // The provider has changed its keys since we asked.
            let keys = try await learnt(anew: true).keys
            return try token.subject(keys: keys, configuration, nonce: nonce, at: now)
        }
    }

    private struct TokenAnswer: Decodable, Sendable {
        let id_token: String
    }

    private func learnt(
        anew: Bool = false
    ) async throws(ProviderFault) -> (metadata: ProviderMetadata, keys: ProviderKeys) {
        if !anew, let known = known.withLock({ $0 }) { return known }
        let metadata: ProviderMetadata = try await ask("\(configuration.issuer)/.well-known/openid-configuration")
        guard metadata.issuer == configuration.issuer else { throw .notForUs }
        for address in [metadata.authorization_endpoint, metadata.token_endpoint, metadata.jwks_uri] {
            guard ProviderAddress(address) != nil else { throw .malformed }
        }
        let set: KeySet = try await ask(metadata.jwks_uri)
        let found = (metadata: metadata, keys: ProviderKeys(set))
        known.withLock { $0 = found }
        return found
    }

    private func ask<Answer: Decodable & Sendable>(
        _ address: String,
        form: [(String, String)]? = nil
    ) async throws(ProviderFault) -> Answer {
        guard let address = ProviderAddress(address) else { throw .malformed }
        let body = form.map { pairs in
            Array(pairs.map { "\($0)=\(FormText.escaped($1))" }.joined(separator: "&").utf8)
        }
        let question = ProviderQuestion(address: address, form: body, anchors: configuration.anchors)
        guard let bytes = await question.answer() else { throw .unreachable }
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(bytes)) else { throw .malformed }
        return answer
    }
}

enum FormText {
    /// As forms and queries write a value: all but letters, digits and `-._~` in hexadecimal.
    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            guard !isPlain, !"-._~".utf8.contains(byte) else { return String(UnicodeScalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
