import Mustache
import TitleClaim
import TitleModel
import TitleWords

/// 帮助: what each verdict means and what to do about it, in the words of the result pages themselves.
struct HelpPage: Page {
    static let template = "help"
    let title: String
    private let verdicts: [HelpVerdict]
    private let causes: [String]
    private let lines: [HelpLine]

    var address: SiteAddress? { .help }

    init(_ words: Words) {
        title = words("help.title")
        verdicts = SaidVerdict.allCases.map { HelpVerdict($0, words) }
        causes = NextSteps.after("result.\(Outcome.notFound.rawValue)", words)
        lines = HelpLine.said.map { HelpLine($0, words) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "verdicts": verdicts
        case "causes": causes
        case "list_lines": lines
        default: nil
        }
    }
}

/// One verdict with its look, its meaning and the steps after it.
struct HelpVerdict: MustacheParent {
    private let verdict: SaidVerdict
    private let name: String
    private let meaning: String
    private let next: [String]

    init(_ verdict: SaidVerdict, _ words: Words) {
        self.verdict = verdict
        name = words(verdict.heading)
        meaning = words("result.\(verdict.name).file")
        next = verdict == .outcome(.notFound) ? [] : NextSteps.after("result.\(verdict.name)", words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "anchor": "verdict-\(verdict.name)"
        case "tone": verdict.tone.rawValue
        case "meaning": meaning
        case "next": next
        case "is_not_found": verdict == .outcome(.notFound)
        default: nil
        }
    }
}

/// What a line of a list can read and no single result does.
struct HelpLine: MustacheParent {
    private let name: String
    private let text: String

    /// All others are verdicts, under the same words.
    static let said = ListOutcome.allCases.filter { outcome in
        !SaidVerdict.allCases.contains { $0.name == outcome.rawValue }
    }

    init(_ outcome: ListOutcome, _ words: Words) {
        name = words("lists.outcome.\(outcome.rawValue)")
        text = words("help.list.\(outcome.rawValue)")
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "text": text
        default: nil
        }
    }
}

/// What to do after a verdict, while the catalogue has a further step.
enum NextSteps {
    static func after(_ key: String, _ words: Words) -> [String] {
        (1...9).map { "\(key).next.\($0)" }.prefix { words.has($0) }.map { words($0) }
    }
}
