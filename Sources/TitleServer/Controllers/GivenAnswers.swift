import HTTPTypes
import NIOCore
import Synchronization
import TitleModel

/// The answers that were given lately, as they went over the wire.
///
/// Within a second an answer is the same, headers and all; in a later second, or when the register has changed, it is the
/// same but for its moment as long as its finding is.
final class GivenAnswers: Sendable {
    /// About 70 MB when full; then it begins anew.
    static let capacity = 4096

    struct Answer {
        let status: HTTPResponse.Status
        let bytes: ByteBuffer
    }

    private struct Given {
        let status: HTTPResponse.Status
        let finding: Finding
        var state: RegisterState
        var moment: Instant
        var timed: TimedBytes

        var answer: Answer { Answer(status: status, bytes: timed.bytes) }
    }

    private struct Shelf {
        var answers: [WrittenLately.Question: Given] = [:]
        var now = (moment: TimedBytes.standIn, texts: MomentTexts(TimedBytes.standIn))

        /// Writes the moment into the answer where it lies; only one that is on its way just now is copied for that.
        mutating func bring(_ question: WrittenLately.Question, to moment: Instant, _ state: RegisterState) {
            if now.moment != moment { now = (moment, MomentTexts(moment)) }
            let texts = now.texts
            answers[question]?.timed.set(texts)
            answers[question]?.moment = moment
            answers[question]?.state = state
        }
    }

    private let shelf = Mutex(Shelf())

    func answer(to question: WrittenLately.Question, in state: RegisterState, at moment: Instant) -> Answer? {
        shelf.withLock { shelf in
            guard let given = shelf.answers[question], given.moment == moment, given.state == state else { return nil }
            return given.answer
        }
    }

    /// The answer given before, when its finding was the same but for the moment.
    func answer(
        to question: WrittenLately.Question,
        with finding: Finding,
        in state: RegisterState,
        at moment: Instant
    ) -> Answer? {
        let timeless = finding.timeless
        return shelf.withLock { shelf -> Answer? in
            guard shelf.answers[question]?.finding == timeless else { return nil }
            shelf.bring(question, to: moment, state)
            return shelf.answers[question]?.answer
        }
    }

    /// Keeps an answer that was written with the stand-in for its moment, and gives it at this one.
    func keep(
        _ answer: PlainAnswer,
        to question: WrittenLately.Question,
        with finding: Finding,
        in state: RegisterState,
        at moment: Instant
    ) -> Answer {
        let given = Given(
            status: answer.status,
            finding: finding.timeless,
            state: state,
            moment: TimedBytes.standIn,
            timed: TimedBytes(answer.onTheWire)
        )
        return shelf.withLock { shelf in
            if shelf.answers.count >= Self.capacity { shelf.answers.removeAll(keepingCapacity: true) }
            shelf.answers[question] = given
            shelf.bring(question, to: moment, state)
            return shelf.answers[question]?.answer ?? given.answer
        }
    }
}
