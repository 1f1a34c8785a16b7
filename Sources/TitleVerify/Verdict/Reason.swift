public import TitleClaim

/// Why a check failed or was not made: a stable code and the facts for its words.
public struct Reason: Sendable, Equatable {
    public let code: Code
    /// Named values that the words of the code may hold.
    public let facts: [String: String]

    public init(_ code: Code, _ facts: [String: String] = [:]) {
        self.code = code
        self.facts = facts
    }

    /// What stands behind every code is one model for all verifiers, and lives with the claim.
    public typealias Code = ReasonCode
}
