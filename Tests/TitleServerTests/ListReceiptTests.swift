import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleModel
import TitleStore

@testable import TitleServer

@Suite("Receipts of whole lists")
struct ListReceiptTests {
    /// Seals at once whatever is asked for.
    private final class Press: Sendable {
        let asked = Mutex<[Identifier]>([])

        func site(_ limit: (inout SiteLimits) -> Void = { _ in }) throws -> Site {
            var services = SampleServices.make()
            services.checking.receipts = ReceiptServices(
                ask: { _, _, id in self.asked.withLock { $0.append(id) } },
                find: { id, _ in
                    self.asked.withLock { $0.contains(id) } ? .ready(Array("%PDF".utf8)) : .unknown
                }
            )
            return try sampleSite(services) { limit(&$0.limits) }
        }

        var count: Int { asked.withLock { $0.count } }
    }

    private func send(_ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.execute(
            uri: "/verify/list",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=----b1"],
            body: ByteBuffer(string: multipart(SampleServices.validCode.grouped, name: "list.csv"))
        )
    }

    /// The address of a list that is done.
    private func done(_ client: any TestClientProtocol) async throws -> String {
        let place = try #require(try await send(client).headers[.location])
        try await client.settled(place)
        return place
    }

    private func get(_ client: any TestClientProtocol, _ path: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .get)
    }

    @Test("the press hears of a list when its receipt is first fetched, once, through the gate of receipts")
    func onDemand() async throws {
        let press = Press()
        try await press.site { ($0.receipts, $0.secondsPerReceipt) = (1, 600) }.application().test(.router) { client in
            let (first, second) = (try await done(client), try await done(client))
            #expect(press.count == 0)
            let made = try await get(client, first + "/receipt.pdf")
            let again = try await get(client, first + "/receipt.pdf")
            #expect(made.text == "%PDF" && again.text == "%PDF" && press.count == 1)
            let refused = try await get(client, second + "/receipt.pdf")
            #expect(refused.status == .tooManyRequests && press.count == 1)
        }
    }

    @Test("a sealed receipt is served when its list is forgotten; one that nobody asked for is not there")
    func forgotten() async throws {
        let press = Press()
        let (sealed, none) = (SampleServices.openNotice, SampleServices.closedNotice)
        press.asked.withLock { $0 = [sealed] }
        try await press.site().application().test(.router) { client in
            let file = try await get(client, SiteAddress.listFile(sealed, .receipt).path)
            let other = try await get(client, SiteAddress.listFile(none, .receipt).path)
            let csv = try await get(client, SiteAddress.listFile(sealed, .csv).path)
            #expect(file.text == "%PDF" && other.status == .notFound && csv.status == .notFound)
        }
    }

    @Test("a network that hands in too many lists waits")
    func tooMany() async throws {
        try await Press().site { ($0.lists, $0.secondsPerList) = (1, 600) }.application().test(.router) { client in
            _ = try await done(client)
            let second = try await send(client)
            #expect(second.status == .tooManyRequests && second.headers[.retryAfter] != nil)
        }
    }

    @Test("a network's lists push out its own oldest alone, six of them staying")
    func ownOldest() throws {
        let (kept, now) = (KeptLists(), SampleVerdicts.now)
        let networks = try ["192.0.2.1", "198.51.100.1"].map { try #require(ClientNetwork(address: $0)) }
        let other = Identifier(at: now, random: (1, 1))
        try kept.begin(other, HandedInList(questions: []), of: networks[1], at: now)
        kept.set(.done([]), of: other)
        let mine = (1...300).map { Identifier(at: now, random: (2, UInt64($0))) }
        for (place, id) in mine.enumerated() {
            try kept.begin(
                id,
                HandedInList(questions: []),
                of: networks[0],
                at: now.adding(milliseconds: Int64(place + 1))
            )
            kept.set(.done([]), of: id)
        }
        #expect(kept.state(of: other) == .done([]))
        #expect(mine.filter { kept.state(of: $0) != nil } == Array(mine.suffix(6)))
    }
}
