import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 换证: the cases that are the reader's business, and what became of them in numbers.
struct ConversionsPage: OfficePage {
    static let template = "conversions"
    let title: String
    private let open: [LinkedRow]
    private let ended: [LinkedRow]
    private let numbers: [Cells]
    private let mayApply: Bool
    private let mayTakeNotices: Bool

    var route: OfficeRoute? { .conversions }

    init(_ cases: [ConversionState], _ member: StaffMember, words: Words) {
        title = words("conversions.title")
        mayApply = (try? ConversionIsHandledByItsBodies.check(member, receiver: member.body, competent: nil)) != nil
        mayTakeNotices = NoticeIsTakenByTheIssuer.mayHandIn(member)
        open = cases.filter { $0.found.progress.isOpen }.map { Self.line($0, words) }
        ended = cases.filter { !$0.found.progress.isOpen }.map { Self.line($0, words) }
        numbers = ConversionStatistics(cases.map(\.found)).lines.map { Self.line($0, words) }
    }

    private static func line(_ state: ConversionState, _ words: Words) -> LinkedRow {
        let applied = state.found.application
        return LinkedRow(
            OfficeRoute.conversion.path(state.found.id.text),
            [
                applied.holder.name, words("conversion.origin.\(applied.origin.rawValue)"),
                words("conversion.way.\(applied.way.rawValue)"), applied.original.number,
                words("conversion.state.\(state.found.progress.rawValue)"),
                state.due.map { words.written($0) } ?? state.found.number?.text ?? "",
            ]
        )
    }

    private static func line(_ line: ConversionStatistics.Line, _ words: Words) -> Cells {
        let outcomes = ConversionOutcome.allCases.map { String(line.outcomes[$0] ?? 0) }
        return Cells(
            [
                words("conversion.origin.\(line.origin.rawValue)"), words("conversion.way.\(line.way.rawValue)"),
                String(line.cases), String(line.open),
            ] + outcomes
                + [
                    String(line.withdrawn), line.averageDays.map(String.init) ?? "—",
                    line.longestDays.map(String.init) ?? "—",
                ]
        )
    }

    func child(named name: String) -> Any? {
        switch name {
        case "open": open
        case "has_open": !open.isEmpty
        case "ended": ended
        case "has_ended": !ended.isEmpty
        case "numbers": numbers
        case "has_numbers": !numbers.isEmpty
        case "may_apply": mayApply
        case "may_take_notices": mayTakeNotices
        default: nil
        }
    }
}
