import Hummingbird
import Synchronization
import TitleModel

/// Forms that were sent already: the same form sent again, by a double click or from the page before, gets the same
/// answer and does nothing more.
///
/// Each form that is drawn has a number of its own; it is the same form when it is sent by the same person to the same
/// address with the same content, within ten minutes. This lasts as long as the process; what must never happen twice is
/// refused by the store as well.
final class AnsweredOnce: Sendable {
    private enum State {
        case underWay
        case answered(Response)
    }

    private struct Entry {
        var state: State
        let at: Instant

        var isUnderWay: Bool { if case .underWay = state { true } else { false } }

        func isOver(at now: Instant, after longest: Int64) -> Bool {
            !isUnderWay && now.milliseconds - at.milliseconds >= longest
        }
    }

    private let entries = Mutex<[String: Entry]>([:])
    /// Answers that are kept; what is under way is never forgotten.
    private static let most = 500
    /// Milliseconds.
    private static let longest: Int64 = 600_000

    /// Runs `work` for a form that was not sent before; waits for the answer of one that is under way.
    ///
    /// A form that was refused may be sent again.
    func answer(to form: String, at now: Instant, _ work: () async throws -> Response) async throws -> Response {
        while true {
            switch take(form, at: now) {
            case .answered(let response): return response
            case .underWay: try await Task.sleep(for: .milliseconds(20))
            case nil: return try await first(form, at: now, work)
            }
        }
    }

    private func first(_ form: String, at now: Instant, _ work: () async throws -> Response) async throws -> Response {
        do {
            let response = try await work()
            let isDone = [.successful, .redirection].contains(response.status.kind)
            entries.withLock { $0[form] = isDone ? Entry(state: .answered(response), at: now) : nil }
            return response
        } catch {
            entries.withLock { $0[form] = nil }
            throw error
        }
    }

    /// Nil, and under way from now on, for a form that was not sent before.
    private func take(_ form: String, at now: Instant) -> State? {
        entries.withLock { entries in
            entries = entries.filter { !$0.value.isOver(at: now, after: Self.longest) }
            if let entry = entries[form] { return entry.state }
            if entries.count >= Self.most { entries = entries.filter { $0.value.isUnderWay } }
            entries[form] = Entry(state: .underWay, at: now)
            return nil
        }
    }
}
