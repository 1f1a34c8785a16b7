import HTTPTypes
import Hummingbird
import Logging
import TitleModel
import TitleWords

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

    /// Nil when the long way has to answer.
    func answer(to request: HTTPRequest, from peer: String?) -> PlainAnswer? {
        let start = ContinuousClock.now
        guard let question = WrittenLately.Question(request) else { return nil }
        let network = pages.network(peer: peer, forwarded: request.headerFields[.xForwardedFor])
        let now = pages.services.now()
        guard pages.limiter.wait(for: network, question.code, at: now) == nil,
            let state = try? pages.services.state(),
            let answer = answer(to: question, in: state, at: now.wholeSecond)
        else { return nil }
        AccessLog.write(request.method, question.address, answer.status, since: start, to: logger)
        return answer
    }

    private func answer(
        to question: WrittenLately.Question,
        in state: RegisterState,
        at moment: Instant
    ) -> PlainAnswer? {
        if let answer = given.answer(to: question, in: state, at: moment) { return answer }
        guard let finding = pages.services.known(question.code, state, moment),
            var answer = pages.written.known(question, with: finding)
        else { return nil }
        SecurityHeaders.dress(&answer.headers, path: question.address.path, isConfidential: true)
        answer.headers[.contentLength] = String(answer.body.readableBytes)
        answer.headers[.date] = moment.httpDate
        given.keep(answer, to: question, in: state, at: moment)
        return answer
    }
}

extension WrittenLately.Question {
    fileprivate var address: SiteAddress { form == .page ? .result(code) : .certificate(code) }

    /// The ordinary question of somebody who has not chosen a language.
    fileprivate init?(_ request: HTTPRequest) {
        guard request.method == .get, let path = request.path, Self.isPlain(request.headerFields),
            let address = SiteAddress(path: path), address.path == path
        else { return nil }
        switch address {
        case .result(let code): self.init(code: code, form: .page, language: .chinese)
        case .certificate(let code): self.init(code: code, form: .json, language: .chinese)
        default: return nil
        }
    }

    private static func isPlain(_ headers: HTTPFields) -> Bool {
        !headers.contains { longWay.contains($0.name) }
    }

    private static let longWay: [HTTPField.Name] = [.cookie, .connection, .contentLength, .transferEncoding, .expect]
}
