import Hummingbird

/// Every route of the site, as the router knows it.
///
/// A raw value is its pattern; from the first `{…}` on it varies.
public enum SiteRoute: String, CaseIterable, Sendable {
    case home = "/"
    case verify = "/verify"
    case scan = "/v"
    case scanFile = "/v/{file}"
    case result = "/c/{code}"
    case certificate = "/api/v1/certificates/{code}"
    case publicity = "/publicity"
    case notice = "/publicity/{id}"
    /// A file of a notice, to be posted elsewhere.
    case noticeFile = "/publicity/{id}/{file}"
    /// What became of an objection.
    case objections = "/objections"
    case holder = "/my"
    case help = "/help"
    case photo = "/photo"
    case demoCertificates = "/demo/certificates"
    case demoDocument = "/demo/certificates/{file}"
    case trustList = "/.well-known/titlecert-trust"
    case catalogue = "/.well-known/titlecert-catalogue"
    case issuedBefore = "/.well-known/titlecert-before/{list}"
    case revocationList = "/pki/root.crl"
    case statusList = "/status/{list}"
    case pastStatusList = "/status/{list}/{date}"
    case styleSheet = "/style.css"
    case icon = "/icon.svg"
    case health = "/healthz"

    /// The methods it answers.
    ///
    /// HEAD goes wherever GET goes.
    var methods: [HTTPRequest.Method] {
        [.verify, .notice, .objections, .photo].contains(self) ? [.get, .head, .post] : [.get, .head]
    }

    /// Splits the pattern where it begins to vary: `/c/{code}` is `/c/`, `code`, and nothing after it.
    var parts: (before: Substring, parameter: Substring?) {
        guard let open = rawValue.firstIndex(of: "{") else { return (rawValue[...], nil) }
        return (rawValue[..<open], rawValue[rawValue.index(after: open)...].dropLast())
    }
}
