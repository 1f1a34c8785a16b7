/// An OpenID provider at which people of the office may log in.
public struct OIDCConfiguration: Sendable {
    /// As the provider calls itself: `https://id.example.cn/realms/staff`, without a slash at the end.
    public let issuer: String
    public let client: String
    let secret: String
    /// A PEM file of the authorities that a provider's TLS certificate may come from; nil: those of the system.
    let anchors: String?

    /// - Throws: `OfficeConfigurationFault.noProvider` unless the issuer is an https address, or one on loopback.
    public init(
        issuer: String,
        client: String,
        secret: String,
        anchors: String? = nil
    ) throws(OfficeConfigurationFault) {
        guard let address = ProviderAddress(issuer), !issuer.hasSuffix("/"), !issuer.contains("?") else {
            throw .noProvider(issuer)
        }
        (self.issuer, self.client, self.secret, self.anchors) = (address.text, client, secret, anchors)
    }
}

/// An address at a provider to which secrets may go: https, or loopback.
struct ProviderAddress: Sendable, Equatable {
    let text: String
    let usesTLS: Bool
    let host: String
    let port: String
    /// With its query.
    let path: String

    init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(https?):\/\/([^\/?#@:\s\[\]]+)(?::([0-9]{1,5}))?(\/[^#\s]*)?/) else {
            return nil
        }
        usesTLS = match.output.1 == "https"
        host = String(match.output.2)
        guard usesTLS || OfficeConfiguration.isLoopback(host) else { return nil }
        port = match.output.3.map { String($0) } ?? (usesTLS ? "443" : "80")
        path = match.output.4.map { String($0) } ?? "/"
        self.text = text
    }
}
