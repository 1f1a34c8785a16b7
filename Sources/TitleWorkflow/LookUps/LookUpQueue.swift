internal import Synchronization
public import TitleModel

/// Look-ups on their way into the book: noted where an answer is given, written down a fifth of a second later.
///
/// Noting takes a lock and one append. When the queue is full an answer is given all the same, and the loss is counted.
public final class LookUpQueue: Sendable {
    /// A look-up as it was noted; the certificate's number is asked for later where only its code was at hand.
    struct Noted: Sendable {
        enum Subject: Hashable, Sendable {
            case code(VerificationCode)
            case number(CertificateNumber)
        }

        let subject: Subject
        let way: LookUp.Way
        let at: Instant
        let asked: AskerStatement
        let outcome: String?
        /// The look-up's number, where somebody was told it.
        let id: Identifier?
    }

    private struct State {
        var noted: [Noted] = []
        var lost = 0
    }

    private let state: Mutex<State>
    /// More than this machine answers in the time between two writings; some 2 MB.
    public static let usualCapacity = 16_384
    private let capacity: Int

    public init(capacity: Int = usualCapacity) {
        self.capacity = capacity
        state = Mutex(State())
        state.withLock { $0.noted.reserveCapacity(capacity) }
    }

    public func note(
        _ code: VerificationCode,
        _ way: LookUp.Way,
        by asked: AskerStatement = .nobody,
        outcome: String? = nil,
        at now: Instant
    ) {
        put(Noted(subject: .code(code), way: way, at: now, asked: asked, outcome: outcome, id: nil))
    }

    public func note(
        _ number: CertificateNumber,
        _ way: LookUp.Way,
        by asked: AskerStatement = .nobody,
        outcome: String? = nil,
        id: Identifier? = nil,
        at now: Instant
    ) {
        put(Noted(subject: .number(number), way: way, at: now, asked: asked, outcome: outcome, id: id))
    }

    private func put(_ noted: Noted) {
        state.withLock { state in
            if state.noted.count < capacity { state.noted.append(noted) } else { state.lost += 1 }
        }
    }

    /// Takes all that was noted, and how many were not.
    func take() -> (noted: [Noted], lost: Int) {
        state.withLock { state in
            guard !state.noted.isEmpty || state.lost > 0 else { return ([], 0) }
            let taken = (state.noted, state.lost)
            state.noted = []
            state.noted.reserveCapacity(min(capacity, max(64, taken.0.count)))
            state.lost = 0
            return taken
        }
    }

    /// Puts back what could not be written, as far as there is room.
    func giveBack(_ noted: [Noted], lost: Int) {
        state.withLock { state in
            let room = noted.prefix(capacity - state.noted.count)
            state.noted = Array(room) + state.noted
            state.lost += lost + noted.count - room.count
        }
    }
}
