public import Logging
public import ServiceLifecycle
public import TitleModel
internal import TitleStore

/// The press at work until it is told to stop: it looks every 20 ms whether somebody has written to the store.
///
/// A round is never cut short; what a stop finds undone is done after the next start.
public struct PressService: Service {
    private let press: Press
    private let logger: Logger
    private let clock: @Sendable () -> Instant
    private let notice: @Sendable (Instant) -> String?
    private let sentence: @Sendable (any Error) -> String

    /// How often the store is looked at, and how long the press lets others write between two rounds.
    private static let look = Duration.milliseconds(20)
    private static let pause = Duration.milliseconds(2)
    private static let afterFault = Duration.seconds(5)

    /// `sentence` puts a fault into the operator's words for the log; `notice`, asked once a day, says what he should
    /// see to before it becomes one.
    public init(
        press: Press,
        logger: Logger,
        clock: @escaping @Sendable () -> Instant,
        notice: @escaping @Sendable (Instant) -> String?,
        sentence: @escaping @Sendable (any Error) -> String
    ) {
        self.press = press
        self.logger = logger
        self.clock = clock
        self.notice = notice
        self.sentence = sentence
    }

    public func run() async throws {
        try await cancelWhenGracefulShutdown {
            var seen: Int64?
            var day: CivilDate?
            while !Task.isCancelled {
                day = giveNotice(after: day)
                seen = try await lookAndWork(since: seen)
            }
        }
    }

    /// Once a day of China; answers the day.
    private func giveNotice(after day: CivilDate?) -> CivilDate {
        let now = clock()
        if day != now.civilDate, let notice = notice(now) { logger.warning("\(notice)") }
        return now.civilDate
    }

    private func lookAndWork(since seen: Int64?) async throws -> Int64? {
        do {
            let version = try await press.store.dataVersion()
            guard version != seen || press.isStatusDue(at: clock()) || press.isStampDue(at: clock()) else {
                try? await Task.sleep(for: Self.look)
                return seen
            }
            let before = press.done.setAside
            while try await press.round(at: clock()).worked, !Task.isCancelled {
                try? await Task.sleep(for: Self.pause)
            }
            let after = press.done.setAside
            if let fault = try press.stampTroubleSinceLastAsked(at: clock()) { logger.error("\(sentence(fault))") }
            if after > before { logger.critical("\(sentence(IssuanceFault.setAside(count: after - before)))") }
            try await press.store.checkpoint()
            return version
        } catch is CancellationError {
            return seen
        } catch let fault as StoreFault where fault.isFatal {
            throw fault
        } catch {
            logger.error("\(sentence(error))")
            try? await Task.sleep(for: Self.afterFault)
            return nil
        }
    }
}
