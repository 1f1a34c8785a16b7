import TitleWords

/// The login: name, password, code.
struct LoginPage: OfficePage {
    static let template = "login"
    let title: String
    let problem: String?
    /// Why the login is asked for: the session has ended, or the account was just shut.
    let note: String?
    let next: String
    let kept: String
    /// The key of the same form for the way through the provider, which carries no form.
    let waiting: String
    let fields: [FormField]
    let offersSetup: Bool
    let offersProvider: Bool

    var route: OfficeRoute? { .login }
    var standsAtItsAddress: Bool { kept.isEmpty && problem == nil }

    init(
        name: String = "",
        problem: String? = nil,
        note: String? = nil,
        next: String = "",
        kept: String = "",
        waiting: String = "",
        offersSetup: Bool = false,
        offersProvider: Bool = false,
        words: Words
    ) {
        title = words("login.title")
        (self.problem, self.note, self.next, self.kept) = (problem, note, next, kept)
        (self.waiting, self.offersSetup, self.offersProvider) = (waiting, offersSetup, offersProvider)
        let login = FormField(name: "name", label: words("field.login"), value: name, autocomplete: "username")
        fields = [login] + FormField.ofLogin(words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "note": note ?? ""
        case "has_note": note != nil
        case "next": next
        case "kept": kept
        case "waiting": waiting
        case "has_waiting": !waiting.isEmpty
        case "offers_setup": offersSetup
        case "offers_provider": offersProvider
        default: nil
        }
    }
}

/// The first account, or the activation of another: two forms that differ in their fields.
struct EnrolmentPage: OfficePage {
    static let template = "enrolment"
    let title: String
    let lead: String
    let action: OfficeRoute
    let problem: String?
    let fields: [FormField]

    var route: OfficeRoute? { action }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "action": action.path
        default: nil
        }
    }
}

/// The second factor: what goes into the app, and the first code of it.
struct SecondFactorPage: OfficePage {
    static let template = "second-factor"
    let title: String
    let problem: String?
    let action: OfficeRoute
    let login: String
    let token: String
    let secret: String
    let picture: CodePicture?
    let fields: [FormField]

    var route: OfficeRoute? { action == .setupCode ? .setup : .activate }
    var standsAtItsAddress: Bool { false }

    func child(named name: String) -> Any? {
        switch name {
        case "action": action.path
        case "login_name": login
        case "enrolment": token
        case "secret": grouped
        case "has_picture": picture != nil
        case "picture_size": picture?.size ?? 0
        case "picture_path": picture?.path ?? ""
        default: nil
        }
    }

    private var grouped: String {
        stride(from: 0, to: secret.count, by: 4).map { String(secret.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}

/// A wish that cannot be met: what happened, what became of the data, what to do.
struct OfficeStopPage: OfficePage {
    static let template = "stop"
    let title: String
    private let text: String

    var route: OfficeRoute? { nil }

    init(_ stop: OfficeStop, words: Words) {
        title = words("office.stop.\(stop.code).title")
        text = words("office.stop.\(stop.code).text", stop.facts)
    }

    func child(named name: String) -> Any? { name == "text" ? text : nil }
}
