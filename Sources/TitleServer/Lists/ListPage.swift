import Mustache
import TitleModel
import TitleWords

/// A list that is being looked up, or what came of it: counts, files, and the lines that need somebody's eye.
struct ListPage: Page {
    static let template = "list"
    /// Between two looks.
    private static let seconds = 1
    /// Lines that are shown; all of them stand in the files.
    private static let most = 200

    let title: String
    private let id: Identifier
    private let state: KeptLists.State
    private let words: Words
    private let counts: [Row]
    private let bad: [ListBadLine]
    private let hasNotAsked: Bool

    var address: SiteAddress? { .list(id) }
    var section: SiteRoute? { .verify }
    var isIndexed: Bool { false }
    /// What the header `Refresh` says while it is at work.
    var refresh: String? {
        guard case .atWork = state else { return nil }
        return "\(Self.seconds); url=\(SiteAddress.list(id).path)"
    }

    init(_ id: Identifier, _ state: KeptLists.State, words: Words) {
        (self.id, self.state, self.words) = (id, state, words)
        switch state {
        case .atWork: title = words("lists.at-work")
        case .done: title = words("lists.done")
        case .broken: title = words("lists.broken")
        }
        let lines = if case .done(let lines) = state { lines } else { [ListLine]() }
        let tally = lines.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
        counts = Self.counts(tally, of: lines.count, words)
        bad = lines.lazy.filter { $0.outcome != .valid }.prefix(Self.most).map { ListBadLine($0, words) }
        hasNotAsked = tally[.notAsked] != nil
    }

    func child(named name: String) -> Any? {
        switch name {
        case "look_up": id.text
        case "address": SiteAddress.list(id).path
        case "progress": progress.map { ListProgressBar($0, words) }
        case "is_broken": state == .broken
        case "is_done": isDone
        case "counts": counts
        case "bad": bad
        case "has_bad": !bad.isEmpty
        case "has_not_asked": hasNotAsked
        case "csv": SiteAddress.listFile(id, .csv).path
        case "workbook": SiteAddress.listFile(id, .workbook).path
        case "receipt_file": SiteAddress.listFile(id, .receipt).path
        default: nil
        }
    }

    private var isDone: Bool {
        if case .done = state { true } else { false }
    }

    private var progress: KeptLists.Progress? {
        guard case .atWork(let progress) = state else { return nil }
        return progress
    }

    private static func counts(_ tally: [ListOutcome: Int], of lines: Int, _ words: Words) -> [Row] {
        let all = Row(label: words("lists.lines"), value: String(lines))
        return [all]
            + ListOutcome.allCases.compactMap { outcome in
                tally[outcome].map { Row(label: words("lists.outcome.\(outcome.rawValue)"), value: String($0)) }
            }
    }
}

private struct ListProgressBar: MustacheParent {
    private let progress: KeptLists.Progress
    private let text: String

    init(_ progress: KeptLists.Progress, _ words: Words) {
        self.progress = progress
        text = words("lists.progress", ["done": String(progress.done), "lines": String(progress.lines)])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "bar_text": text
        case "done": String(progress.done)
        case "lines": String(progress.lines)
        default: nil
        }
    }
}

/// A line that is not simply valid; a number typed by mistake is covered.
private struct ListBadLine: MustacheParent {
    private let line: ListLine
    private let outcome: String

    init(_ line: ListLine, _ words: Words) {
        self.line = line
        outcome = words("lists.outcome.\(line.outcome.rawValue)")
    }

    func child(named name: String) -> Any? {
        switch name {
        case "place": String(line.place)
        case "asked":
            [line.asked.code, line.asked.number, line.asked.name, line.asked.file].filter { !$0.isEmpty }
                .map { QuotedText.shown($0) }.joined(separator: " ")
        case "verdict": outcome
        default: nil
        }
    }
}
