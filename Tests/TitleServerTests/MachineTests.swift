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
