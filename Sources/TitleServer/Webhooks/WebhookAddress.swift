/// The address of an endpoint as its owner states it: https, or http where the inside of the house may be told.
struct WebhookAddress: Equatable, Sendable {
    let text: String
    let usesTLS: Bool
    /// A name, or an address without brackets.
    let host: String
    let port: UInt16
    /// With its query.
    let path: String
    /// Host and port as they stand in the address.
    let authority: String

    static let longest = 2000

    /// Nil for what is no such address: with a name and password or a fragment in it, of another scheme, or at a port of
    /// other services (below 1024, but for the web's own).
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest, let match = text.wholeMatch(of: Self.pattern) else { return nil }
        usesTLS = match.output.1 == "https"
        let usual: UInt16 = usesTLS ? 443 : 80
        let port = match.output.3.map { UInt16($0) } ?? usual
        guard let port, port == usual || port >= 1024 else { return nil }
        self.port = port
        let named = match.output.2
        guard named.utf8.count <= 253 else { return nil }
        host = named.hasPrefix("[") ? String(named.dropFirst().dropLast()) : String(named)
        let rest = match.output.4.map { String($0) } ?? ""
        path = rest.hasPrefix("/") ? rest : "/\(rest)"
        authority = port == usual ? String(named) : "\(named):\(port)"
        self.text = text
    }

    /// Without its query, which may be a secret of the receiver's.
    var shown: String { String(text.prefix { $0 != "?" }) }

    private static var pattern: Regex<(Substring, Substring, Substring, Substring?, Substring?)> {
        /(https?):\/\/(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9._\-]*[A-Za-z0-9])?)(?::([0-9]{1,5}))?([\/?][!"$-~]*)?/
    }
}
