import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// What was found in a list that was handed in, for a page: why it is refused, or its first faults.
struct ListFindings: MustacheParent, Sendable {
    /// Faults on the page.
    static let most = 50
    /// Rows held back that the page names.
    static let mostHeld = 100

    let isClean: Bool
    /// Nil for a list that could be judged.
    let refusal: String?
    let people: Int
    let lines: [Cells]
    let more: String
    /// Rows that are taken in and held back for a ban; the first of them.
    let held: [Cells]
    /// The lines of the others, in a sentence; empty where there are none.
    let heldMore: String
    /// The lines of all.
    let heldLines: [Int]
    /// What was not looked at: hidden sheets that hold something.
    let notes: [NoteLine]

    init(_ report: RosterReport, _ words: Words) {
        isClean = report.isClean
        guard case .judged(let judgement, let table) = report.outcome else {
            refusal = if case .refused(let fault) = report.outcome { fault.message(words.callAsFunction) } else { nil }
            (people, lines, more, held, heldMore, heldLines, notes) = (0, [], "", [], "", [], [])
            return
        }
        (refusal, people) = (nil, judgement.count)
        lines = judgement.faults.prefix(Self.most).map { fault in
            Cells([
                String(fault.row), words("roster.column.\(fault.column.rawValue)"),
                table.header.cell(fault.column, row: fault.row) ?? "", fault.message(words.callAsFunction),
            ])
        }
        let rest = judgement.faults.count - lines.count
        let facts = ["count": String(rest), "shown": String(Self.most)]
        more = rest > 0 ? words("list.more", facts) : ""
        heldLines = judgement.heldBack.map(\.row)
        let wanted = Set(heldLines)
        let names = Dictionary(
            uniqueKeysWithValues: judgement.rows.lazy.filter { wanted.contains($0.row) }.map { ($0.row, $0.name) }
        )
        let unnamed = heldLines.dropFirst(Self.mostHeld).map { String($0) }
        heldMore =
            unnamed.isEmpty ? "" : words("approvals.held.more", ["lines": unnamed.joined(separator: ", ")])
        held = judgement.heldBack.prefix(Self.mostHeld).map { found in
            Cells([
                String(found.row), names[found.row] ?? "",
                words(found.code == .titleObtainedInBan ? "approvals.held.title" : "approvals.held.ban", found.facts),
            ])
        }
        notes = NoteLine.unread(table, words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "more": more
        case "has_more": !more.isEmpty
        case "notes": notes
        case "has_notes": !notes.isEmpty
        default: nil
        }
    }

    /// The sentence that stands on top; nil for a clean list.
    func problem(_ words: Words) -> String? {
        isClean ? nil : refusal ?? words("list.faulty")
    }
}
