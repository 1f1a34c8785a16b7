import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("Why a request to the office was not answered as wished")
struct OfficeStopTests {
    /// A router behind the office's stops whose page fails with an error.
    private static func answer(to error: any Error & Sendable, language: String = "zh") async throws -> TestResponse {
        let office = try await SampleOffice()
        let site = try office.site()
        let router = Router(context: OfficeContext.self)
        router.addMiddleware {
            OfficeStops(
                renderer: site.renderer,
                lingerTime: .seconds(1),
                watch: StoreWatch(),
                bodies: office.access.office.registry
            )
        }
        router.get("/office/rosters") { _, _ -> Response in throw error }
        return try await Application(router: router).test(.router) { client in
            try await client.execute(uri: "/office/rosters?lang=\(language)", method: .get)
        }
    }

    @Test("A refusal that belongs to no form is answered by its own sentence, in the reader's language, with 409")
    func refusals() async throws {
        for refusal in [OfficeRefusal.rosterChanged, .batchChangedMeanwhile, .operatorDecides(.accept)] {
            for (language, code) in [(Language.chinese, "zh"), (.english, "en")] {
                let answer = try await Self.answer(to: refusal, language: code)
                let sentence = refusal.message(Words(language).callAsFunction)
                #expect(answer.status == .conflict && answer.text.contains(sentence), "\(refusal) \(code)")
            }
        }
    }

    @Test("What the office does not have is answered by its sentence, too; what nobody foresaw by a reference alone")
    func faults() async throws {
        let body = try #require(BodyCode("150404"))
        let fault = OfficeFault.nobodyOfThatName("王敏", at: body)
        let answer = try await Self.answer(to: fault)
        #expect(answer.status == .conflict && answer.text.contains("王敏"))
        #expect(answer.text.contains("松山区人力资源和社会保障局") && !answer.text.contains("150404"))
        let key = IdentifierSource().next(at: Instant(milliseconds: 1_572_000_000_000))
        let gone = try await Self.answer(to: OfficeFault.batchUnknown(key))
        #expect(gone.text.contains("没有找到所指的批次") && !gone.text.contains(key.text))
        struct Unforeseen: Error {}
        let unforeseen = try await Self.answer(to: Unforeseen())
        #expect(unforeseen.status == .internalServerError && !unforeseen.text.contains("Unforeseen"))
        #expect(unforeseen.text.contains("<h1>"))
    }

    @Test(
        "Each stop has its status, and words of its own in both languages that name no key",
        arguments: [
            (.notYours, .forbidden), (.rosterGone, .notFound), (.packageGone, .notFound), (.busy, .serviceUnavailable),
            (.rosterLimit, .tooManyRequests), (.malformed, .badRequest),
        ] as [(OfficeStop, HTTPResponse.Status)]
    )
    func stops(stop: OfficeStop, status: HTTPResponse.Status) async throws {
        for code in ["zh", "en"] {
            let answer = try await Self.answer(to: stop, language: code)
            #expect(answer.status == status && !answer.text.contains("[stop.") && !answer.text.contains("office.stop"))
        }
    }
}
