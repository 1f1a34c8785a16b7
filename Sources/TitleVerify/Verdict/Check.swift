public import TitleClaim

/// One thing that was looked at, with what was found.
public struct Check: Sendable, Equatable {
    public let name: Name
    public let result: Result

    public init(_ name: Name, _ result: Result) {
        self.name = name
        self.result = result
    }

    public typealias Name = CheckName

    public enum Result: Sendable, Equatable {
        case passed
        case failed(Reason)
        case notChecked(Reason)
    }

    /// Why it failed or was not made; nil when it passed.
    public var reason: Reason? {
        switch result {
        case .passed: nil
        case .failed(let reason), .notChecked(let reason): reason
        }
    }
}
