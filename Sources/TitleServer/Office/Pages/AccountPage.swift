import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 我的账号: what became of it and from where, so that its person sees what others did; and a new password and phone.
struct AccountPage: OfficePage {
    static let template = "account"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let events: [Cells]

    var route: OfficeRoute? { .account }

    init(_ events: [AuditEvent], problem: String?, words: Words) {
        title = words("account.title")
        self.problem = problem
        self.events = events.map { event in
            Cells([event.at.chinaTime, ActWords.sentence(of: event.action, words), Self.origin(event, words)])
        }
        fields = FormField.ofLogin(words)
    }

    func child(named name: String) -> Any? { name == "events" ? events : nil }

    /// The network, where the person did it; else that others did, here or at the terminal.
    static func origin(_ event: AuditEvent, _ words: Words) -> String {
        guard let from = event.texts["from"] else { return words("account.by-operator") }
        return from == "terminal" ? words("audit.value.terminal") : from
    }
}

/// Password and second factor are void; the code for new ones is shown this once.
struct RenewedAccountPage: OfficePage {
    static let template = "renewed-account"
    let title: String
    private let code: String

    var route: OfficeRoute? { .account }
    var standsAtItsAddress: Bool { false }

    init(code: String, words: Words) {
        title = words("account.renewed")
        self.code = code
    }

    func child(named name: String) -> Any? { name == "activation_code" ? code : nil }
}
