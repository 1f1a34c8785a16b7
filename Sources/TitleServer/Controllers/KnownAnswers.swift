import Hummingbird
import Logging
import NIOCore
import TitleModel
import TitleWords
import TitleWorkflow

/// Answers to codes for which nothing has to be read or written out: asked for lately, and nothing has changed since.
///
/// The same checks as on the long way: who has guessed too often is not answered here, and the state of register and trust
/// list is asked for. Whatever is out of the ordinary (a query, a cookie, a body, a spelling that is redirected) goes the
/// long way.
struct KnownAnswers: Sendable {
    let pages: VerificationPages
    let logger: Logger
    private let given = GivenAnswers()

    init(pages: VerificationPages, logger: Logger) {
        (self.pages, self.logger) = (pages, logger)
    }

    /// Twice in the time after which an idle connection is closed.
    var handOnEvery: TimeAmount { TimeAmount(pages.configuration.limits.idleTime / 2) }

    func asker(at peer: String?) -> Asker { Asker(peer, proxies: pages.configuration.proxies) }

    /// The bytes of the answer; nil when the long way has to answer.
    func answer(to question: WrittenLately.Question, from asker: Asker, forwarded: String?) -> ByteBuffer? {
        let start = ContinuousClock.now
        let network = asker.network ?? pages.network(peer: asker.peer, forwarded: forwarded)
        let now = pages.services.now()
        guard pages.limiter.wait(for: network, question.code, at: now) == nil,
            let state = try? pages.services.state(),
            var answer = answer(to: question, in: state, at: now.wholeSecond)
        else { return nil }
        if question.form == .json {
            // Who has no room is refused on the long way.
            guard let room = try? pages.machines.count(.network(network), at: now) else { return nil }
            answer = answer.telling(room)
        }
        pages.services.checking.queue.note(question.code, question.way, at: now)
        AccessLog.write(.get, AccessLog.shown(question.address), answer.status, since: start, to: logger)
        return answer.bytes
    }

    private func answer(
        to question: WrittenLately.Question,
        in state: RegisterState,
        at moment: Instant
    ) -> GivenAnswers.Answer? {
        if let answer = given.answer(to: question, in: state, at: moment) { return answer }
        guard let finding = pages.services.known(question.code, state, moment) else { return nil }
        if let answer = given.answer(to: question, with: finding, in: state, at: moment) { return answer }
        guard let answer = timeless(question, with: finding) else { return nil }
        return given.keep(answer, to: question, with: finding, in: state, at: moment)
    }

    /// The whole answer with the stand-in for its moment, if it was written out lately.
    private func timeless(_ question: WrittenLately.Question, with finding: Finding) -> PlainAnswer? {
        guard var answer = pages.written.known(question, with: finding, at: TimedBytes.standIn) else { return nil }
        SecurityHeaders.dress(&answer.headers, path: question.address.path, isConfidential: true)
        answer.headers[.contentLength] = String(answer.body.readableBytes)
        answer.headers[.date] = TimedBytes.standIn.httpDate
        return answer
    }
}

extension WrittenLately.Question {
    /// As its look-up is kept.
    var way: LookUp.Way { form == .page ? .code : .api }

    fileprivate var address: SiteAddress { form == .page ? .result(code) : .certificate(code) }
}
