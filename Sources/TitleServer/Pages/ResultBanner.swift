import Mustache
import TitleModel
import TitleWords

/// The verdict in words, an icon and a colour: never by colour alone.
struct ResultBanner: MustacheParent, Sendable {
    let verdict: String
    private let outcome: Finding.Outcome
    private let meaning: String
    private let kind: String?
    private let isSample: Bool
    private let subject: String
    private let since: String?
    private let document: String?

    init(_ finding: Finding, words: Words) {
        let key = "result.\(finding.outcome.rawValue)"
        outcome = finding.outcome
        verdict = words(key)
        meaning = words("\(key).\(finding.subject.rawValue)")
        kind = finding.kind.map { words("result.kind.\($0.rawValue)") }
        isSample = finding.isSample
        subject = words("result.subject.\(finding.subject.rawValue)")
        since = finding.status?.since.map { words("result.since", ["day": words.written($0)]) }
        document = finding.status?.document
    }

    func child(named name: String) -> Any? {
        switch name {
        case "verdict": verdict
        case "tone": tone.rawValue
        case "meaning": meaning
        case "kind": kind
        case "is_sample": isSample
        case "subject": subject
        case "since": since
        case "document": document
        default: nil
        }
    }

    /// Raw values are classes of the style sheet and names of icons.
    private enum Tone: String {
        case good, bad, warning, unknown
    }

    private var tone: Tone {
        switch outcome {
        case .valid: .good
        case .revoked, .cancelled, .altered, .untrusted: .bad
        case .superseded, .suspended, .expired: .warning
        case .notFound, .indeterminate, .unsupported: .unknown
        }
    }
}

/// One check: its name, how it ended, and why.
struct CheckLine: MustacheParent, Sendable {
    private let name: String
    private let result: Finding.Check.Result
    private let resultText: String
    private let reason: String?

    init(_ check: Finding.Check, words: Words) {
        name = words("check.\(check.name)")
        result = check.result
        resultText = words("result.check.\(check.result.rawValue)")
        reason = check.reason.map { words("reason.\($0)") }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "result": result.rawValue
        case "result_text": resultText
        case "reason": reason
        default: nil
        }
    }
}
