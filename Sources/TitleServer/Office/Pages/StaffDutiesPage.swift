import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The duties of somebody of the office: what they are, what became of them, and the form that changes them.
struct StaffDutiesPage: OfficePage {
    static let template = "staff-duties"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let path: String
    private let done: String?
    private let note: String?
    private let facts: [Row]
    private let changes: [Cells]

    var route: OfficeRoute? { .staffDuties }
    var address: String? { path }

    /// `typed` is nil where nothing was typed yet: the boxes show what the person has.
    init(
        _ state: StaffState,
        isOwn: Bool,
        typed: URLEncodedForm?,
        _ faults: FormFaults,
        done: String?,
        note: String?,
        _ name: BatchName
    ) {
        let (words, member) = (name.words, state.member)
        (self.done, self.note) = (done, note)
        path = OfficeRoute.staffDuties.path(member.id.text)
        title = words("duties.title", ["name": member.name])
        facts =
            [
                Row(label: words("field.body"), value: name.body(member.body), isRegistered: true),
                Row(label: words("field.kind"), value: words("user.kind.\(member.kind.rawValue)")),
                Row(label: words("field.duty"), value: Self.listed(member.duties, words)),
            ] + (state.waiting.map { [Row($0, name)] } ?? [])
        changes = state.changes.reversed().map { change, by in
            Cells([
                change.changedAt.chinaTime, by ?? words("account.by-operator"), change.documentNumber,
                Self.listed(change.former, words), Self.listed(change.present, words),
            ])
        }
        let chosen = member.plainDuties.union(state.waiting?.proposal.duties ?? [])
        let fields = isOwn ? [] : Self.fields(chosen, typed, words)
        problem = faults.general(words, beside: fields.map(\.name), naming: name.registry)
        self.fields = fields.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words, naming: name.registry)
            return field
        }
    }

    static func listed(_ duties: Set<StaffMember.Duty>, _ words: Words) -> String {
        let said = StaffMember.Duty.allCases.filter(duties.contains).map { words("roster.duty.\($0.rawValue)") }
        return said.isEmpty ? words("duties.none") : said.joined(separator: words("list.separator"))
    }

    /// The word of earlier stores is not offered: its three parts are.
    private static func fields(
        _ duties: Set<StaffMember.Duty>,
        _ typed: URLEncodedForm?,
        _ words: Words
    ) -> [FormField] {
        let options = StaffMember.Duty.allCases.filter { $0 != .prepare }.map { duty in
            FormField.Option(
                value: duty.rawValue,
                label: words("roster.duty.\(duty.rawValue)"),
                isChosen: typed.map { $0["duty-\(duty.rawValue)"] != nil } ?? duties.contains(duty)
            )
        }
        return [
            FormField(
                name: "duty",
                label: words("duties.chosen"),
                hint: words("field.duty.hint"),
                kind: .checks(options)
            ),
            FormField(
                name: "document",
                label: words("field.document"),
                hint: words("field.document.hint"),
                value: typed?["document"] ?? ""
            ),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": path
        case "done": done ?? ""
        case "has_done": done != nil
        case "note": note ?? ""
        case "has_note": note != nil
        case "facts": facts
        case "has_fields": !fields.isEmpty
        case "changes": changes
        case "has_changes": !changes.isEmpty
        default: nil
        }
    }
}

extension Row {
    /// Duties that wait, and whose people confirm them.
    init(_ waiting: WaitingDuties, _ name: BatchName) {
        let duties = StaffDutiesPage.listed(waiting.proposal.duties, name.words)
        let place = waiting.place.map { name.body($0) }
        self.init(
            label: name.words("duties.waiting"),
            value: place.map { name.words("duties.waiting.for", ["duties": duties, "body": $0]) }
                ?? name.words("duties.waiting.terminal", ["duties": duties])
        )
    }
}
