import Glibc
import TitleTerminal

/// How far long work has come, on standard error: one line written over again on a terminal, a line now and then
/// elsewhere.
struct ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// Elsewhere a line is written after so many steps.
    private static let step = 100

    func tell(_ done: Int, _ total: Int) {
        if isTerminal {
            write(Array("\r\(done)/\(total)\(done == total ? "\n" : "")".utf8), to: STDERR_FILENO)
        } else if done % Self.step == 0 || done == total {
            complain("\(done)/\(total)")
        }
    }
}
