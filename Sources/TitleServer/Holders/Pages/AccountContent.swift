import Mustache
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

/// 账户与安全: the password, the authenticator, the slips that were made, what was done.
struct AccountContent: HolderContent {
    static let template = "my-account"
    let title: String
    let route = HolderRoute.account
    let problems: [ProblemLine]
    private let fields: HolderFields
    private let state: HolderAccountState
    private let done: String?
    private let rows: [Row]
    private let slips: [Cells]
    private let events: [Row]

    init(
        _ state: HolderAccountState,
        _ holder: SignedInHolder,
        _ faults: FormFaults,
        done: String?,
        registry: BodyRegistry,
        at now: Instant,
        _ words: Words
    ) {
        title = words("my.nav.account")
        (self.state, self.done) = (state, done)
        var present = FormField(name: "present", label: words("my.field.present"), kind: .password)
        present.autocomplete = "current-password"
        fields = HolderFields([present] + FormField.ofNewPassword(words), faults, words)
        problems = fields.problems
        rows = [
            Row(label: words("my.account.since"), value: holder.startedAt.chinaTime),
            Row(label: words("my.account.from"), value: holder.network),
            Row(label: words("my.account.way"), value: words("my.way.\(holder.way.rawValue)")),
        ]
        slips = state.slips.map { slip in
            let body = slip.body.map { registry[$0]?.name ?? $0.text } ?? words("my.slip.terminal")
            let end = slip.end.map { $0.at.chinaTime } ?? ""
            return Cells([slip.madeAt.chinaTime, body, words("my.slip.\(slip.state(at: now).rawValue)"), end])
        }
        events = state.events.map { event in
            let from = event.texts["from"].map { " \($0)" } ?? ""
            return Row(label: event.at.chinaTime, value: ActWords.sentence(of: event.action, words) + from)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "fields": fields.fields
        case "has_account": state.account != nil
        case "has_authenticator": state.hasAuthenticator
        case "has_done": done != nil
        case "done": done ?? ""
        case "rows": rows
        case "slips": slips
        case "has_slips": !slips.isEmpty
        case "events": events
        case "has_events": !events.isEmpty
        default: nil
        }
    }
}

/// 动态码: what goes into the app, and the first code of it.
struct AuthenticatorContent: HolderContent {
    static let template = "my-authenticator"
    let title: String
    let route = HolderRoute.authenticator
    let problems: [ProblemLine]
    private let fields: HolderFields
    private let offer: AuthenticatorOffer
    private let picture: CodePicture?

    /// A secret is no page to come back to.
    var place: String? { HolderRoute.account.path }

    init(
        _ offer: AuthenticatorOffer,
        _ holder: SignedInHolder,
        host: String,
        _ faults: FormFaults,
        _ words: Words
    ) {
        title = words("my.authenticator.title")
        self.offer = offer
        var password = FormField(name: "password", label: words("my.field.password"), kind: .password)
        password.autocomplete = "current-password"
        let code = FormField(name: "code", label: words("field.timed-code"), kind: .code)
        fields = HolderFields([code, password], faults, words)
        problems = fields.problems
        let login = holder.maskedNumber.filter { $0 != "*" }
        picture = CodePicture(AuthenticatorAddress.text(login: login, secret: offer.secret, host: host))
    }

    func child(named name: String) -> Any? {
        switch name {
        case "fields": fields.fields
        case "offer": base64URLText(offer.sealed)
        case "secret": grouped
        case "has_picture": picture != nil
        case "picture_size": picture?.size ?? 0
        case "picture_path": picture?.path ?? ""
        default: nil
        }
    }

    private var grouped: String {
        stride(from: 0, to: offer.secret.count, by: 4).map { String(offer.secret.dropFirst($0).prefix(4)) }
            .joined(separator: " ")
    }
}
