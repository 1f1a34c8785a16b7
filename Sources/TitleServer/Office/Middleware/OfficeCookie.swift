import Hummingbird
import TitleWorkflow

/// The office's own cookies: `__Host-` binds them to exactly this host, `Secure` and the whole path.
enum OfficeCookie {
    static let session = "__Host-titlecert-office"
    /// Binds the forms of somebody who is not in yet.
    static let form = "__Host-titlecert-form"
    /// Somebody who is on the way to the OpenID provider.
    static let journey = "__Host-titlecert-journey"
    static let language = "__Host-titlecert-lang"

    static func token(_ name: String, _ request: Request) -> SessionToken? {
        request.cookies[name].flatMap { SessionToken($0.value) }
    }

    /// Lasts as long as the browser is open; `Lax`, so that a link from elsewhere finds the person logged in.
    static func set(_ name: String, _ value: String) -> HTTPField {
        HTTPField(name: .setCookie, value: "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax")
    }

    static func clear(_ name: String) -> HTTPField {
        HTTPField(name: .setCookie, value: "\(name)=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax")
    }
}
