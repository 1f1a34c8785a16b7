internal import Synchronization
public import TitleModel
public import TitleStore

/// How far the trail was reckoned again, when, and what it was found to be.
public struct AuditStanding: Equatable, Sendable {
    public let verdict: AuditVerdict
    /// When the whole of it was reckoned last, from its first event.
    public let wholeAt: Instant
    /// The last event of it; nil before the first.
    public let last: ChainedAuditEvent?
}

/// Keeps how far the trail is whole, so that a page reckons only what came since; all of it again every hour.
public final class AuditWatch: Sendable {
    private let known = Mutex<AuditStanding?>(nil)

    public init() {}

    /// Milliseconds.
    private static let wholeEvery: Int64 = 3_600_000

    /// The trail as it stands now.
    public func standing(of office: Office, at now: Instant) async throws -> AuditStanding {
        let before = known.withLock { $0 }.flatMap { isFresh($0, at: now) ? $0 : nil }
        let found = try await office.store.read { transaction in
            AuditStanding(
                verdict: try transaction.verifyAuditChain(after: before?.last),
                wholeAt: before?.wholeAt ?? now,
                last: try transaction.lastAuditEvent()
            )
        }
        known.withLock { $0 = found }
        return found
    }

    private func isFresh(_ standing: AuditStanding, at now: Instant) -> Bool {
        guard case .whole = standing.verdict else { return false }
        return (0..<Self.wholeEvery).contains(now.milliseconds - standing.wholeAt.milliseconds)
    }
}
