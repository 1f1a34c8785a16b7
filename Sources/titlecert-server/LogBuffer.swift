import Dispatch
import Glibc
import Synchronization
import TitleTerminal

/// Standard error for a log of many lines: they are gathered and written together, at the latest a tenth of a second
/// later, so that no answer waits for a disk.
final class LogBuffer: Sendable {
    private let lines = Mutex<[UInt8]>([])

    /// Bytes that are written at once.
    private static let fullSize = 1 << 16

    func write(_ text: String) {
        let size = lines.withLock { lines in
            lines += text.utf8
            return (before: lines.count - text.utf8.count, after: lines.count)
        }
        if size.after >= Self.fullSize {
            flush()
        } else if size.before == 0 {
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(100)) { self.flush() }
        }
    }

    /// Writes what has been gathered; the order of the lines is kept.
    func flush() {
        lines.withLock { lines in
            TitleTerminal.write(lines, to: STDERR_FILENO)
            lines.removeAll(keepingCapacity: true)
        }
    }
}
