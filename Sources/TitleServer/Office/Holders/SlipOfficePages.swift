import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 批次领取单: how many of a batch need a slip, and the step that makes them.
struct BatchSlipsPage: OfficePage {
    static let template = "batch-slips"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let batch: Identifier
    private let count: String
    private let slips: BatchSlips
    private let again: String
    private let isAgain: Bool
    private let many: String

    var route: OfficeRoute? { .batchSlips }
    var address: String? { OfficeRoute.batchSlips.path(batch.text) }

    init(_ batch: Identifier, _ slips: BatchSlips, _ typed: URLEncodedForm, problem: String?, words: Words) {
        title = words("slips.of-batch")
        (self.batch, self.problem, self.slips) = (batch, problem, slips)
        count = words(slips.missing > 0 ? "slips.needed" : "slips.not-needed", ["count": String(slips.missing)])
        again = words("slips.again", ["count": String(slips.live)])
        isAgain = typed["again"] != nil
        many = words("slips.many", ["most": String(SlipsOfABatchComeInTurn.most)])
        let checked = FormField(
            name: "checked",
            label: words("slips.checked"),
            hint: words("slips.again.hint"),
            value: typed["checked"] ?? "",
            kind: .lines
        )
        fields = slips.live > 0 ? [checked] : []
    }

    func child(named name: String) -> Any? {
        switch name {
        case "batch_href": OfficeRoute.batch.path(batch.text)
        case "action": OfficeRoute.batchSlips.path(batch.text)
        case "needed": count
        case "may_make": slips.all > 0
        case "has_again": slips.live > 0
        case "again": again
        case "is_again": isAgain
        case "has_many": slips.all > SlipsOfABatchComeInTurn.most
        case "many": many
        default: nil
        }
    }
}

/// 本人登录: whether a person has an account, the slips that were made, and the step that is open now.
struct PersonSlipPage: OfficePage {
    static let template = "person-slip"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let state: HolderDoorState
    private let done: String?
    private let account: String
    private let slips: [Cells]
    private let recoveries: [Cells]

    var route: OfficeRoute? { .personSlip }
    var address: String? { OfficeRoute.personSlip.path(state.record.id.text) }

    init(
        _ state: HolderDoorState,
        registry: BodyRegistry,
        at now: Instant,
        _ typed: URLEncodedForm,
        _ problem: String?,
        done: String?,
        _ words: Words
    ) {
        title = words("slips.person", ["name": state.record.name])
        (self.state, self.problem, self.done) = (state, problem, done)
        account = words(state.hasAccount ? "slips.account.active" : "slips.account.none")
        slips = state.slips.map { slip in
            let body = slip.body.map { registry[$0]?.name ?? $0.text } ?? words("my.slip.terminal")
            return Cells([
                slip.madeAt.chinaTime, body, words("slips.ground.\(slip.ground.rawValue)"),
                words("my.slip.\(slip.state(at: now).rawValue)"),
            ])
        }
        recoveries = state.recoveries.map { recovery in
            let decision = recovery.decision.map { decided in
                let word = words(decided.isConfirmed ? "decision.confirmed" : "decision.refused")
                return [word, decided.at.chinaTime, decided.decider, decided.reason].filter { !$0.isEmpty }
                    .joined(separator: " ")
            }
            return Cells([
                recovery.proposedAt.chinaTime, recovery.proposer.name, recovery.checked,
                decision ?? words("slips.recovery.waits"),
            ])
        }
        let checked = FormField(
            name: "checked",
            label: words("slips.checked"),
            hint: words("slips.checked.hint"),
            value: typed["checked"] ?? "",
            kind: .lines
        )
        fields = state.openRecovery == nil ? [checked] : []
    }

    func child(named name: String) -> Any? {
        switch name {
        case "back_href": OfficeRoute.person.path(state.record.id.text)
        case "action": OfficeRoute.personSlip.path(state.record.id.text)
        case "account": account
        case "has_done": done != nil
        case "done": done ?? ""
        case "may_make": !state.hasAccount
        case "may_propose": state.hasAccount && !fields.isEmpty
        case "has_open": state.openRecovery != nil
        case "open_href":
            state.openRecovery.map { OfficeRoute.personRecovery.path(state.record.id.text, $0.id.text) } ?? ""
        case "slips": slips
        case "has_slips": !slips.isEmpty
        case "recoveries": recoveries
        case "has_recoveries": !recoveries.isEmpty
        default: nil
        }
    }
}

/// 恢复登录: what was looked at and by whom, and the decision of a second person.
struct RecoveryPage: OfficePage {
    static let template = "recovery"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let recovery: HolderRecovery
    private let person: Identifier
    private let effect: String
    private let facts: [Row]

    var route: OfficeRoute? { .personRecovery }
    var address: String? { OfficeRoute.personRecovery.path(person.text, recovery.id.text) }

    init(
        _ recovery: HolderRecovery,
        of state: HolderDoorState,
        _ reader: StaffMember,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ problem: String?,
        _ words: Words
    ) {
        (self.recovery, person) = (recovery, state.record.id)
        title = words("slips.recovery")
        let isAnothers = recovery.proposer.id != reader.id
        effect = words(isAnothers ? "slips.recovery.effect" : "slips.recovery.own")
        let fields = isAnothers && recovery.decision == nil ? DecisionFields.fields(typed, faults, words) : []
        self.problem = problem ?? faults.general(words, beside: fields.map(\.name))
        self.fields = fields
        facts =
            [
                Row(label: words("persons.name.present"), value: state.record.name, isRegistered: true),
                Row(label: words("persons.number.present"), value: state.record.identity?.masked ?? ""),
                Row(label: words("slips.checked"), value: recovery.checked, isRegistered: true),
                Row(
                    label: words("slips.recovery.proposed"),
                    value: "\(recovery.proposer.name) \(recovery.proposedAt.chinaTime)"
                ),
            ] + (recovery.decision.map { [Row($0, words)] } ?? [])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "back_href": OfficeRoute.personSlip.path(person.text)
        case "action": OfficeRoute.personRecovery.path(person.text, recovery.id.text)
        case "effect": effect
        case "facts": facts
        case "has_fields": !fields.isEmpty
        default: nil
        }
    }
}
