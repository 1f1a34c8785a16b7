import Hummingbird
import Synchronization
import TitleModel
import TitleSecrets

/// Forms that were sent already: the same form sent again, by a double click or from the page before, gets the same
/// answer and does nothing more.
///
/// Each form that is drawn has a number of its own; it is the same form when it is sent by the same person to the same
/// address with the same content, within ten minutes. This lasts as long as the process; what must never happen twice is
/// refused by the store as well. Answers are kept closed (`SealedAnswer`), forms by their digest.
final class AnsweredOnce: Sendable {
    private enum State {
        case underWay
        case answered(SealedAnswer)
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
        let key = hexText(SHA256.digest(Array(form.utf8)))
        while true {
            switch take(key, at: now) {
            case .answered(let answer): return try answer.opened(by: form)
            case .underWay: try await Task.sleep(for: .milliseconds(20))
            case nil: return try await first(form, key, at: now, work)
            }
        }
    }

    private func first(
        _ form: String,
        _ key: String,
        at now: Instant,
        _ work: () async throws -> Response
    ) async throws -> Response {
        do {
            let response = try await work()
            let isDone = [.successful, .redirection].contains(response.status.kind)
            let answer = isDone ? try await SealedAnswer(response, to: form) : nil
            entries.withLock { $0[key] = answer.map { Entry(state: .answered($0), at: now) } }
            return response
        } catch {
            entries.withLock { $0[key] = nil }
            throw error
        }
    }

    /// Nil, and under way from now on, for a form that was not sent before.
    private func take(_ key: String, at now: Instant) -> State? {
        entries.withLock { entries in
            entries = entries.filter { !$0.value.isOver(at: now, after: Self.longest) }
            if let entry = entries[key] { return entry.state }
            if entries.count >= Self.most { entries = entries.filter { $0.value.isUnderWay } }
            entries[key] = Entry(state: .underWay, at: now)
            return nil
        }
    }
}
