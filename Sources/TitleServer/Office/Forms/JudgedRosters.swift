import Synchronization
import TitleModel
import TitleWorkflow

/// What was found in the rosters that are kept: each is judged once a day and choice of columns, whoever opens its page how
/// often, and the latest findings are kept for a while.
///
/// Between two looks the register may change; what is taken in is compared with it once more, within its transaction.
final class JudgedRosters: Sendable {
    struct Question: Hashable {
        let roster: String
        let assigned: [String: RosterColumn]
        let day: CivilDate
    }

    /// How far a judgement is; no rows while the file is being read.
    struct Progress: Equatable {
        let judged: Int
        let rows: Int
    }

    private struct Entry {
        let work: Task<CheckedRoster, any Error>
        let staff: Identifier
        let at: Instant
        /// In the roster, once it is judged.
        var people = 0
        var progress = Progress(judged: 0, rows: 0)
    }

    private struct State {
        var entries: [Question: Entry] = [:]
        /// When somebody's rosters were judged within the hour.
        var checks: [Identifier: [Instant]] = [:]
    }

    private let state = Mutex(State())
    private static let mostOfOne = 2
    private static let most = 12
    /// In all of them: what was found in a large roster takes hundreds of megabytes.
    private static let mostPeople = 150_000
    /// Milliseconds.
    private static let longest: Int64 = 1_200_000
    private static let hour: Int64 = 3_600_000
    /// Rosters that one person has judged in an hour.
    static let mostAnHour = 60

    /// - Throws: `OfficeStop.rosterLimit`, else what `work` throws.
    func found(
        _ question: Question,
        of staff: Identifier,
        at now: Instant,
        _ work: @escaping @Sendable () async throws -> CheckedRoster
    ) async throws -> CheckedRoster {
        let task = try task(question, staff, now, work)
        do {
            let checked = try await task.value
            keep(question, checked)
            return checked
        } catch {
            state.withLock { $0.entries[question] = nil }
            throw error
        }
    }

    /// Of the judgement that was begun last; nil when none of that roster is under way or kept.
    func progress(ofRoster key: String) -> Progress? {
        state.withLock { state in
            state.entries.filter { $0.key.roster == key }.values.max { $0.at < $1.at }?.progress
        }
    }

    private func note(_ question: Question, _ judged: Int, _ rows: Int) {
        state.withLock { $0.entries[question]?.progress = Progress(judged: judged, rows: rows) }
    }

    private func keep(_ question: Question, _ checked: CheckedRoster) {
        guard case .judged(let judgement, _) = checked.report.outcome else { return }
        state.withLock { state in
            state.entries[question]?.people = judgement.count
            while state.entries.count > 1, state.entries.values.reduce(0, { $0 + $1.people }) > Self.mostPeople {
                Self.dropOldest(but: question, &state) { _ in true }
            }
        }
    }

    private func task(
        _ question: Question,
        _ staff: Identifier,
        _ now: Instant,
        _ work: @escaping @Sendable () async throws -> CheckedRoster
    ) throws(OfficeStop) -> Task<CheckedRoster, any Error> {
        let found: Task<CheckedRoster, any Error>? = state.withLock { state in
            state.entries = state.entries.filter { now.milliseconds - $0.value.at.milliseconds < Self.longest }
            if let entry = state.entries[question] { return entry.work }
            guard Self.count(staff, now, &state) else { return nil }
            let task = Task {
                try await RosterProgress.$tell.withValue({ self.note(question, $0, $1) }) { try await work() }
            }
            state.entries[question] = Entry(work: task, staff: staff, at: now)
            Self.giveWay(to: question, of: staff, &state)
            return task
        }
        guard let found else { throw .rosterLimit }
        return found
    }

    private static func count(_ staff: Identifier, _ now: Instant, _ state: inout State) -> Bool {
        let lately = (state.checks[staff] ?? []).filter { now.milliseconds - $0.milliseconds < hour }
        guard lately.count < mostAnHour else { return false }
        state.checks[staff] = lately + [now]
        return true
    }

    private static func giveWay(to question: Question, of staff: Identifier, _ state: inout State) {
        if state.entries.values.count(where: { $0.staff == staff }) > mostOfOne {
            dropOldest(but: question, &state) { $0.staff == staff }
        }
        if state.entries.count > most { dropOldest(but: question, &state) { _ in true } }
    }

    private static func dropOldest(
        but question: Question,
        _ state: inout State,
        where isMeant: (Entry) -> Bool
    ) {
        let others = state.entries.filter { $0.key != question && isMeant($0.value) }
        if let oldest = others.min(by: { $0.value.at < $1.value.at }) { state.entries[oldest.key] = nil }
    }
}
