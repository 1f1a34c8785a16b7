/// How many of those who applied passed (控制评审通过比例, FIL15), by body, level and year.
public struct PassRatio: Hashable, Sendable {
    public let passed: Int
    /// As the plan states it.
    public let applied: Int

    /// Nil when nobody applied, or fewer than passed.
    public init?(passed: Int, applied: Int) {
        guard applied > 0, (0...applied).contains(passed) else { return nil }
        self.passed = passed
        self.applied = applied
    }

    /// Thousandths, rounded down: 667 for two of three.
    public var thousandths: Int { passed * 1000 / applied }
}
