import TitleClaim
import TitleVerify

/// What a result of this site can say: an outcome, or one of those that have a name, a meaning and steps of their own.
///
/// The help page has an entry for each.
enum SaidVerdict: Hashable, CaseIterable {
    case outcome(Outcome)
    /// 注销, which is the outcome of 撤销 under another name.
    case cancelled
    /// The register issued something else under the same number or code.
    case disowned
    case receipt
    case copy
    case copyEnded

    static var allCases: [SaidVerdict] {
        Outcome.allCases.flatMap { outcome -> [SaidVerdict] in
            switch outcome {
            case .revoked: [.outcome(outcome), .cancelled]
            case .altered: [.outcome(outcome), .disowned]
            case .expired: [.outcome(outcome), .copyEnded]
            default: [.outcome(outcome)]
            }
        } + [.copy, .receipt]
    }

    init(_ verdict: Verdict) {
        switch verdict.headline {
        case "verdict.receipt": self = .receipt
        case "verdict.copy": self = .copy
        case "verdict.copy_ended": self = .copyEnded
        case "verdict.cancelled": self = .cancelled
        default: self = verdict.outcome == .altered && verdict.isDisowned ? .disowned : .outcome(verdict.outcome)
        }
    }

    /// The part of its words' keys.
    var name: String {
        switch self {
        case .outcome(let outcome): outcome.rawValue
        case .cancelled: "cancelled"
        case .disowned: "disowned"
        case .receipt: "receipt"
        case .copy: "copy"
        case .copyEnded: "copy_ended"
        }
    }

    /// The key of its name on the help page; a disowned document is headed as any altered one, so that nobody can miss it.
    var heading: String { self == .disowned ? "help.disowned" : "verdict.\(name)" }

    var tone: Tone {
        switch self {
        case .outcome(let outcome): Tone(outcome)
        case .cancelled, .copyEnded: Tone(.revoked)
        case .disowned: Tone(.altered)
        case .receipt, .copy: Tone(.valid)
        }
    }
}
