import TitleModel
import TitleWords
import TitleWorkflow

/// What was found in a roster: why it is refused, its faults by row and column, or the step that takes it in.
struct JudgedRosterPage: OfficePage {
    static let template = "judged-roster"
    /// Faults on the page; the rest are in the file.
    static let mostFaults = 200

    let title: String
    let problem: String?
    private let key: String
    private let batch: String?
    private let summary: String
    private let state: State
    private let lines: [Cells]
    private let more: String
    private let notes: [NoteLine]
    private let choices: [FormField]
    private let taking: [FormField]

    private enum State {
        case refused, faulty, clean, taken
    }

    var route: OfficeRoute? { .judgedRoster }
    var address: String? { OfficeRoute.judgedRoster.path(key) }
    var fields: [FormField] { taking + choices }

    init(
        _ key: String,
        _ kept: KeptRoster,
        _ report: RosterReport?,
        _ choice: ColumnChoice,
        typed: URLEncodedForm,
        faults: FormFaults,
        words: Words
    ) {
        self.key = key
        batch = kept.batch.map { OfficeRoute.batch.path($0.text) }
        let found = report.map { Found($0, words) }
        title = words(found?.title ?? "rosters.taken")
        problem = found?.refusal ?? faults.general(words, beside: ["review-end"])
        state = found?.state ?? .taken
        summary = words(
            found?.summary ?? "rosters.taken.text",
            (found?.facts ?? [:]).merging(["file": kept.file.name]) { $1 }
        )
        lines = found?.lines ?? []
        more = found?.more ?? ""
        notes = found?.notes ?? []
        choices = choice.fields(words)
        taking = state == .clean ? [Self.reviewEnd(typed, faults, words)] : []
    }

    func child(named name: String) -> Any? {
        switch name {
        case "summary": summary
        case "is_clean": state == .clean
        case "is_faulty": state == .faulty
        case "is_taken": state == .taken
        case "batch_href": batch ?? ""
        case "is_open": state != .taken
        case "faults_href": OfficeRoute.rosterFaults.path(key)
        case "columns_href": OfficeRoute.rosterColumns.path(key)
        case "taking_href": OfficeRoute.rosterTaking.path(key)
        case "lines": lines
        case "more": more
        case "has_more": !more.isEmpty
        case "notes": notes
        case "has_notes": !notes.isEmpty
        case "choices": choices
        case "has_choices": !choices.isEmpty
        case "taking": taking
        default: nil
        }
    }

    private static func reviewEnd(_ typed: URLEncodedForm, _ faults: FormFaults, _ words: Words) -> FormField {
        var field = FormField(
            name: "review-end",
            label: words("rosters.review-end"),
            hint: words("rosters.review-end.hint"),
            value: typed["review-end"] ?? "",
            kind: .day
        )
        field.problem = faults.sentence(for: field, words)
        return field
    }

    /// A report in words.
    private struct Found {
        var state = State.refused
        var title = "rosters.refused"
        var summary = "rosters.refused.text"
        var refusal: String?
        var facts: [String: String] = [:]
        var lines: [Cells] = []
        var more = ""
        var notes: [NoteLine] = []

        init(_ report: RosterReport, _ words: Words) {
            switch report.outcome {
            case .refused(let fault): refusal = fault.message(words.callAsFunction)
            case .judged(let judgement, let table): read(judgement, table, words)
            }
        }

        private mutating func read(_ judgement: RosterJudgement, _ table: RosterTable, _ words: Words) {
            let count = judgement.faults.count
            state = judgement.isClean ? .clean : .faulty
            title = judgement.isClean ? "rosters.clean" : "rosters.faulty"
            summary = judgement.isClean ? "rosters.clean.text" : "rosters.faulty.text"
            facts = [
                "people": String(judgement.count), "faulty": String(judgement.count - judgement.rows.count),
                "faults": String(count),
            ]
            lines = judgement.faults.prefix(mostFaults).map { Self.line($0, table.header, words) }
            let rest = count - lines.count
            more = rest > 0 ? words("rosters.more", ["count": String(rest), "shown": String(mostFaults)]) : ""
            notes = judgement.notChecked.map { NoteLine(text: words("rosters.not-checked.\($0.rawValue)")) }
            notes += NoteLine.unread(table, words)
            if !table.header.ignored.isEmpty {
                let ignored = table.header.ignored.prefix(20).map { QuotedText.shown($0) }
                    .joined(separator: words("list.separator"))
                notes.append(NoteLine(text: words("rosters.ignored", ["headers": ignored])))
            }
        }

        private static func line(_ fault: RosterFault, _ header: RosterHeader, _ words: Words) -> Cells {
            Cells([
                String(fault.row), words("roster.column.\(fault.column.rawValue)"),
                header.cell(fault.column, row: fault.row) ?? "", fault.message(words.callAsFunction),
            ])
        }
    }
}
