import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Guessing of codes")
struct MissLimitTests {
    private let start = SampleVerdicts.now

    @Test("a network may miss so many times, then once per interval")
    func bucket() {
        let buckets = buckets(misses: 3)
        for _ in 0..<3 {
            #expect(buckets.wait(for: 1, at: start) == nil)
            buckets.count(1, at: start)
        }
        #expect(buckets.wait(for: 1, at: start) == 10)
        #expect(buckets.wait(for: 1, at: start.adding(milliseconds: 9_001)) == 1)
        #expect(buckets.wait(for: 1, at: start.adding(milliseconds: 10_000)) == nil)
        buckets.count(1, at: start.adding(milliseconds: 10_000))
        #expect(buckets.wait(for: 1, at: start.adding(milliseconds: 10_000)) == 10)
        #expect(buckets.wait(for: 1, at: start.adding(milliseconds: 60_000)) == nil)
    }

    @Test("others go on undisturbed")
    func others() {
        let buckets = buckets(misses: 1)
        buckets.count(1, at: start)
        #expect(buckets.wait(for: 1, at: start) != nil)
        #expect(buckets.wait(for: 2, at: start) == nil)
    }

    @Test("when more miss than are remembered, the rest share one bucket instead of going free")
    func bounded() {
        let buckets = buckets(misses: 2)
        for key in 1...100 { buckets.count(key, at: start) }
        for last in [101, 102] { buckets.count(last, at: start) }
        #expect(buckets.wait(for: 103, at: start) != nil)
        #expect(buckets.wait(for: 1, at: start) == nil)
    }

    @Test("many networks together do not get further with one group of a code than the group's limit")
    func group() throws {
        var limits = SiteLimits()
        (limits.misses, limits.missesOfOneGroup, limits.secondsPerMissOfOneGroup) = (2, 5, 10)
        let limiter = MissLimiter(limits)
        for last in 1...5 {
            let network = ClientNetwork(peer: "192.0.2.\(last)", forwarded: nil, proxies: [])
            #expect(limiter.wait(for: network, code(group: 1, last), at: start) == nil)
            try limiter.countMiss(of: network, code(group: 1, last), at: start)
        }
        let another = ClientNetwork(peer: "198.51.100.1", forwarded: nil, proxies: [])
        #expect(limiter.wait(for: another, code(group: 1, 6), at: start) == 10)
        #expect(limiter.wait(for: another, code(group: 2, 6), at: start) == nil, "other groups are not concerned")
        #expect(limiter.wait(for: another, code(group: 1, 6), at: start.adding(milliseconds: 10_000)) == nil)
    }

    @Test("one network alone cannot use up a group: it is stopped before, and regains less than the group does")
    func groupOutlastsNetwork() {
        let limits = SiteLimits()
        #expect(limits.misses < limits.missesOfOneGroup)
        #expect(limits.secondsPerMiss > limits.secondsPerMissOfOneGroup)
    }

    @Test("nothing tells whether a certificate's code begins with a group: missed beside one or not, the answer is one")
    func noOracle() async throws {
        let site = try sampleSite { ($0.limits.misses, $0.limits.missesOfOneGroup) = (100, 3) }
        let hit = SampleServices.validCode
        let beside = VerificationCode(random: 0x0123_4567_89AB_CDEF ^ (1 << 40))
        let nowhere = VerificationCode(random: 0x0123_4567_89AB_CDEF ^ (1 << 40) ^ 1)
        #expect(beside.text.prefix(4) == hit.text.prefix(4) && nowhere.text.prefix(4) != hit.text.prefix(4))
        try await site.application().test(.router) { client in
            for _ in 0..<3 {
                let answers = try await [beside, nowhere].asyncMap { code in
                    let response = try await client.execute(uri: SiteAddress.result(code).path, method: .get)
                    #expect(response.status == .notFound)
                    return response.text.replacing(code.grouped, with: "CODE")
                }
                #expect(answers[0] == answers[1])
            }
            let stopped = try await [beside, nowhere, hit].asyncMap { code in
                try await client.execute(uri: SiteAddress.result(code).path, method: .get)
            }
            for response in stopped {
                #expect(response.status == .tooManyRequests && response.headers[.retryAfter] == "2")
                #expect(response.text == stopped[0].text)
            }
        }
    }

    private func buckets(misses: Int) -> MissBuckets<Int> {
        MissBuckets(misses: misses, secondsPerMiss: 10, maximum: 100, others: 0)
    }

    /// A code by its first group, and the rest of it.
    private func code(group: UInt64, _ rest: Int) -> VerificationCode {
        VerificationCode(random: group | UInt64(rest) << 20)
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

    @Test("of many guesses sent at the same moment no more are answered than one after the other, hit or miss")
    func atOnce() async throws {
        let arrivals = Arrivals(expected: 40)
        var services = SampleServices.make()
        let lookUp = services.lookUp
        services.lookUp = { code in
            await arrivals.waitForAll()
            return try await lookUp(code)
        }
        let site = try sampleSite(services) { $0.limits.misses = 3 }
        try await site.application().test(.router) { client in
            let statuses = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for number in 0..<40 {
                    let path = SiteAddress.result(VerificationCode(random: UInt64(number) << 20)).path
                    group.addTask { try await client.execute(uri: path, method: .get).status }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == .notFound } == 3 && statuses.count { $0 == .tooManyRequests } == 37)
            let hit = SiteAddress.result(SampleServices.validCode).path
            #expect(try await client.execute(uri: hit, method: .get).status == .tooManyRequests)
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

/// Lets nobody go on before all have come.
private actor Arrivals {
    private var missing: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(expected: Int) { missing = expected }

    func waitForAll() async {
        missing -= 1
        guard missing > 0 else {
            for one in waiting { one.resume() }
            waiting = []
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
