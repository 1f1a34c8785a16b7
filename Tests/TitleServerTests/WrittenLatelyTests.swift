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
        for _ in 0..<3 { _ = written.answer(to: page, with: finding(1)) { calls.answer($0) } }
        #expect(calls.count == 1)
    }

    @Test("another moment is filled in, of the status too, and nothing else is changed")
    func moment() {
        let (written, calls) = (WrittenLately(), Calls())
        for second: Int64 in 1...3 {
            let answer = written.answer(to: page, with: finding(second * 1000)) { calls.answer($0) }
            let moment = Instant(milliseconds: second * 1000)
            #expect(String(buffer: answer.body) == "<\(moment.chinaTime)> [\(moment)] <\(moment.chinaTime)>")
        }
        #expect(calls.count == 1)
        #expect(written.known(page, with: finding(9000, .unsupported(Reason(.statusRevoked)))) == nil)
    }

    @Test("another verdict, another language or form is written anew")
    func anew() {
        let (written, calls) = (WrittenLately(), Calls())
        let json = WrittenLately.Question(code: page.code, form: .json, language: .chinese)
        let english = WrittenLately.Question(code: page.code, form: .page, language: .english)
        _ = written.answer(to: page, with: finding(1)) { calls.answer($0) }
        _ = written.answer(to: page, with: finding(2, .unsupported(Reason(.statusRevoked)))) { calls.answer($0) }
        _ = written.answer(to: json, with: finding(2)) { calls.answer($0) }
        _ = written.answer(to: english, with: finding(2)) { calls.answer($0) }
        #expect(calls.count == 4)
    }

    @Test("what the register does not have is never kept")
    func missing() {
        let (written, calls) = (WrittenLately(), Calls())
        for _ in 0..<3 { _ = written.answer(to: page, with: finding(1, .notFound)) { calls.answer($0) } }
        #expect(calls.count == 3)
    }

    @Test("never grows beyond its bound")
    func bounded() {
        let (written, calls) = (WrittenLately(), Calls())
        for number in 0...WrittenLately.capacity {
            let code = VerificationCode(random: UInt64(number))
            let question = WrittenLately.Question(code: code, form: .page, language: .chinese)
            _ = written.answer(to: question, with: finding(1)) { calls.answer($0) }
        }
        let first = WrittenLately.Question(code: VerificationCode(random: 0), form: .page, language: .chinese)
        _ = written.answer(to: first, with: finding(1)) { calls.answer($0) }
        #expect(calls.count == WrittenLately.capacity + 2)
    }
}

/// Counts how often an answer was written.
private final class Calls {
    private(set) var count = 0

    func answer(_ finding: Finding) -> PlainAnswer {
        count += 1
        let moment = finding.examinedAt
        let text = "<\(moment.chinaTime)> [\(moment)] <\(moment.chinaTime)>"
        return PlainAnswer(status: .ok, headers: [:], body: ByteBuffer(string: text))
    }
}
