import Mustache
import TitleClaim
import TitleVerify
import TitleWords

/// The verdict in words, an icon and a colour: never by colour alone.
struct ResultBanner: MustacheParent, Sendable {
    /// The key of the verdict's explanation and next steps.
    let key: String
    let verdict: String
    private let tone: Tone
    private let meaning: String
    private let kind: String?
    private let isSample: Bool
    private let since: String?
    private let document: String?

    init(_ finding: Finding, words: Words) {
        let judged = finding.verdict
        key = Self.key(judged)
        verdict = words(key)
        tone = Tone(judged.outcome)
        meaning = words("\(key).\(judged.subject.rawValue)")
        kind = judged.kind.map { words("result.kind.\($0)") }
        isSample = judged.isSample
        since = finding.note?.since.map { words("result.since", ["day": words.written($0)]) }
        document = finding.note?.document
    }

    /// 撤销 and 注销 are one outcome and two things to a reader.
    private static func key(_ verdict: Verdict) -> String {
        let isCancelled = verdict.checks.contains { $0.result == .failed(Reason(.statusCancelled)) }
        return verdict.outcome == .revoked && isCancelled ? "result.cancelled" : "result.\(verdict.outcome.rawValue)"
    }

    func child(named name: String) -> Any? {
        switch name {
        case "verdict": verdict
        case "tone": tone.rawValue
        case "meaning": meaning
        case "kind": kind
        case "is_sample": isSample
        case "since": since
        case "document": document
        default: nil
        }
    }
}

/// The four looks of a verdict; raw values are classes of the style sheet and names of icons.
private enum Tone: String {
    case good, bad, warning, unknown

    init(_ outcome: Outcome) {
        switch outcome {
        case .valid: self = .good
        case .revoked, .altered, .untrusted: self = .bad
        case .superseded, .suspended, .expired: self = .warning
        case .notFound, .indeterminate, .unsupported: self = .unknown
        }
    }
}
