import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 换证: the cases that are the reader's business, and what became of them in numbers.
struct ConversionsPage: OfficePage {
    static let template = "conversions"
    let title: String
    private let requests: [LinkedRow]
    private let open: [LinkedRow]
    private let ended: [LinkedRow]
    private let numbers: [Cells]
    /// What was handed in over the net, counted.
    private let net: [Cells]
    private let mayApply: Bool
    private let mayTakeNotices: Bool
    /// What was looked for; empty of the whole list.
    private let named: String
    private let pager: Pager

    var route: OfficeRoute? { .conversions }

    /// One case more than a page holds says that another page follows.
    init(
        _ cases: [ConversionState],
        _ waiting: [HandedInState],
        _ statistics: ConversionStatistics,
        _ member: StaffMember,
        named text: String = "",
        page: Int = 1,
        _ office: Office,
        words: Words
    ) {
        requests = waiting.map { Self.line($0, words) }
        title = words("conversions.title")
        named = text
        pager = Pager(page: page, hasNext: text.isEmpty && cases.count > ConversionState.pageSize, words)
        let told = ConversionWording(words: words, registry: office.registry, now: Instant(milliseconds: 0))
        let cases = cases.prefix(ConversionState.pageSize)
        mayApply = (try? ConversionIsHandledByItsBodies.check(member, receiver: member.body, competent: nil)) != nil
        mayTakeNotices = NoticeIsTakenByTheIssuer.mayHandIn(member)
        open = cases.filter { $0.found.progress.isOpen }.map { Self.line($0, told) }
        ended = cases.filter { !$0.found.progress.isOpen }.map { Self.line($0, told) }
        numbers = statistics.lines.map { Self.line($0, words) }
        net = statistics.lines.compactMap { line in line.handedIn.map { Self.line($0, of: line, words) } }
    }

    private static func line(_ state: HandedInState, _ words: Words) -> LinkedRow {
        let applied = state.request.application
        return LinkedRow(
            OfficeRoute.conversionRequest.path(state.request.id.text),
            [
                applied.holder.name, words("conversion.origin.\(applied.origin.rawValue)"),
                words("conversion.way.\(applied.way.rawValue)"), applied.original.number, state.request.receipt,
                state.due.map { words.written($0) } ?? "",
            ]
        )
    }

    private static func line(_ state: ConversionState, _ told: ConversionWording) -> LinkedRow {
        let words = told.words
        let applied = state.found.application
        return LinkedRow(
            OfficeRoute.conversion.path(state.found.id.text),
            [
                applied.holder.name, words("conversion.origin.\(applied.origin.rawValue)"),
                words("conversion.way.\(applied.way.rawValue)"), applied.original.number,
                words("conversion.state.\(state.found.progress.rawValue)"),
                state.term.map { told.term($0) } ?? state.found.number?.text ?? "",
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

    private static func line(
        _ handedIn: ConversionStatistics.HandedIn,
        of line: ConversionStatistics.Line,
        _ words: Words
    ) -> Cells {
        let counts = [
            handedIn.applications, handedIn.taken, handedIn.waiting, handedIn.returned, handedIn.withdrawn,
        ]
        let days = [handedIn.averageDays, handedIn.longestDays].map { $0.map(String.init) ?? "—" }
        return Cells(
            [words("conversion.origin.\(line.origin.rawValue)"), words("conversion.way.\(line.way.rawValue)")]
                + counts.map(String.init) + days
        )
    }

    func child(named name: String) -> Any? {
        switch name {
        case "requests": requests
        case "has_requests": !requests.isEmpty
        case "open": open
        case "has_open": !open.isEmpty
        case "ended": ended
        case "has_ended": !ended.isEmpty
        case "numbers": numbers
        case "has_numbers": !numbers.isEmpty
        case "net": net
        case "has_net": !net.isEmpty
        case "named": named
        case "is_sought": !named.isEmpty
        case "pager": pager
        case "may_apply": mayApply
        case "may_take_notices": mayTakeNotices
        default: nil
        }
    }
}
