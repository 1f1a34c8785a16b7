import Logging
import TitleModel
import TitleTerminal

/// One line an event: moment, level, message, and what belongs to it by name.
///
/// `StreamLogHandler` asks the system for its time zone with every line, which costs more than an answer does.
struct LogLines: LogHandler {
    let buffer: LogBuffer
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    init(_ buffer: LogBuffer) {
        self.buffer = buffer
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        buffer.write("\(systemClock()) \(event.level) \(event.message)\(named(event))\n")
    }

    /// Ascending by name; an event's own value comes before the logger's.
    private func named(_ event: LogEvent) -> String {
        if metadata.isEmpty, event.metadata == nil, event.error == nil { return "" }
        let all = metadata.merging(event.metadata ?? [:]) { _, own in own }
        let error = event.error.map { " error=\($0)" } ?? ""
        return all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined() + error
    }
}
