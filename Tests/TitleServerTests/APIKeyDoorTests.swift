import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore

@testable import TitleServer

/// Issue 7, item 8, and decision 0838.
@Suite("Wrong API keys")
struct APIKeyDoorTests {
    private static func limits(_ wrong: Int = 3) -> SiteLimits {
        var limits = SiteLimits()
        (limits.wrongKeys, limits.secondsPerWrongKey) = (wrong, 60)
        return limits
    }

    private let networks = ["192.0.2.1", "198.51.100.1"].compactMap { ClientNetwork(address: $0) }

    private func find(_ text: String) async throws -> APIKey? {
        text.hasPrefix("tck_right") ? SampleServices.apiKey : nil
    }

    private func stop(
        _ door: APIKeyDoor,
        _ field: String,
        _ network: ClientNetwork,
        at now: Instant = SampleVerdicts.now
    ) async throws -> StopReason? {
        do {
            _ = try await door.key(in: field, from: network, at: now, find)
            return nil
        } catch let reason as StopReason {
            return reason
        }
    }

    @Test("of one network so many are answered; then a right one is not told from a wrong one until its time is over")
    func guessing() async throws {
        let door = APIKeyDoor(Self.limits())
        for _ in 0..<3 { #expect(try await stop(door, "Bearer x", networks[0]) == .apiKeyUnknown) }
        for field in ["Bearer x", "Bearer tck_right", "Basic x"] {
            #expect(try await stop(door, field, networks[0]) == .tooManyWrongKeys(retryAfterSeconds: 60), "\(field)")
        }
        #expect(try await stop(door, "Bearer tck_right", networks[1]) == nil)
        let later = SampleVerdicts.now.adding(milliseconds: 60_000)
        #expect(try await stop(door, "Bearer tck_right", networks[0], at: later) == nil)
    }

    @Test("a key that was right from there before goes on being taken; one that was ended since is not")
    func neighbours() async throws {
        let door = APIKeyDoor(Self.limits())
        #expect(try await stop(door, "Bearer tck_right", networks[0]) == nil)
        #expect(try await stop(door, "bearer tck_right2", networks[0]) == nil)
        for _ in 0..<9 { _ = try await stop(door, "Bearer x", networks[0]) }
        #expect(try await stop(door, "Bearer tck_right", networks[0]) == nil)
        let ended = StopReason.tooManyWrongKeys(retryAfterSeconds: 60)
        await #expect(throws: ended) {
            try await door.key(in: "Bearer tck_right2", from: networks[0], at: SampleVerdicts.now) { _ in nil }
        }
        #expect(try await stop(door, "Bearer tck_right2", networks[0]) == ended)
    }

    @Test("of many at the same moment no more than the limit are answered, right or wrong")
    func together() async throws {
        let door = APIKeyDoor(Self.limits())
        let (network, now) = (networks[0], SampleVerdicts.now)
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let (left, leave) = AsyncStream.makeStream(of: Void.self)
        let right = Task {
            try await door.key(in: "Bearer tck_right", from: network, at: now) { _ in
                enter.yield()
                for await _ in left { break }
                return SampleServices.apiKey
            }
        }
        for await _ in entered { break }
        for _ in 0..<3 { _ = try await stop(door, "Bearer x", network) }
        leave.finish()
        await #expect(throws: StopReason.tooManyWrongKeys(retryAfterSeconds: 60)) { _ = try await right.value }
    }

    @Test("when it remembers enough of them it begins anew, and nobody is kept out by that")
    func bounded() async throws {
        let door = APIKeyDoor(Self.limits(), remembering: 2)
        for end in 0..<5 { #expect(try await stop(door, "Bearer tck_right\(end)", networks[0]) == nil) }
        for _ in 0..<3 { _ = try await stop(door, "Bearer x", networks[0]) }
        #expect(try await stop(door, "Bearer tck_right4", networks[0]) == nil)
        #expect(try await stop(door, "Bearer tck_right0", networks[0]) != nil)
    }

    @Test("the API says so by a problem with Retry-After, on every address that takes a key; without a key one goes on")
    func problem() async throws {
        var services = SampleServices.make()
        services.checking.machines.key = { _ in nil }
        let site = try sampleSite(services) { $0.limits = Self.limits() }
        let path = SiteAddress.certificate(SampleServices.validCode).path
        try await site.application().test(.router) { client in
            let wrong: HTTPFields = [.authorization: "Bearer tck_wrong"]
            for _ in 0..<3 {
                #expect(try await client.execute(uri: path, method: .get, headers: wrong).status == .unauthorized)
            }
            for (path, method) in [
                (path, HTTPRequest.Method.get), ("/api/v1/verifications", .post),
                ("/api/v1/verifications:batch", .post),
            ] {
                let stopped = try await client.execute(uri: path, method: method, headers: wrong)
                #expect(stopped.status == .tooManyRequests && stopped.headers[.retryAfter] == "60", "\(path)")
                #expect(stopped.headers[.contentType] == "application/problem+json")
                #expect(stopped.text.contains("\"code\":\"api_keys_wrong\"") && stopped.text.contains("60 秒"))
            }
            let list = try await client.execute(uri: "/verify/list", method: .post, headers: wrong)
            #expect(list.status == .tooManyRequests && list.text.contains("错误的接口密钥过多"))
            #expect(try await client.execute(uri: path, method: .get).status == .ok)
        }
    }
}
