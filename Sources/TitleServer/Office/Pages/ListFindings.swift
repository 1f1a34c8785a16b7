import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// What was found in a list that was handed in, for a page: why it is refused, or its first faults.
struct ListFindings: Sendable {
    /// Faults on the page.
    static let most = 50

    let isClean: Bool
    /// Nil for a list that could be judged.
    let refusal: String?
    let people: Int
    let lines: [Cells]
    let more: String

    init(_ report: RosterReport, _ words: Words) {
        isClean = report.isClean
        guard case .judged(let judgement, let table) = report.outcome else {
            refusal = if case .refused(let fault) = report.outcome { fault.message(words.callAsFunction) } else { nil }
            (people, lines, more) = (0, [], "")
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
    }

    /// The sentence that stands on top; nil for a clean list.
    func problem(_ words: Words) -> String? {
        isClean ? nil : refusal ?? words("list.faulty")
    }
}
