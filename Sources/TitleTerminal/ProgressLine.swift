import Glibc

/// How far long work has come, on standard error: one line written over again on a terminal, a line now and then
/// elsewhere.
public struct ProgressLine: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// Elsewhere a line is written after so many steps.
    private static let step = 100

    public init() {}

    public func tell(_ done: Int, _ total: Int) {
        if isTerminal {
            write(Array("\r\(done)/\(total)\(done == total ? "\n" : "")".utf8), to: STDERR_FILENO)
        } else if done % Self.step == 0 || done == total {
            complain("\(done)/\(total)")
        }
    }

    /// The same for work that takes seconds: elsewhere than on a terminal nothing is written.
    public func tellOnTerminal(_ done: Int, _ total: Int) {
        if isTerminal { tell(done, total) }
    }
}
