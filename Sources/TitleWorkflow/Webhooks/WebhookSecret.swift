internal import TitleModel
internal import TitleSecrets

/// What an endpoint's messages are signed with: 32 random bytes, told as `whsec_` and base 64 (Standard Webhooks).
public struct WebhookSecret: Sendable {
    private let bytes: [UInt8]

    static func fresh() -> WebhookSecret { WebhookSecret(bytes: SecureRandom.bytes(32)) }

    /// For tests of the signature.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    public var text: String { "whsec_\(base64Text(bytes))" }

    /// The value of `webhook-signature`: `v1,` and the HMAC-SHA-256 over name, time and body in base 64.
    ///
    /// `seconds` are those since 1970, as `webhook-timestamp` says.
    public func signature(of body: [UInt8], named name: String, at seconds: Int64) -> String {
        guard let key = MessageAuthentication(key: bytes) else { return "" }
        return "v1,\(base64Text(key.code(of: Array("\(name).\(seconds).".utf8) + body)))"
    }

    func sealed(by key: OfficeKey, for webhook: Identifier) -> [UInt8] {
        key.seal(bytes, for: Self.owner(webhook))
    }

    /// Nil where it was sealed under another key.
    init?(_ sealed: [UInt8], of webhook: Identifier, _ key: OfficeKey) {
        guard let bytes = key.open(sealed, of: Self.owner(webhook)) else { return nil }
        self.bytes = bytes
    }

    private static func owner(_ webhook: Identifier) -> String { "webhook:\(webhook.text)" }
}

extension Webhooks {
    /// An answer with a secret in it, as it is kept for a day to be given again under its idempotency key.
    public func sealed(answer: [UInt8]) -> [UInt8] { key.seal(answer, for: "given-answer") }

    /// - Throws: `OfficeKeyForeign` where it was sealed under another key.
    public func opened(answer: [UInt8]) throws -> [UInt8] {
        guard let opened = key.open(answer, of: "given-answer") else { throw OfficeKeyForeign() }
        return opened
    }
}

/// Something was sealed under another `office.key` than the present one.
public struct OfficeKeyForeign: Error {}
