import FoundationEssentials
import Hummingbird
import HummingbirdTesting
import Synchronization
import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleWorkflow

@Suite("The API")
struct MachinePageTests {
    private static let code = SampleServices.validCode
    /// Keeps look-ups and answers in memory.
    private final class Kept: Sendable {
        let lookUps = Mutex<[LookUp]>([])
        let answers = Mutex<[[UInt8]: GivenAnswer]>([:])

        func services(key: APIKey? = nil) -> SiteServices {
            var services = SampleServices.make()
            services.checking.machines = MachineServices(
                key: { $0 == "tck_right" ? key : nil },
                keep: { lookUp in self.lookUps.withLock { $0.append(lookUp) } },
                lookUp: { id in self.lookUps.withLock { $0.first { $0.id == id } } },
                given: { question in self.answers.withLock { $0[question] } },
                give: { question, answer in self.answers.withLock { $0[question] = answer } }
            )
            return services
        }
    }

    private func post(
        _ client: any TestClientProtocol,
        _ path: String,
        _ body: String,
        _ more: HTTPFields = [:],
        type: String = "application/json"
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: type]
        for field in more { headers[field.name] = field.value }
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    private func json(_ response: TestResponse) throws -> String { response.text }

    @Test("issue 7, item 8: a code and a file are verified, the look-up has a number and can be read back by ETag")
    func verify() async throws {
        let kept = Kept()
        try await sampleSite(kept.services()).application().test(.router) { client in
            let body = "{\"code\":\"\(Self.code.grouped)\",\"asker\":\"某某集团\",\"purpose\":\"聘任\"}"
            let made = try await post(client, "/api/v1/verifications", body)
            #expect(made.status == .created && made.text.contains("\"outcome\":\"valid\""))
            #expect(made.headers[.rateLimit]?.hasPrefix("\"default\";r=") == true)
            let place = try #require(made.headers[.location])
            let lookUp = try #require(kept.lookUps.withLock { $0.first })
            #expect(
                lookUp.asked.name == "某某集团" && place.hasSuffix(lookUp.id.text) && made.text.contains(lookUp.id.text)
            )
            let read = try await client.execute(uri: place, method: .get)
            #expect(read.status == .ok && read.text.contains("\"purpose\":\"聘任\""))
            let tag = try #require(read.headers[.eTag])
            let again = try await client.execute(uri: place, method: .get, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            for field in ["W/\(tag)", "\"a,b\", W/\"c\", \(tag)", "*"] {
                let same = try await client.execute(uri: place, method: .get, headers: [.ifNoneMatch: field])
                #expect(same.status == .notModified && same.headers[.eTag] == tag, "\(field)")
            }
            let name = String(tag.dropFirst().dropLast())
            for field in ["\"other\"", name, "\"\(name),x\"", "\"x*\""] {
                let sent = try await client.execute(uri: place, method: .get, headers: [.ifNoneMatch: field])
                #expect(sent.status == .ok, "\(field)")
            }
            let file = try await post(client, "/api/v1/verifications", "%PDF genuine", type: "application/pdf")
            #expect(file.status == .created && file.text.contains("\"subject\":\"file\""))
            let unknown = "{\"code\":\"\(SampleServices.unknownCode.grouped)\"}"
            let missing = try await post(client, "/api/v1/verifications", unknown)
            #expect(missing.status == .notFound && missing.text.contains("\"outcome\":\"not_found\""))
            let other = try await post(client, "/api/v1/verifications", "no PDF", type: "application/pdf")
            #expect(other.status == .ok && other.text.contains("\"unsupported\""))
        }
    }

