import Hummingbird
import Testing
import TitleModel

@testable import TitleServer

@Suite("Answers that are kept for a form that is sent twice")
struct SealedAnswerTests {
    @Test("An answer is kept closed under its form, and opened by that one alone")
    func closed() async throws {
        let code = "ABCD-EFGH-JKMN"
        let response = Response(
            status: .created,
            headers: [.contentType: "text/html"],
            body: .init(byteBuffer: ByteBuffer(string: "启用码 \(code)"))
        )
        let kept = try await SealedAnswer(response, to: "form one")
        var held = ""
        dump(kept, to: &held)
        #expect(!held.contains(code) && !held.contains("form one"))
        #expect(throws: AnswerForeign.self) { try kept.opened(by: "form two") }
        let again = try kept.opened(by: "form one")
        #expect(again.status == .created && again.headers[.contentType] == "text/html")
        #expect(
            try await SealedAnswer(again, to: "x").opened(by: "x").body.contentLength == response.body.contentLength
        )
    }

    @Test("What is kept of a form that showed a code holds neither the code nor the form's number")
    func kept() async throws {
        let once = AnsweredOnce()
        let now = Instant(milliseconds: 1_700_000_000_000)
        func answer() async throws -> Response {
            try await once.answer(to: "staff number path", at: now) {
                Response(status: .created, body: .init(byteBuffer: ByteBuffer(string: "ABCD-EFGH-JKMN")))
            }
        }
        _ = try await answer()
        var held = ""
        dump(once, to: &held)
        #expect(!held.contains("ABCD-EFGH-JKMN") && !held.contains("staff number path"))
        #expect(try await answer().body.contentLength == 14)
    }
}
