import TitleModel
import TitleSecrets
import TitleWorkflow

/// What a browser takes along to an OpenID provider and back, sealed in a cookie: nothing of it is kept here.
struct Journey: Sendable {
    let state: String
    let nonce: String
    /// PKCE (RFC 7636): only this browser's journey can redeem the code.
    let verifier: String
    /// A path of the door, where it leads in the end.
    let next: String
    let began: Instant

    /// How long somebody may be away, in milliseconds.
    private static let time: Int64 = 600_000

    /// A journey that begins.
    init(to next: String, at now: Instant) {
        (state, nonce, verifier) = (SessionToken().text, SessionToken().text, SessionToken().text)
        (self.next, began) = (next, now)
    }

    /// Nil unless `sealed` wrote the text for the same door; a place that it leads to is one of the door's.
    init?(_ text: String, key: OfficeKey, of owner: String, isPlace: (String) -> Bool) {
        guard let sealed = base64URLBytes(text), let opened = key.open(sealed, of: owner) else { return nil }
        let parts = String(decoding: opened, as: UTF8.self).split(separator: "\n").map { String($0) }
        guard parts.count == 5, isPlace(String(parts[3].prefix { $0 != "?" })), let began = Int64(parts[4]) else {
            return nil
        }
        (state, nonce, verifier, next) = (parts[0], parts[1], parts[2], parts[3])
        self.began = Instant(milliseconds: began)
    }

    func sealed(by key: OfficeKey, for owner: String) -> String {
        let text = [state, nonce, verifier, next, String(began.milliseconds)].joined(separator: "\n")
        return base64URLText(key.seal(Array(text.utf8), for: owner))
    }

    func isInTime(_ now: Instant) -> Bool { (0..<Self.time).contains(now.milliseconds - began.milliseconds) }

    /// Where the provider is asked who it is (authorization code flow with PKCE).
    func question(_ metadata: ProviderMetadata, client: String, redirect: String, scope: String) -> String {
        let challenge = base64URLText(SHA256.digest(Array(verifier.utf8)))
        let query = [
            ("response_type", "code"), ("client_id", client), ("redirect_uri", redirect), ("scope", scope),
            ("state", state), ("nonce", nonce), ("code_challenge", challenge), ("code_challenge_method", "S256"),
        ].map { "\($0)=\(URLEncodedForm.encoded($1))" }.joined(separator: "&")
        let separator = metadata.authorization_endpoint.contains("?") ? "&" : "?"
        return "\(metadata.authorization_endpoint)\(separator)\(query)"
    }
}