    @Test("decision 0851: who sends a file says so in the query, within the bounds of every statement")
    func askerOfAFile() async throws {
        let kept = Kept()
        try await sampleSite(kept.services(key: SampleServices.apiKey)).application().test(.router) { client in
            func send(_ query: String, key: String? = nil) async throws -> TestResponse {
                var more: HTTPFields = [:]
                if let key { more = [.idempotencyKey: key, .authorization: "Bearer tck_right"] }
                let path = "/api/v1/verifications?\(query)"
                return try await post(client, path, "%PDF genuine", more, type: "application/pdf")
            }
            let said = "asker=%E6%9F%90%E9%9B%86%E5%9B%A2&purpose=a+b"
            let made = try await send(said)
            #expect(made.status == .created)
            #expect(try await send(said, key: "k-1").status == .created)
            #expect(try await send("asker=x", key: "k-1").text.contains("\"code\":\"idempotency_key\""))
            #expect(try await send("asker=150499199001011234").status == .unprocessableContent)
            #expect(try await send("asker=a&asker=b").status == .badRequest)
            let body = "{\"code\":\"\(Self.code.grouped)\",\"asker\":\"y\"}"
            #expect(try await post(client, "/api/v1/verifications?asker=x", body).status == .created)
        }
        let asked = kept.lookUps.withLock { lookUps in lookUps.map { $0.asked } }
        #expect(asked.map(\.name) == ["某集团", "某集团", "y"] && asked.first?.purpose == "a b")
    }

    @Test("an idempotency key gets the same answer and makes one look-up; with another body it is refused")
    func idempotency() async throws {
        let kept = Kept()
        try await sampleSite(kept.services(key: SampleServices.apiKey)).application().test(.router) { client in
            let body = "{\"code\":\"\(Self.code.grouped)\"}"
            let key: HTTPFields = [.idempotencyKey: "k-1", .authorization: "Bearer tck_right"]
            let first = try await post(client, "/api/v1/verifications", body, key)
            let second = try await post(client, "/api/v1/verifications", body, key)
            #expect(first.text == second.text && second.headers[.idempotencyReplayed] == "true")
            #expect(first.headers[.location] == second.headers[.location] && second.status == .created)
            #expect(kept.lookUps.withLock { $0.count } == 1)
            let other = try await post(client, "/api/v1/verifications", body + " ", key)
            #expect(other.status == .unprocessableContent && other.text.contains("\"code\":\"idempotency_key\""))
        }
    }

    @Test("a key's second request gets 409 while the first is under way; without an API key its key is ignored")
    func atWork() async throws {
        let kept = Kept()
        var services = kept.services(key: SampleServices.apiKey)
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let (left, leave) = AsyncStream.makeStream(of: Void.self)
        services.checking.machines.keep = { lookUp in
            kept.lookUps.withLock { $0.append(lookUp) }
            enter.yield()
            for await _ in left { return }
        }
        try await sampleSite(services).application().test(.router) { client in
            let (path, body) = ("/api/v1/verifications", "{\"code\":\"\(Self.code.grouped)\"}")
            let key: HTTPFields = [.idempotencyKey: "k-1", .authorization: "Bearer tck_right"]
            async let first = post(client, path, body, key)
            for await _ in entered { break }
            let second = try await post(client, path, body, key)
            #expect(second.status == .conflict && second.headers[.retryAfter] == "1")
            #expect(second.headers[.contentType] == "application/problem+json")
            leave.finish()
            let answer = try await first
            let third = try await post(client, path, body, key)
            #expect(answer.status == .created && third.text == answer.text)
            #expect(kept.lookUps.withLock { $0.count } == 1)
            for _ in 0..<2 { _ = try await post(client, path, body, [.idempotencyKey: "k-1"]) }
            #expect(kept.lookUps.withLock { $0.count } == 3)
        }
    }

