import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords
import TitleWorkflow

@testable import TitleServer

/// Issue 7, item 7: what lists of strangers may take of the server's memory, places and time.
@Suite("Lists in memory")
struct ListMemoryTests {
    private let now = SampleVerdicts.now

    private func network(_ last: Int) -> ClientNetwork {
        ClientNetwork(peer: "192.0.2.\(last)", forwarded: nil, proxies: [])
    }

    private func id(_ number: UInt64) -> Identifier { Identifier(at: now, random: (7, number)) }

    /// A list whose own columns have so many bytes.
    private func list(_ bytes: Int) -> HandedInList {
        let text = String(repeating: "x", count: 100)
        let cells = Array(repeating: text, count: bytes / 100)
        return HandedInList(questions: [], own: ListWorkbook.OwnCells(heads: [], rows: [2: cells]))
    }

    private func kept(of one: Int, all: Int) -> KeptLists {
        var limits = SiteLimits()
        (limits.listMemoryPerNetwork, limits.listMemory) = (one, all)
        return KeptLists(limits)
    }

    private func finish(_ number: UInt64, of network: Int, _ bytes: Int, in kept: KeptLists) throws {
        let at = now.adding(milliseconds: Int64(number))
        try kept.begin(id(number), list(bytes), of: self.network(network), at: at)
        kept.set(.done([]), of: id(number))
    }

    @Test("the bytes of a list are those of its documents, its own columns, and room for each line's result")
    func counted() {
        let documents = (1...3).map {
            PlacedQuestion(place: $0, question: .document(Array(repeating: 0, count: 5000), name: "a.pdf"))
        }
        let memory = ListMemory(HandedInList(questions: documents))
        #expect(memory.finished >= 3 * 1000 && memory.atWork == memory.finished + 15_000)
        #expect(ListMemory(list(100_000)).finished >= 100_000)
    }

    @Test("a network's oldest finished lists go first when its share is used up, nobody else's")
    func share() throws {
        let kept = kept(of: 300_000, all: 1_000_000)
        try finish(1, of: 2, 100_000, in: kept)
        for number in 2...4 { try finish(UInt64(number), of: 1, 100_000, in: kept) }
        #expect(kept.state(of: id(1)) != nil && kept.state(of: id(2)) == nil)
        #expect(kept.state(of: id(3)) != nil && kept.state(of: id(4)) != nil)
    }

    @Test("when all memory is used up the oldest finished list of who has most goes")
    func greediest() throws {
        let kept = kept(of: 450_000, all: 550_000)
        try finish(1, of: 1, 90_000, in: kept)
        for number in 2...4 { try finish(UInt64(number), of: 2, 90_000, in: kept) }
        try finish(5, of: 3, 90_000, in: kept)
        #expect(kept.state(of: id(1)) != nil && kept.state(of: id(2)) == nil)
        #expect((3...5).allSatisfy { kept.state(of: id($0)) != nil })
    }

    @Test("what is at work stays: another list that does not fit beside it is asked to come again, with words")
    func full() throws {
        let kept = kept(of: 200_000, all: 300_000)
        for (number, network) in [(1, 1), (2, 2)] {
            try kept.begin(id(UInt64(number)), list(100_000), of: self.network(network), at: now)
        }
        #expect(throws: StopReason.listsFull) { try kept.begin(id(3), list(100_000), of: network(3), at: now) }
        #expect(kept.state(of: id(1)) != nil && kept.state(of: id(2)) != nil && kept.state(of: id(3)) == nil)
        #expect(StopReason.listsFull.status == .serviceUnavailable && StopReason.listsFull.headers[.retryAfter] != nil)
    }

    @Test("a network whose own lists take its share is told that it is its own; what is at work is never too old")
    func own() throws {
        let kept = kept(of: 200_000, all: 1_000_000)
        try kept.begin(id(1), list(100_000), of: network(1), at: now)
        let later = now.adding(milliseconds: 1_800_001)
        #expect(throws: StopReason.ownListsFull) { try kept.begin(id(2), list(100_000), of: network(1), at: later) }
        try kept.begin(id(3), list(100_000), of: network(2), at: later)
        #expect(kept.state(of: id(1)) != nil)
        kept.set(.done([]), of: id(1))
        try kept.begin(id(4), list(100), of: network(3), at: later)
        #expect(kept.state(of: id(1)) == nil && kept.state(of: id(3)) != nil)
    }

    @Test("the form promises no archive that finds no memory, and one that is larger is told so, not of its columns")
    func archive() async throws {
        var limits = SiteLimits()
        #expect(limits.listFileBytes == limits.listBytes)
        (limits.listMemory, limits.listMemoryPerNetwork) = (16 << 20, 9 << 20)
        let site = try sampleSite { [limits] in $0.limits = limits }
        try await site.application().test(.router) { client in
            let form = try await client.execute(uri: "/verify/list", method: .get).text
            #expect(form.contains("不超过 9 MB") && !form.contains("128 MB"))
        }
        let document = Array(repeating: UInt8(1), count: 9 << 20)
        let archive = HandedInList(questions: [PlacedQuestion(place: 1, question: .document(document, name: "a.pdf"))])
        #expect(throws: ListFault.archiveTooLarge(bytes: 9 << 20)) {
            try KeptLists(limits).begin(id(1), archive, of: network(1), at: now)
        }
        let words = ListFault.archiveTooLarge(bytes: 9 << 20).words
        for language in Language.allCases { #expect(Words(language)(words.key, words.facts).contains("9 MB")) }
    }

    private func send(_ client: any TestClientProtocol, _ file: String) async throws -> TestResponse {
        try await client.execute(
            uri: "/verify/list",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=----b1"],
            body: ByteBuffer(string: multipart(file, name: "list.csv"))
        )
    }

    @Test("a list that would never fit is a fault of the form and not asked to come again")
    func tooLarge() async throws {
        let row = Array(repeating: String(repeating: "字", count: 200), count: 30).joined(separator: ",")
        let file = "查验码\n" + String(repeating: "\(SampleServices.validCode.grouped),\(row)\n", count: 20)
        let site = try sampleSite {
            ($0.limits.listMemory, $0.limits.listMemoryPerNetwork) = (300_000, 200_000)
            ($0.limits.lists, $0.limits.secondsPerList) = (1, 600)
        }
        try await site.application().test(.router) { client in
            let sent = try await send(client, file)
            #expect(sent.status == .unprocessableContent && sent.text.contains("名单连同其他栏目太大"))
            // It was not handed in, so that it does not count among those that were.
            #expect(try await send(client, SampleServices.validCode.grouped).status == .seeOther)
            #expect(try await send(client, SampleServices.validCode.grouped).status == .tooManyRequests)
        }
    }

    @Test("two networks cannot take every place at work: the last is for one that has none")
    func fair() throws {
        let kept = KeptLists()
        func begin(_ number: UInt64, of network: Int) throws {
            try kept.begin(id(number), HandedInList(questions: []), of: self.network(network), at: now)
        }
        try begin(1, of: 1)
        try begin(2, of: 1)
        try begin(3, of: 2)
        #expect(throws: StopReason.busy) { try begin(4, of: 2) }
        #expect(throws: StopReason.tooManyUploads) { try begin(5, of: 1) }
        try begin(6, of: 3)
        #expect(throws: StopReason.busy) { try begin(7, of: 4) }
    }
}
