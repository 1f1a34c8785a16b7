import Mustache
import TitleClaim
import TitleWords

/// 帮助: what each verdict means and what to do about it, in the words of the result pages themselves.
struct HelpPage: Page {
    static let template = "help"
    let title: String
    private let verdicts: [HelpVerdict]
    private let causes: [String]

    var address: SiteAddress? { .help }

    init(_ words: Words) {
        title = words("help.title")
        verdicts = HelpVerdict.all(words)
        causes = NextSteps.after("result.\(Outcome.notFound.rawValue)", words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "verdicts": verdicts
        case "causes": causes
        default: nil
        }
    }
}

/// One verdict with its look, its meaning and the steps after it.
struct HelpVerdict: MustacheParent {
    private let name: String
    private let anchor: String
    private let tone: Tone
    private let meaning: String
    private let next: [String]

    /// Every outcome, and 注销 beside 撤销, which are one outcome under two names.
    static func all(_ words: Words) -> [HelpVerdict] {
        Outcome.allCases.flatMap { outcome in
            let usual = HelpVerdict(outcome, as: outcome.rawValue, words)
            return outcome == .revoked ? [usual, HelpVerdict(outcome, as: "cancelled", words)] : [usual]
        }
    }

    private init(_ outcome: Outcome, as name: String, _ words: Words) {
        self.name = words("verdict.\(name)")
        anchor = "verdict-\(name)"
        tone = Tone(outcome)
        meaning = words("result.\(name).file")
        next = outcome == .notFound ? [] : NextSteps.after("result.\(name)", words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "anchor": anchor
        case "tone": tone.rawValue
        case "meaning": meaning
        case "next": next
        case "is_not_found": anchor == "verdict-\(Outcome.notFound.rawValue)"
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
