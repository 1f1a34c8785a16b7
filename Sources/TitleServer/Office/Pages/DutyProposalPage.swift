import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// Who is to have which duties that decide, by which document and whose word, and the form that confirms or refuses them.
struct DutyProposalPage: OfficePage {
    static let template = "duty-proposal"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let path: String
    private let effect: String
    private let facts: [Row]
    private let events: [Cells]

    var route: OfficeRoute? { .dutyProposal }
    var address: String? { path }

    init(
        _ found: WaitingDuties,
        _ history: [AuditEvent],
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ name: BatchName
    ) {
        let words = name.words
        path = OfficeRoute.dutyProposal.path(found.proposal.id.text)
        title = words("duties.proposal.title", ["name": found.member.name])
        effect = words(found.isInUse ? "duties.proposal.effect" : "duties.proposal.not-in-use")
        facts = Self.facts(found, name)
        events = history.map { event in
            Cells([event.at.chinaTime, ActWords.sentence(of: event.action, words), AccountPage.origin(event, words)])
        }
        let fields = found.proposal.decision == nil ? DecisionFields.fields(typed, faults, words) : []
        problem = faults.general(words, beside: fields.map(\.name), naming: name.registry)
        self.fields = fields
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": path
        case "effect": effect
        case "facts": facts
        case "events": events
        case "has_events": !events.isEmpty
        case "has_fields": !fields.isEmpty
        default: nil
        }
    }

    private static func facts(_ found: WaitingDuties, _ name: BatchName) -> [Row] {
        let (words, proposal) = (name.words, found.proposal)
        let account = found.account
        return [
            Row(label: words("field.name"), value: found.member.name, isRegistered: true),
            Row(label: words("field.body"), value: name.body(found.member.body), isRegistered: true),
            Row(label: words("field.login"), value: account?.loginName ?? words("duties.proposal.no-account")),
            Row(label: words("people.state"), value: words("user.state.\(account?.stateWord ?? "waiting")")),
            Row(label: words("field.duty"), value: StaffDutiesPage.listed(found.member.duties, words)),
            Row(label: words("duties.proposal.asked"), value: StaffDutiesPage.listed(proposal.duties, words)),
            Row(label: words("field.document"), value: proposal.documentNumber, isRegistered: true),
            Row(
                label: words("duties.proposal.by"),
                value: "\(found.proposerName) \(proposal.proposedAt.chinaTime)"
            ),
        ] + (proposal.decision.map { [Row($0, words)] } ?? [])
    }
}
