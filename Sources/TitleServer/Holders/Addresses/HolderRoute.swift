import TitleModel
import TitleStore

/// Every address of a holder's own pages, by its path; router, links and the log speak of them through this type.
///
/// A part in braces stands for a key: a certificate's number, never an identity number.
enum HolderRoute: String, CaseIterable, Sendable {
    case home = "/my"
    case login = "/my/login"
    /// By a sealed slip.
    case activate = "/my/activate"
    case logout = "/my/logout"
    /// To the OpenID provider, and back.
    case provider = "/my/oidc"
    case providerBack = "/my/oidc/back"
    /// All one's titles on one page, for print.
    case sheet = "/my/sheet"
    case document = "/my/documents/{file}"
    /// Who looked one's certificates up.
    case looks = "/my/looks"
    case photo = "/my/photo"
    /// What the holder says is wrong; of one certificate, by its number.
    case corrections = "/my/corrections"
    case correction = "/my/corrections/{number}"
    /// Copies for one purpose: all, a new one of a certificate by its number, one by its key, its document.
    case copies = "/my/copies"
    case newCopy = "/my/copies/of/{number}"
    case copy = "/my/copies/{copy}"
    case copyDocument = "/my/copies/files/{file}"
    /// Applying for a conversion, with an account or without: from where and how, the form for that; how one stands, by its
    /// receipt; one of who is in, by its key.
    case convert = "/my/convert"
    case convertForm = "/my/convert/for/{pair}"
    case convertStatus = "/my/convert/status"
    case conversion = "/my/convert/{request}"
    case account = "/my/account"
    case authenticator = "/my/account/authenticator"

    var path: String { rawValue }

    /// The path with a key in the place of the part in braces.
    func path(_ key: String) -> String {
        guard let open = rawValue.firstIndex(of: "{") else { return rawValue }
        return rawValue[..<open] + key
    }

    /// The address that a request's path belongs to.
    init?(at path: String) {
        if let route = Self(rawValue: path) {
            self = route
            return
        }
        let cut = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let found = Self.allCases.first { route in
            route.rawValue.hasSuffix("}") && route.rawValue.prefix { $0 != "{" } == cut
        }
        guard let found, cut.utf8.count < path.utf8.count else { return nil }
        self = found
    }
}

extension HolderRoute {
    /// What of a path the log and the next page may hold: never what stands in the place of a key.
    var isPlain: Bool { !rawValue.hasSuffix("}") }

    /// Where somebody may be led after getting in: pages, not steps.
    var isPlace: Bool {
        switch self {
        case .home, .sheet, .looks, .photo, .corrections, .copies, .convert, .account: true
        case .convertForm, .convertStatus, .conversion, .login, .activate, .logout, .provider, .providerBack, .document,
            .correction, .newCopy, .copy, .copyDocument, .authenticator:
            false
        }
    }
}

/// A document in the address of its file: `1504002019Z000001R.pdf`.
struct DocumentFile: Equatable, Sendable {
    let number: CertificateNumber
    let format: DocumentFormat

    var name: String { "\(number.text).\(format.rawValue)" }

    init(_ number: CertificateNumber, _ format: DocumentFormat) { (self.number, self.format) = (number, format) }

    /// Nil unless it is the file of a number of ours in a format that is given out.
    init?(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let format = DocumentFormat(rawValue: String(parts[1])), format != .ofd,
            let number = CertificateNumber(foreign: String(parts[0])), number.isOurs
        else { return nil }
        self.init(number, format)
    }
}
