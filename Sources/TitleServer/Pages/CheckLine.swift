import Mustache
import TitleClaim
import TitleVerify
import TitleWords

/// One check: its name, how it ended, and why.
struct CheckLine: MustacheParent, Sendable {
    private let name: String
    private let ending: Ending
    private let endingText: String
    private let reason: String?

    init(_ check: Check, words: Words) {
        name = words("verdict.check.\(check.name.rawValue)")
        let why: Reason?
        (ending, why) = Self.read(check.result)
        endingText = words("result.check.\(ending.rawValue)")
        reason = why.map { words("verdict.reason.\($0.code.rawValue)", $0.facts) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "result": ending.rawValue
        case "result_text": endingText
        case "reason": reason
        default: nil
        }
    }

    /// Raw values are classes of the style sheet and parts of words' keys.
    private enum Ending: String {
        case passed, failed
        case notChecked = "not_checked"
    }

    private static func read(_ result: Check.Result) -> (Ending, Reason?) {
        switch result {
        case .passed: (.passed, nil)
        case .failed(let reason): (.failed, reason)
        case .notChecked(let reason): (.notChecked, reason)
        }
    }
}
