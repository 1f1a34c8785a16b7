import Hummingbird
import TitleWorkflow

/// The cookies of a door: `__Host-` binds them to exactly this host, `Secure` and the whole path.
enum HostCookie {
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
