import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Status lists over HTTP")
struct StatusListFileTests {
    private static let day = CivilDate(iso: "2020-01-02")
    private static let now = SampleVerdicts.now

    private func site(freshFor seconds: Int64 = 3600) throws -> Site {
        var services = SampleServices.make()
        services.statusList = { list, day in
            guard list == 3 else { return nil }
            if day == Self.day { return PublicStatusList(bytes: [9], freshUntil: nil) }
            let end = Self.now.adding(milliseconds: seconds * 1000)
            return day == nil ? PublicStatusList(bytes: [0xD2, 0x84], freshUntil: end) : nil
        }
        return try sampleSite(services)
    }

    @Test("A present list is COSE for any page, kept a minute at most and asked for again by its mark")
    func present() async throws {
        try await site().application().test(.router) { client in
            let response = try await client.execute(uri: "/status/3", method: .get)
            #expect(response.status == .ok && Array(buffer: response.body) == [0xD2, 0x84])
            #expect(response.headers[.contentType] == "application/cose; cose-type=\"cose-sign1\"")
            #expect(response.headers[.accessControlAllowOrigin] == "*")
            #expect(response.headers[.cacheControl] == "public, max-age=60")
            let mark = try #require(response.headers[.eTag])
            let again = try await client.execute(uri: "/status/3", method: .get, headers: [.ifNoneMatch: mark])
            #expect(again.status == .notModified && again.body.readableBytes == 0)
            #expect(again.headers[.eTag] == mark && again.headers[.accessControlAllowOrigin] == "*")
            let other = try await client.execute(uri: "/status/3", method: .get, headers: [.ifNoneMatch: "\"0\""])
            #expect(other.status == .ok)
        }
    }

    @Test(
        "It is kept no longer than it is fresh",
        arguments: [(30, 30), (0, 0), (-5, 0), (3600, 60)] as [(Int64, Int)]
    )
    func age(left: Int64, kept: Int) async throws {
        try await site(freshFor: left).application().test(.router) { client in
            let response = try await client.execute(uri: "/status/3", method: .get)
            #expect(response.headers[.cacheControl] == "public, max-age=\(kept)")
        }
    }

    @Test("A past day's list never changes")
    func past() async throws {
        try await site().application().test(.router) { client in
            let response = try await client.execute(uri: "/status/3/2020-01-02", method: .get)
            #expect(response.status == .ok && Array(buffer: response.body) == [9])
            #expect(response.headers[.cacheControl] == "public, max-age=31536000")
        }
    }

    @Test(
        "What is not there is 404 with words, whatever was asked",
        arguments: [
            "/status/4", "/status/3/2020-01-03", "/status/03", "/status/+3", "/status/x", "/status/4294967296",
            "/status/3/2020-1-2", "/status/3/2020-02-30", "/status/3/2020-01-02/x",
        ]
    )
    func missing(path: String) async throws {
        try await site().application().test(.router) { client in
            let response = try await client.execute(uri: "\(path)?lang=en", method: .get)
            #expect(response.status == .notFound)
            #expect(response.text.contains("There is no such"), "\(response.text)")
        }
    }
}
