import Mustache
import TitleModel
import TitleWords

/// What became of an objection: received, admitted or not, verified, upheld or not, with days, people and reasons.
struct ObjectionStatusPage: Page {
    static let template = "objection-status"
    let title: String
    private let typed: String
    private let problem: String?
    private let facts: [Row]
    private let rows: [ObjectionRowLine]
    private let notice: String?

    var address: SiteAddress? { .objections }
    var section: SiteRoute? { .publicity }
    var isIndexed: Bool { false }

    init(typed: String = "", problem: String? = nil, words: Words) {
        title = (problem == nil ? "" : words("form.problem") + " · ") + words("objections.title")
        self.typed = TypedText.shown(String(typed.prefix(100)))
        self.problem = problem
        (facts, rows, notice) = ([], [], nil)
    }

    init(_ progress: ObjectionProgress, words: Words) {
        title = words("objections.title")
        (typed, problem) = (progress.receipt, nil)
        let due = progress.due.map { words("objections.due.day", ["day": words.written($0)]) }
        facts = [
            Row(label: words("objection.receipt"), value: progress.receipt),
            Row(label: words("objection.notice"), value: NoticeLine(progress.notice, words: words).title),
            Row(label: words("objections.received"), value: progress.raisedAt.chinaTime),
            Row(label: words("objections.due"), value: due ?? words("objections.due.later")),
        ]
        rows = progress.rows.map { ObjectionRowLine($0, words) }
        notice = SiteAddress.notice(progress.notice.identifier).path
    }

    func child(named name: String) -> Any? {
        switch name {
        case "typed": typed
        case "problem_text": problem
        case "facts": facts
        case "has_facts": !facts.isEmpty
        case "rows": rows
        case "notice_href": notice
        default: nil
        }
    }
}

/// How far the objection to one row is.
private struct ObjectionRowLine: MustacheParent {
    private let heading: String
    private let steps: [Row]

    init(_ row: ObjectionProgress.Row, _ words: Words) {
        heading =
            row.line.map { words("objections.row", ["line": String($0), "name": row.name]) }
            ?? words("objections.whole")
        let decided = row.decisions.map { decision in
            Row(
                label: words("objections.step.\(decision.decision.rawValue)"),
                value: words(
                    "objections.step.by",
                    ["time": decision.at.chinaTime, "person": decision.person, "reason": decision.reason]
                )
            )
        }
        steps = decided + (Self.next(after: row.decisions.last?.decision, words).map { [$0] } ?? [])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "heading": heading
        case "steps": steps
        default: nil
        }
    }

    private static func next(after last: ObjectionDecision?, _ words: Words) -> Row? {
        switch last {
        case nil: Row(label: words("objections.wait.admission"), value: words("objections.wait"), style: "waiting")
        case .admitted: Row(label: words("objections.wait.outcome"), value: words("objections.wait"), style: "waiting")
        case .notAdmitted, .upheld, .dismissed: nil
        }
    }
}
