import Logging
import Synchronization

/// A log that a test can read: each line with the names of what belongs to it.
struct LogBook: LogHandler {
    private final class Lines: Sendable {
        let value = Mutex<[String]>([])
    }

    private let written = Lines()
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        written.value.withLock { $0.append("\(event.message) \(metadata.keys.sorted().joined(separator: " "))") }
    }

    func lines(of beginning: String) -> [String] {
        written.value.withLock { lines in lines.filter { $0.hasPrefix(beginning) } }
    }
}
