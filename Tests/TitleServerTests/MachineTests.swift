import FoundationEssentials
import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("The answer to a code for machines")
struct MachineTests {
    private struct Answer: Decodable {
        let outcome: String
        let text: String
        let statusAsOf: String?
        let checks: [Check]
        let facts: [String: String]?
        let event: Event?

        struct Check: Decodable {
            let name: String
            let result: String
        }

        struct Event: Decodable {
            let since: String?
            let document: String?
            let successor: String?
        }
    }

    private struct Problem: Decodable {
        let code: String
        let status: Int
        let title: String
        let detail: String
    }

    private static func address(_ code: VerificationCode) -> String { SiteAddress.certificate(code).path }

    private func answer(_ response: TestResponse) throws -> Answer {
        #expect(response.headers[.contentType] == "application/json")
        return try JSONDecoder().decode(Answer.self, from: Data(response.text.utf8))
    }

    @Test("a genuine certificate: outcome, facts, every check, and the time of the status")
    func genuine() async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.execute(uri: Self.address(SampleServices.validCode), method: .get)
            let found = try answer(response)
            #expect(response.status == .ok && found.outcome == "valid" && found.text == "真实有效")
            #expect(found.facts?["name"] == "乌云其木格" && found.facts?["identity"] == "****************28")
            #expect(found.checks.count == SampleVerdicts.passed.count && found.checks[0].result == "passed")
            #expect(found.statusAsOf == "2025-10-09T08:53:20Z" && found.event == nil)
            #expect(response.headers[.cacheControl] == "no-store")
        }
    }

    @Test("INT4: a revoked certificate names the day and the document, a superseded one its successor")
    func ended() async throws {
        try await sampleSite().application().test(.router) { client in
            let revoked = try answer(
                await client.execute(uri: Self.address(SampleServices.revokedCode), method: .get)
            )
            #expect(revoked.outcome == "revoked" && revoked.event?.since == "2020-05-11")
            #expect(revoked.event?.document == "赤人社撤〔2020〕3号")
            let superseded = try answer(
                await client.execute(uri: Self.address(SampleServices.supersededCode) + "?lang=en", method: .get)
            )
            #expect(superseded.event?.successor == SampleServices.validCode.grouped)
        }
    }

    @Test("a certificate that was converted elsewhere names where, under which number, and when that was told")
    func conversions() async throws {
        struct Answer: Decodable {
            let conversions: [[String: String]]
        }
        let note = ConversionNote(
            installation: "通辽市职称证书系统",
            issuerName: "通辽市人力资源和社会保障局",
            number: "1505002026Z000001A",
            convertedOn: day(2026, 3, 2),
            receivedAt: SampleVerdicts.now
        )
        var services = SampleServices.make()
        let look = services.lookUp
        services.lookUp = { code in
            var found = try await look(code)
            found?.conversions = [note]
            return found
        }
        let path = Self.address(SampleServices.validCode)
        try await sampleSite(services).application().test(.router) { client in
            let text = try await client.execute(uri: path, method: .get).text
            let told = try JSONDecoder().decode(Answer.self, from: Data(text.utf8)).conversions
            let expected = [
                "installation": note.installation, "issuer": note.issuerName, "number": note.number,
                "converted": "2026-03-02", "received": "\(SampleVerdicts.now)",
            ]
            #expect(told == [expected])
        }
        try await sampleSite().application().test(.router) { client in
            let text = try await client.execute(uri: path, method: .get).text
            #expect(text.contains("\"conversions\":[]"))
        }
    }

    @Test("without a key a look-up by code counts among the requests of its network, and tells the room that is left")
    func counted() async throws {
        let path = Self.address(SampleServices.validCode)
        try await sampleSite { $0.limits.requests = 2 }.application().test(.router) { client in
            let first = try await client.execute(uri: path, method: .get)
            #expect(first.headers[.rateLimitPolicy] == "\"default\";q=2;w=2")
            #expect(first.headers[.rateLimit] == "\"default\";r=1;t=1")
            _ = try await client.execute(uri: "/api/v1/certificates/nonsense", method: .get)
            let third = try await client.execute(uri: path, method: .get)
            #expect(third.status == .tooManyRequests && third.headers[.rateLimit] == "\"default\";r=0;t=2")
            #expect(third.headers[.retryAfter] != nil && third.text.contains("\"code\":\"rate\""))
        }
    }

    @Test("text that means something to JSON stays text")
    func hostile() async throws {
        try await sampleSite().application().test(.router) { client in
            let address = Self.address(SampleServices.hostileCode)
            let found = try answer(await client.execute(uri: address, method: .get))
            #expect(found.facts?["name"] == SampleServices.hostileText)
            #expect(found.event?.document == SampleServices.hostileText)
        }
    }

    @Test("what is no code is a problem in JSON; a code that nobody has is the verdict not_found with 404")
    func missing() async throws {
        try await sampleSite().application().test(.router) { client in
            let malformed = try await client.execute(uri: "/api/v1/certificates/nonsense", method: .get)
            #expect(malformed.status == .badRequest)
            #expect(malformed.headers[.contentType] == "application/problem+json")
            let problem = try JSONDecoder().decode(Problem.self, from: Data(malformed.text.utf8))
            #expect(problem.code == "code_malformed" && problem.status == 400)
            #expect(!problem.title.isEmpty && problem.detail.contains("查验码"))
            let unknown = try await client.execute(uri: Self.address(SampleServices.unknownCode), method: .get)
            #expect(unknown.status == .notFound)
            #expect(try answer(unknown).outcome == "not_found")
            let nowhere = try await client.execute(uri: "/api/v1/nothing", method: .get)
            #expect(nowhere.status == .notFound)
            #expect(nowhere.headers[.contentType] == "application/problem+json")
        }
    }

    @Test("misses by page and by machine are counted together")
    func limited() async throws {
        let site = try sampleSite { $0.limits.misses = 2 }
        try await site.application().test(.router) { client in
            let miss = SampleServices.unknownCode
            _ = try await client.execute(uri: SiteAddress.result(miss).path, method: .get)
            _ = try await client.execute(uri: Self.address(miss), method: .get)
            let stopped = try await client.execute(uri: Self.address(SampleServices.validCode), method: .get)
            #expect(stopped.status == .tooManyRequests && stopped.headers[.retryAfter] == "6")
            #expect(stopped.headers[.contentType] == "application/problem+json")
        }
    }
}
