import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Guessing of codes")
struct MissLimitTests {
    private let network = ClientNetwork(peer: "192.0.2.1", forwarded: nil, proxies: [])
    private let start = SampleVerdicts.now

    @Test("a network may miss so many times, then once per interval")
    func bucket() {
        let limiter = MissLimiter(misses: 3, secondsPerMiss: 10)
        for _ in 0..<3 {
            #expect(limiter.wait(for: network, at: start) == nil)
            limiter.countMiss(of: network, at: start)
        }
        #expect(limiter.wait(for: network, at: start) == 10)
        #expect(limiter.wait(for: network, at: start.adding(milliseconds: 9_001)) == 1)
        #expect(limiter.wait(for: network, at: start.adding(milliseconds: 10_000)) == nil)
        limiter.countMiss(of: network, at: start.adding(milliseconds: 10_000))
        #expect(limiter.wait(for: network, at: start.adding(milliseconds: 10_000)) == 10)
        #expect(limiter.wait(for: network, at: start.adding(milliseconds: 60_000)) == nil)
    }

    @Test("other networks go on undisturbed")
    func others() {
        let limiter = MissLimiter(misses: 1, secondsPerMiss: 10)
        limiter.countMiss(of: network, at: start)
        #expect(limiter.wait(for: network, at: start) != nil)
        let other = ClientNetwork(peer: "192.0.2.2", forwarded: nil, proxies: [])
        #expect(limiter.wait(for: other, at: start) == nil)
    }

    @Test("when more networks miss than are remembered, the rest share one bucket instead of going free")
    func bounded() {
        let limiter = MissLimiter(misses: 2, secondsPerMiss: 10)
        for index in 0..<MissLimiter.maximumNetworks {
            let address = "10.\(index >> 16).\(index >> 8 & 255).\(index & 255)"
            limiter.countMiss(of: ClientNetwork(peer: address, forwarded: nil, proxies: []), at: start)
        }
        for last in [1, 2] {
            limiter.countMiss(
                of: ClientNetwork(peer: "172.16.0.\(last)", forwarded: nil, proxies: []),
                at: start
            )
        }
        let third = ClientNetwork(peer: "172.16.0.3", forwarded: nil, proxies: [])
        #expect(limiter.wait(for: third, at: start) != nil)
    }

    @Test("misses beyond the limit answer 429 with the seconds to wait; hits before it never count")
    func overHTTP() async throws {
        let site = try sampleSite { $0.limits.misses = 2 }
        try await site.application().test(.router) { client in
            let (hit, miss) = (
                SiteAddress.result(SampleServices.validCode), SiteAddress.result(SampleServices.unknownCode)
            )
            for _ in 0..<20 { #expect(try await client.execute(uri: hit.path, method: .get).status == .ok) }
            for _ in 0..<2 { #expect(try await client.execute(uri: miss.path, method: .get).status == .notFound) }
            let stopped = try await client.execute(uri: miss.path, method: .get)
            #expect(stopped.status == .tooManyRequests)
            #expect(stopped.headers[.retryAfter] == "6")
            #expect(stopped.text.contains("6 秒后恢复"))
            let alsoStopped = try await client.execute(uri: hit.path, method: .get)
            #expect(alsoStopped.status == .tooManyRequests, "an answer here would tell hits from misses")
            #expect(try await client.upload("%PDF genuine").status == .ok)
        }
    }

    @Test("one IPv6 subscriber is one network, whatever the lower 64 bits")
    func subscriber() {
        let first = ClientNetwork(address: "2001:db8:1:2::1")
        #expect(first != nil && first == ClientNetwork(address: "2001:db8:1:2:ffff:1:2:3"))
        #expect(first != ClientNetwork(address: "2001:db8:1:3::1"))
        #expect(ClientNetwork(address: "::ffff:192.0.2.1") == ClientNetwork(address: "192.0.2.1"))
        #expect(ClientNetwork(address: "not an address") == nil)
    }

    @Test("a forwarded address counts only when our own proxy says so")
    func forwarded() {
        let proxies: Set = ["10.0.0.1", "10.0.0.2"]
        func network(_ peer: String, _ forwarded: String?) -> ClientNetwork {
            ClientNetwork(peer: peer, forwarded: forwarded, proxies: proxies)
        }
        let client = ClientNetwork(address: "203.0.113.9")
        #expect(network("10.0.0.1", "203.0.113.9") == client)
        #expect(network("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2") == client)
        #expect(network("203.0.113.9", "198.51.100.1") == client, "a stranger's header is not believed")
        #expect(network("10.0.0.1", "garbage") == ClientNetwork(address: "10.0.0.1"))
        #expect(network("10.0.0.1", nil) == ClientNetwork(address: "10.0.0.1"))
    }
}