    @Test("what is malformed, of another type, of an unknown key or too much is a problem with a code")
    func problems() async throws {
        let kept = Kept()
        try await sampleSite(kept.services()).application().test(.router) { client in
            let path = "/api/v1/verifications"
            let many = String(repeating: "{\"code\":\"x\"},", count: 100) + "{\"code\":\"x\"}"
            let sent: [(TestResponse, HTTPResponse.Status, String)] = [
                (try await post(client, path, "{"), .badRequest, "malformed"),
                (try await post(client, path, "{\"code\":\"K7QW\"}"), .badRequest, "code_malformed"),
                (try await post(client, path, "x", type: "text/plain"), .unsupportedMediaType, "media"),
                (try await post(client, path, "{\"code\":\"x\",\"cod\":\"x\"}"), .badRequest, "malformed"),
                (try await post(client, path, "{\"code\":\"x\",\"asker\":null}"), .badRequest, "malformed"),
                (
                    try await post(client, path, "{\"code\":\"x\"}", [.authorization: "Bearer tck_wrong"]),
                    .unauthorized, "api_key"
                ),
                (try await post(client, path + ":batch", "{\"items\":[\(many)]}"), .contentTooLarge, "batch"),
                (try await post(client, path + ":batch", "{\"items\":[]}"), .badRequest, "malformed"),
                (try await post(client, path + ":batch", "{\"items\":[{\"name\":\"x\"}]}"), .badRequest, "malformed"),
                (
                    try await post(client, path + ":batch", "{\"items\":[{\"code\":\"x\",\"asker\":\"y\"}]}"),
                    .badRequest, "malformed"
                ),
                (
                    try await post(client, path, "{\"code\":\"x\",\"asker\":\"150499199001011234\"}"),
                    .unprocessableContent, "asker"
                ),
            ]
            for (response, status, code) in sent {
                #expect(response.status == status && response.text.contains("\"code\":\"\(code)\""), "\(code)")
                #expect(response.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test("a batch is answered in its order; with a key it may be longer; without one requests are limited and told so")
    func batch() async throws {
        let site = try sampleSite(Kept().services(key: SampleServices.apiKey))
        try await site.application().test(.router) { client in
            let items = "{\"code\":\"\(Self.code.grouped)\"},{\"code\":\"x\"}"
            let found = try await post(client, "/api/v1/verifications:batch", "{\"items\":[\(items)]}")
            #expect(found.status == .ok && found.text.contains("\"place\":2,\"outcome\":\"unreadable\""))
            let many = Array(repeating: "{\"code\":\"x\"}", count: 101).joined(separator: ",")
            let bearer: HTTPFields = [.authorization: "Bearer tck_right"]
            let long = try await post(client, "/api/v1/verifications:batch", "{\"items\":[\(many)]}", bearer)
            #expect(long.status == .ok && long.headers[.rateLimitPolicy] == "\"default\";q=3000;w=3000")
            var last = found
            for _ in 0..<120 { last = try await post(client, "/api/v1/verifications", "{\"code\":\"x\"}") }
            #expect(last.status == .tooManyRequests && last.text.contains("\"code\":\"rate\""))
            #expect(last.headers[.retryAfter] != nil && last.headers[.rateLimitPolicy] == "\"default\";q=120;w=120")
            #expect(last.headers[.rateLimit] == "\"default\";r=0;t=120")
        }
    }

    @Test("a look-up made under a key is read back by that key alone; a key that is sent is looked at everywhere")
    func owners() async throws {
        let kept = Kept()
        var services = kept.services()
        let other = APIKey(
            id: SampleServices.closedNotice,
            prefix: "bbbbbbbb",
            hash: [],
            name: "别处",
            scope: .verify,
            madeBy: "terminal",
            madeAt: SampleVerdicts.now
        )
        services.checking.machines.key = { ["tck_right": SampleServices.apiKey, "tck_other": other][$0] }
        let queue = services.checking.queue
        try await sampleSite(services).application().test(.router) { client in
            let right: HTTPFields = [.authorization: "Bearer tck_right"]
            let body = "{\"code\":\"\(Self.code.grouped)\"}"
            let made = try await post(client, "/api/v1/verifications", body, right)
            let place = try #require(made.headers[.location])
            #expect(try await client.execute(uri: place, method: .get, headers: right).status == .ok)
            let foreign: HTTPFields = [.authorization: "Bearer tck_other"]
            for headers in [foreign, [:]] {
                #expect(try await client.execute(uri: place, method: .get, headers: headers).status == .notFound)
            }
            let open = try await post(client, "/api/v1/verifications", body)
            let anyone = try #require(open.headers[.location])
            #expect(try await client.execute(uri: anyone, method: .get).status == .ok)
            let path = SiteAddress.certificate(Self.code).path
            let wrong = try await client.execute(uri: path, method: .get, headers: [.authorization: "Bearer x"])
            #expect(wrong.status == .unauthorized && wrong.headers[.wwwAuthenticate] == "Bearer")
            let keyed = try await client.execute(uri: path, method: .get, headers: right)
            #expect(keyed.status == .ok && keyed.headers[.rateLimitPolicy] == "\"default\";q=3000;w=3000")
        }
        #expect(queue.take().noted.map(\.asked.name) == ["某某"])
    }

    @Test(
        "a problem tells the room that is left; a look-up under a key bears the owner's name unless another is stated"
    )
    func ownersAndRoom() async throws {
        let kept = Kept()
        try await sampleSite(kept.services(key: SampleServices.apiKey)).application().test(.router) { client in
            let path = "/api/v1/verifications"
            let wrong = try await post(client, path, "{")
            #expect(wrong.status == .badRequest && wrong.headers[.rateLimit] == "\"default\";r=119;t=1")
            let bearer: HTTPFields = [.authorization: "Bearer tck_right"]
            let code = "\"code\":\"\(Self.code.grouped)\""
            _ = try await post(client, path, "{\(code),\"purpose\":\"聘任\"}", bearer)
            _ = try await post(client, path, "{\(code),\"asker\":\"某处\"}", bearer)
            _ = try await post(client, path, "%PDF genuine", bearer, type: "application/pdf")
            _ = try await post(client, path, "{\(code)}")
            #expect(kept.lookUps.withLock { $0.map(\.asked.name) } == ["某某", "某处", "某某", nil])
            #expect(kept.lookUps.withLock { $0.first?.asked.purpose } == "聘任")
        }
    }

    @Test("issue 7, item 8: /openapi.yaml names every route of the API with its methods, and no other")
    func description() async throws {
        try await sampleSite().application().test(.router) { client in
            let served = try await client.execute(uri: "/openapi.yaml", method: .get)
            #expect(served.status == .ok && served.headers[.contentType] == "application/yaml")
            var described: Set<String> = []
            var path = ""
            for line in served.text.split(separator: "\n") {
                if let found = line.wholeMatch(of: /\ {2}(\/[^ ]+):/) { path = String(found.output.1) }
                if let found = line.wholeMatch(of: /\ {4}(get|post|put|delete|patch):/) {
                    described.insert("\(found.output.1.uppercased()) \(path)")
                }
            }
            let routes = SiteRoute.allCases.filter { $0.rawValue.hasPrefix("/api/") }.flatMap { route in
                route.methods.filter { $0 != .head }.map { "\($0) \(route.rawValue)" }
            }
            #expect(described == Set(routes))
            let site = try sampleSite()
            let registered = site.router(site.verificationPages()).routes.filter { $0.method != .head }
                .map { "\($0.method) \($0.path)" }.filter { $0.contains(" /api/") }
            #expect(Set(registered) == described)
        }
    }

    @Test("the router registered what the site says that it answers, and nothing else")
    func registered() throws {
        let site = try sampleSite()
        let found = site.router(site.verificationPages()).routes.filter { $0.method != .head }
            .map { "\($0.method) \($0.path)" }
        let said = SiteRoute.allCases.flatMap { route in
            route.methods.filter { $0 != .head }.map { "\($0) \(route.rawValue)" }
        }
        #expect(Set(found) == Set(said))
    }
}
