import Hummingbird

/// Every address of the office, by its path; router, links and the log all speak of addresses through this type.
public enum OfficeRoute: String, CaseIterable, Sendable {
    case home = "/"
    case login = "/login"
    case logout = "/logout"
    /// To the OpenID provider, and back.
    case provider = "/login/oidc"
    case providerBack = "/login/oidc/back"
    /// The first account of an installation, and its second factor.
    case setup = "/setup"
    case setupCode = "/setup/code"
    /// An account that was made for somebody, or reset.
    case activate = "/activate"
    case activateCode = "/activate/code"
    case desk = "/office"
    case people = "/office/people"
    case addPerson = "/office/people/add"
    case authority = "/office/settings/authority"
    case styleSheet = "/style.css"
    case officeSheet = "/office.css"
    case icon = "/icon.svg"
    case health = "/healthz"

    var path: String { rawValue }

    /// HEAD goes wherever GET goes.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .logout, .setupCode, .activateCode: [.post]
        case .login, .setup, .activate, .addPerson: [.get, .head, .post]
        default: [.get, .head]
        }
    }

    /// Whether it is the same for everybody, and may be kept by a browser.
    var isFile: Bool {
        switch self {
        case .styleSheet, .officeSheet, .icon, .health: true
        default: false
        }
    }
}
