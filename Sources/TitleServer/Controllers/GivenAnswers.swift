import Synchronization
import TitleModel

/// The answers of the present second, as they were given: within a second they are the same, headers and all.
final class GivenAnswers: Sendable {
    /// About 50 MB when full; then it begins anew.
    static let capacity = 4096

    private struct Shelf {
        var moment = Instant(milliseconds: .min)
        var state: RegisterState?
        var answers: [WrittenLately.Question: PlainAnswer] = [:]
    }

    private let shelf = Mutex(Shelf())

    func answer(to question: WrittenLately.Question, in state: RegisterState, at moment: Instant) -> PlainAnswer? {
        shelf.withLock { shelf in
            guard shelf.moment == moment, shelf.state == state else { return nil }
            return shelf.answers[question]
        }
    }

    func keep(_ answer: PlainAnswer, to question: WrittenLately.Question, in state: RegisterState, at moment: Instant) {
        shelf.withLock { shelf in
            if shelf.moment != moment || shelf.state != state || shelf.answers.count >= Self.capacity {
                shelf.answers.removeAll(keepingCapacity: true)
                (shelf.moment, shelf.state) = (moment, state)
            }
            shelf.answers[question] = answer
        }
    }
}
