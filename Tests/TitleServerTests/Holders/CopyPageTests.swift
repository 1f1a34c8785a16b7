import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWorkflow

@testable import TitleServer

@Suite("A holder's pages of copies")
struct CopyPageTests {
    private static let guessed = "01DSFWB7KDVD9J9TSNJ9XV8JYW"

    @Test(
        "A copy that is not one's own, and a certificate that is not, have no page, form, document, and nothing is withdrawn"
    )
    func guessedAddresses() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            let paths = [
                HolderRoute.copy.path(Self.guessed), HolderRoute.copy.path("x"),
                HolderRoute.copyDocument.path("\(Self.guessed).pdf"), HolderRoute.copyDocument.path(Self.guessed),
                HolderRoute.newCopy.path("1504002019Z000001R"),
            ]
            for path in paths { #expect(try await browser.get(path).status == .notFound, "\(path)") }
            for path in [HolderRoute.copy.path(Self.guessed), HolderRoute.newCopy.path("1504002019Z000001R")] {
                try await browser.get("/my/copies")
                let answer = try await browser.post(path, ["purpose": "投标"])
                #expect(answer.status == .notFound, "\(path): \(answer.status)")
            }
        }
    }

    @Test("What is typed becomes a wish as it stands: days that are no number, and what is shown, are read strictly")
    func entry() throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        func entry(_ text: String) throws -> CopyEntry {
            let token = SessionToken()
            let sent = try SentForm(Array("form_token=\(token.formToken)&\(text)".utf8), .urlEncoded)
            return CopyEntry(try HolderForm(sent, token))
        }
        let whole = try entry("purpose=+a+&receiver=b&days=90&show-title=1&show-photo=1&show-number=1").wish(
            for: number
        )
        #expect(whole.purpose == "a" && whole.days == 90 && whole.fields == [.title, .photo])
        for days in ["", "x", "9.5", "99999999999999999999"] {
            #expect(throws: CopyRefusal.daysUnfit(most: 90)) {
                try entry("purpose=a&receiver=b&days=\(days)").wish(for: number)
            }
        }
    }
}
