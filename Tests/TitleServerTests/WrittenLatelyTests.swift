import Hummingbird
import Testing
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords

@testable import TitleServer

@Suite("What was written lately")
struct WrittenLatelyTests {
    private let page = WrittenLately.Question(code: SampleServices.validCode, form: .page, language: .chinese)

    private func finding(_ milliseconds: Int64, _ verdict: Verdict = .unsupported(Reason(.notOurFormat))) -> Finding {
        Finding(verdict: verdict, examinedAt: Instant(milliseconds: milliseconds))
    }

    @Test("an equal finding is not written twice")
    func again() {
        let (written, calls) = (WrittenLately(), Calls())
        for _ in 0..<3 { _ = written.answer(to: page, with: finding(1)) { calls.answer() } }
        #expect(calls.count == 1)
    }

    @Test("another moment, another verdict, another language or form is written anew")
    func anew() {
        let (written, calls) = (WrittenLately(), Calls())
        let json = WrittenLately.Question(code: page.code, form: .json, language: .chinese)
        let english = WrittenLately.Question(code: page.code, form: .page, language: .english)
        _ = written.answer(to: page, with: finding(1)) { calls.answer() }
        _ = written.answer(to: page, with: finding(2)) { calls.answer() }
        _ = written.answer(to: page, with: finding(2, .unsupported(Reason(.statusRevoked)))) { calls.answer() }
        _ = written.answer(to: json, with: finding(2)) { calls.answer() }
        _ = written.answer(to: english, with: finding(2)) { calls.answer() }
        #expect(calls.count == 5)
    }

    @Test("what the register does not have is never kept")
    func missing() {
        let (written, calls) = (WrittenLately(), Calls())
        for _ in 0..<3 { _ = written.answer(to: page, with: finding(1, .notFound)) { calls.answer() } }
        #expect(calls.count == 3)
    }

    @Test("never grows beyond its bound")
    func bounded() {
        let (written, calls) = (WrittenLately(), Calls())
        for number in 0...WrittenLately.capacity {
            let code = VerificationCode(random: UInt64(number))
            let question = WrittenLately.Question(code: code, form: .page, language: .chinese)
            _ = written.answer(to: question, with: finding(1)) { calls.answer() }
        }
        let first = WrittenLately.Question(code: VerificationCode(random: 0), form: .page, language: .chinese)
        _ = written.answer(to: first, with: finding(1)) { calls.answer() }
        #expect(calls.count == WrittenLately.capacity + 2)
    }
}

/// Counts how often an answer was written.
private final class Calls {
    private(set) var count = 0

    func answer() -> Response {
        count += 1
        return Response(status: .ok)
    }
}
