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

        /// The same with further fields behind the status line.
        func telling(_ fields: HTTPFields) -> Answer {
            guard let end = bytes.readableBytesView.firstIndex(of: 10) else { return self }
            let line = end + 1 - bytes.readerIndex
            var told = ByteBuffer()
            told.reserveCapacity(bytes.readableBytes + 128)
            told.writeBytes(bytes.readableBytesView.prefix(line))
            for field in fields { told.writeString("\(field.name.rawName): \(field.value)\r\n") }
            told.writeBytes(bytes.readableBytesView.dropFirst(line))
            return Answer(status: status, bytes: told)
        }
    }

    private struct Given {
        let status: HTTPResponse.Status
        let finding: Finding
        var state: RegisterState
        var moment: Instant
        var timed: TimedBytes

        var answer: Answer { Answer(status: status, bytes: timed.bytes) }

        /// Writes the moment where it stands; only bytes that are on their way just now are copied for that.
        mutating func bring(to moment: Instant, _ texts: MomentTexts, _ state: RegisterState) {
            timed.set(texts)
            (self.moment, self.state) = (moment, state)
        }
    }

    private struct Shelf {
        var answers: [WrittenLately.Question: Given] = [:]
        private var now = (moment: TimedBytes.standIn, texts: MomentTexts(TimedBytes.standIn))

        mutating func texts(of moment: Instant) -> MomentTexts {
            if now.moment != moment { now = (moment, MomentTexts(moment)) }
            return now.texts
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
            guard let place = shelf.answers.index(forKey: question), shelf.answers.values[place].finding == timeless
            else { return nil }
            let texts = shelf.texts(of: moment)
            shelf.answers.values[place].bring(to: moment, texts, state)
            return shelf.answers.values[place].answer
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
        let timeless = (finding: finding.timeless, bytes: TimedBytes(answer.onTheWire))
        return shelf.withLock { shelf in
            if shelf.answers.count >= Self.capacity { shelf.answers.removeAll(keepingCapacity: true) }
            var given = Given(
                status: answer.status,
                finding: timeless.finding,
                state: state,
                moment: moment,
                timed: timeless.bytes
            )
            given.bring(to: moment, shelf.texts(of: moment), state)
            shelf.answers[question] = given
            return given.answer
        }
    }
}
