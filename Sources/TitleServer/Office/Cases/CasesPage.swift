import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 案件: those that are open, and those that ended last, a page of each.
struct CasesPage: OfficePage {
    static let template = "cases"
    let title: String
    private let open: [LinkedRow]
    private let ended: [LinkedRow]
    private let mayPropose: Bool
    private let pager: Pager

    var route: OfficeRoute? { .cases }

    /// One case more than a page holds says that another page follows.
    init(
        open: [StatusCase],
        ended: [StatusCase],
        page: Int = 1,
        _ member: StaffMember,
        _ wording: CaseWording
    ) {
        let most = Office.casesOnPage
        title = wording.words("cases.title")
        self.open = open.prefix(most).map { CaseRowLine.line($0, wording) }
        self.ended = ended.prefix(most).map { CaseRowLine.line($0, wording) }
        pager = Pager(page: page, hasNext: max(open.count, ended.count) > most, wording.words)
        mayPropose = member.holds(.revoke)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "open": open
        case "shows_open": pager.page == 1 || !open.isEmpty
        case "has_open": !open.isEmpty
        case "ended": ended
        case "has_ended": !ended.isEmpty
        case "may_propose": mayPropose
        case "pager": pager
        default: nil
        }
    }
}

/// A case as a line of a table.
enum CaseRowLine {
    static func line(_ found: StatusCase, _ wording: CaseWording) -> LinkedRow {
        LinkedRow(
            OfficeRoute.oneCase.path(found.id.text),
            [
                wording.kind(found.decision.caseKind), found.number.text, wording.progress(found.progress),
                "\(found.proposedAt.chinaTime) \(found.proposer.name)", found.decision.documentNumber,
            ]
        )
    }
}

extension CaseFormPage {
    /// A step of a case: what it does, and what it asks for.
    init(
        _ place: CaseStepPlace,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        note: String?,
        _ wording: CaseWording,
        at now: Instant
    ) {
        let (words, found) = (wording.words, place.state.found)
        var texts = [
            "title": words("case.step.\(place.event.rawValue).title"),
            "lead": words("case.step.\(place.event.rawValue).about"),
            "submit": words("case.step.\(place.event.rawValue).submit"), "back": words("case.back.case"),
            "back_href": OfficeRoute.oneCase.path(found.id.text),
        ]
        if place.event == .confirm { texts["lead"] = wording.effect(found.decision) }
        if place.event == .notify, NobodyLosesATitleUnheard.concerns(found.decision.kind) {
            let last = now.civilDate.adding(days: wording.office.hearingDays(at: now))
            texts["lead"] = words("case.step.notify.hearing", ["day": words.written(last)])
        }
        texts["note"] = note
        let field = ProposalFields(typed: typed, words: words)
            .field(place.event == .confirm ? "remark" : "statement", .lines)
        var statement = field
        if place.event == .confirm { statement = field.named("statement", typed["statement"] ?? "") }
        let facts =
            [
                Row(label: words("face.number"), value: found.number.text),
                Row(label: words("roster.column.name"), value: place.state.registered.result.name),
            ] + CaseFacts.decision(found.decision, wording)
        self.init(texts, at: .caseStep, place.path, [statement], faults, facts: facts, words: words)
    }
}

extension FormField {
    /// The same field under another name, with what was typed there.
    func named(_ name: String, _ value: String) -> FormField {
        FormField(name: name, label: label, hint: hint, value: value, kind: kind)
    }
}
