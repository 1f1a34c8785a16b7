import FoundationEssentials
import TitleModel
import TitleTerminal

/// The clock of a demo that is shown on another day: a file says what time it was when the file was written.
///
/// From then on it goes on as the machine's. Only a demo store is served by it.
struct DemoTime: Sendable {
    let path: String

    /// - Throws: `DemoTimeUnreadable` when the file is not there or holds no time.
    init(_ path: String) throws {
        self.path = path
        guard Self.read(path) != nil else { throw DemoTimeUnreadable(path: path) }
    }

    /// The machine's own time where the file has gone meanwhile.
    @Sendable func now() -> Instant { Self.read(path) ?? systemClock() }

    /// One line: `2019-10-25 09:00`, China time.
    private static func read(_ path: String) -> Instant? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let written = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date,
            let stated = stated(text)
        else { return nil }
        let since = systemClock().milliseconds - Int64(written.timeIntervalSince1970 * 1000)
        return stated.adding(milliseconds: max(0, since))
    }

    private static func stated(_ text: String) -> Instant? {
        let parts = text.split { $0.isWhitespace }
        guard parts.count == 2, let day = CivilDate(iso: String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":").map { Int($0) }
        guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return Instant(startOf: day).adding(milliseconds: Int64(hour * 60 + minute) * 60_000)
    }
}

/// The file of the demo's time is not there, or holds no time.
struct DemoTimeUnreadable: Error {
    let path: String
}

/// A real store was to be served by a demo's time.
struct DemoTimeOfRealStore: Error {}
