public import TitleClaim

/// One thing that was looked at, with what was found; the twin of TitleVerify's check without dictionaries.
public struct ScanCheck {
    public let name: CheckName
    public let result: Result
    /// Why it failed or was not made.
    public let reason: ReasonCode?
    /// The one named value that the words of the reason may hold.
    public let fact: (name: String, value: String)?

    /// Raw values are stable codes for machines.
    public enum Result: String, Sendable {
        case passed
        case failed
        case notChecked = "not_checked"
    }

    static func passed(_ name: CheckName) -> ScanCheck {
        ScanCheck(name: name, result: .passed, reason: nil, fact: nil)
    }

    static func failed(_ name: CheckName, _ reason: ReasonCode, _ fact: (String, String)? = nil) -> ScanCheck {
        ScanCheck(name: name, result: .failed, reason: reason, fact: fact)
    }

    static func skipped(_ name: CheckName, _ reason: ReasonCode, _ fact: (String, String)? = nil) -> ScanCheck {
        ScanCheck(name: name, result: .notChecked, reason: reason, fact: fact)
    }
}
