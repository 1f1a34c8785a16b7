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
    /// Where a sealed receipt of a look-up is asked for, its page, and the file.
    case receipts = "/receipts"
    case receipt = "/receipts/{id}"
    case receiptFile = "/receipts/{id}/{file}"
    /// A certificate that looks forged.
    case report = "/report"
    /// Whole lists: handed in, the list as it stands, its files.
    case lists = "/verify/list"
    case list = "/verify/list/{id}"
    case listFile = "/verify/list/{id}/{file}"
    /// Look-ups by programs; the description of them.
    case verifications = "/api/v1/verifications"
    case verificationBatch = "/api/v1/verifications:batch"
    case verification = "/api/v1/verifications/{id}"
    /// Certificates that a program watches, where it wants to be told, and what was sent there.
    case watches = "/api/v1/watches"
    case watch = "/api/v1/watches/{id}"
    case webhooks = "/api/v1/webhooks"
    case webhook = "/api/v1/webhooks/{id}"
    case webhookAttempts = "/api/v1/webhooks/{id}/attempts"
    case webhookTest = "/api/v1/webhooks/{id}/test"
    case webhookResume = "/api/v1/webhooks/{id}/resume"
    case webhookResend = "/api/v1/webhooks/{id}/messages/{message}/resend"
    case openAPI = "/openapi.yaml"
    case publicity = "/publicity"
    case notice = "/publicity/{id}"
    /// A file of a notice, to be posted elsewhere.
    case noticeFile = "/publicity/{id}/{file}"
    /// What became of an objection.
    case objections = "/objections"
    case holder = "/my"
    case help = "/help"
    case privacy = "/privacy"
    case accessibility = "/accessibility"
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
    /// The script of the button that copies a sentence.
    case copyScript = "/copy.js"
    case icon = "/icon.svg"
    case health = "/healthz"

    /// The methods it answers.
    ///
    /// HEAD goes wherever GET goes.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .receipts, .verifications, .verificationBatch, .webhookTest, .webhookResume, .webhookResend: [.post]
        case .watches, .webhooks: [.get, .head, .post]
        case .watch, .webhook: [.get, .head, .delete]
        case .verify, .result, .notice, .objections, .photo, .report, .lists: [.get, .head, .post]
        default: [.get, .head]
        }
    }

    /// Splits the pattern where it begins to vary: `/c/{code}` is `/c/`, `code`, and nothing after it.
    var parts: (before: Substring, parameter: Substring?) {
        guard let open = rawValue.firstIndex(of: "{") else { return (rawValue[...], nil) }
        return (rawValue[..<open], rawValue[rawValue.index(after: open)...].dropLast())
    }
}
