import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 人员: every account.
struct PeoplePage: OfficePage {
    static let template = "people"
    let title: String
    private let accounts: [LinkedRow]

    var route: OfficeRoute? { .people }

    init(_ accounts: [StaffAccount], _ waiting: [WaitingDuties], _ office: Office, words: Words) {
        title = words("people.title")
        self.accounts = accounts.map { account in
            let member = account.member
            let waits = waiting.first { $0.member.id == member.id }?.proposal.duties
            let cells = [
                member.name, account.loginName, office.registry[member.body]?.name ?? member.body.text,
                Self.duties(member.duties, waits, words), words("user.kind.\(member.kind.rawValue)"),
                words("user.state.\(account.stateWord)"),
            ]
            return LinkedRow(OfficeRoute.staffDuties.path(member.id.text), cells)
        }
    }

    func child(named name: String) -> Any? { name == "accounts" ? accounts : nil }

    private static func duties(
        _ duties: Set<StaffMember.Duty>,
        _ waiting: Set<StaffMember.Duty>?,
        _ words: Words
    ) -> String {
        let present = StaffDutiesPage.listed(duties, words)
        guard let waiting else { return present }
        let facts = ["duties": present, "waiting": StaffDutiesPage.listed(waiting, words)]
        return words("duties.waiting.short", facts)
    }
}

/// The form of a new account.
struct AddPersonPage: OfficePage {
    static let template = "add-person"
    let title: String
    let fields: [FormField]
    let note: String?

    var route: OfficeRoute? { .addPerson }

    init(_ typed: URLEncodedForm, _ faults: FormFaults, note: String?, bodies: [Body], words: Words) {
        title = words("people.add")
        self.note = note
        func problem(_ field: String) -> String? {
            faults.faults.first { $0.field == field }?.reason.sentence(words, naming: try? BodyRegistry(bodies))
        }
        func text(_ name: String, _ hint: String, field key: String? = nil) -> FormField {
            FormField(
                name: name,
                label: words("field.\(key ?? name)"),
                hint: hint.isEmpty ? "" : words(hint),
                value: typed[name] ?? "",
                problem: problem(name)
            )
        }
        fields = [
            text("name", "field.name.hint"),
            FormField(
                name: "body",
                label: words("field.body"),
                kind: .choice(Self.bodies(bodies, typed, words)),
                problem: problem("body")
            ),
            text("document", "field.document.hint"), text("login", "field.login.hint"),
            FormField(
                name: "duty",
                label: words("field.duty"),
                hint: words("field.duty.hint"),
                kind: .checks(Self.duties(typed, words)),
                problem: problem("duty")
            ),
            FormField(
                name: "kind",
                label: words("field.kind"),
                hint: words("field.kind.hint"),
                kind: .checks([
                    .init(value: "shared", label: words("user.kind.shared"), isChosen: typed["kind-shared"] != nil)
                ])
            ),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "note": note ?? ""
        case "has_note": note != nil
        default: nil
        }
    }

    private static func bodies(_ bodies: [Body], _ typed: URLEncodedForm, _ words: Words) -> [FormField.Option] {
        [.init(value: "", label: words("field.body.choose"), isChosen: false)]
            + bodies.map { .init(value: $0.code.text, label: $0.name, isChosen: typed["body"] == $0.code.text) }
    }

    /// The word of earlier stores is not offered: its three parts are.
    private static func duties(_ typed: URLEncodedForm, _ words: Words) -> [FormField.Option] {
        StaffMember.Duty.allCases.filter { $0 != .prepare }.map { duty in
            FormField.Option(
                value: duty.rawValue,
                label: words("roster.duty.\(duty.rawValue)"),
                isChosen: typed["duty-\(duty.rawValue)"] != nil
            )
        }
    }
}

/// The account is made; its activation code is shown this once.
struct AddedPersonPage: OfficePage {
    static let template = "added-person"
    let title: String
    private let sentence: String
    private let code: String
    private let waiting: Row?

    var route: OfficeRoute? { .addPerson }
    var standsAtItsAddress: Bool { false }

    init(_ login: LoginName, _ member: StaffMember, code: String, _ waiting: WaitingDuties?, _ name: BatchName) {
        let words = name.words
        self.waiting = waiting.map { Row($0, name) }
        title = words("people.added")
        sentence = words("people.added.text", ["name": member.name, "login": login.text])
        self.code = code
    }

    func child(named name: String) -> Any? {
        switch name {
        case "sentence": sentence
        case "activation_code": code
        case "waiting": waiting.map { [$0] } ?? []
        default: nil
        }
    }
}
