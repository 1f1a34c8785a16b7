import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore

@testable import TitleServer

@Suite("Batches of the API")
struct MachineBatchTests {
    private static let bearer: HTTPFields = [.authorization: "Bearer tck_right"]

    private static func site(_ limit: (inout SiteLimits) -> Void = { _ in }) throws -> Site {
        var services = SampleServices.make()
        services.checking.machines.key = { $0 == "tck_right" ? SampleServices.apiKey : nil }
        return try sampleSite(services) { limit(&$0.limits) }
    }

    private func post(
        _ client: any TestClientProtocol,
        _ body: String,
        _ more: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: "application/json"]
        for field in more { headers[field.name] = field.value }
        let path = "/api/v1/verifications:batch"
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    private static func items(_ codes: [VerificationCode]) -> String {
        "{\"items\":[\(codes.map { "{\"code\":\"\($0.grouped)\"}" }.joined(separator: ","))]}"
    }

    @Test("without a key a batch has 256 KiB; with one it may have more")
    func bytes() async throws {
        let body = Self.items([SampleServices.validCode]) + String(repeating: " ", count: 256 << 10)
        try await Self.site().application().test(.router) { client in
            let (open, keyed) = (try await post(client, body), try await post(client, body, Self.bearer))
            #expect(open.status == .contentTooLarge && keyed.status == .ok)
        }
    }

    @Test("a batch takes a place among what is received, and one among what is decoded and looked up")
    func places() async throws {
        let body = Self.items([SampleServices.validCode])
        try await Self.site { $0.uploadsOpenPerNetwork = 0 }.application().test(.router) { client in
            let sent = try await post(client, body)
            #expect(sent.status == .tooManyRequests)
        }
        try await Self.site { $0.uploadsAtOnce = 0 }.application().test(.router) { client in
            let sent = try await post(client, "{")
            #expect(sent.status == .serviceUnavailable)
        }
    }

    @Test("what the owner of a key does not find counts against the key, not against the network")
    func misses() async throws {
        let unknown = Self.items((100..<105).map { VerificationCode(random: $0) })
        let valid = Self.items([SampleServices.validCode])
        try await Self.site { $0.listMisses = 3 }.application().test(.router) { client in
            let tried = try await post(client, unknown, Self.bearer)
            let later = try await post(client, valid, Self.bearer)
            let open = try await post(client, valid)
            #expect(tried.text.contains("\"not_asked\"") && later.text.contains("\"not_asked\""))
            #expect(open.text.contains("\"valid\""))
        }
    }
}
