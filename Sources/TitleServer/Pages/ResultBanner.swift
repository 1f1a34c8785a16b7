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
        key = "result.\(SaidVerdict(judged).name)"
        verdict = words(judged.headline)
        tone = Tone(judged.outcome)
        meaning = words("\(key).\(judged.subject.rawValue)")
        kind = judged.kind.map { words("verdict.kind.\($0.code)") }
        isSample = judged.isSample
        since = finding.note.flatMap { Self.since($0, words) }
        document = finding.note?.document
    }

    /// When it took effect; of a suspension also when it ends, of a replacement by what.
    private static func since(_ note: StatusNote, _ words: Words) -> String? {
        guard let since = note.since else { return nil }
        let day = words.written(since)
        if let number = note.successorNumber { return words("result.replaced", ["day": day, "number": number]) }
        guard let until = note.until else { return words("result.since", ["day": day]) }
        return words("result.since-until", ["day": day, "until": words.written(until)])
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
enum Tone: String {
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
