import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleModel
import TitleStore

@testable import TitleServer

/// Issue 7, item 7.
@Suite("Lists of ten thousand lines")
struct LongListTests {
    private static let most = MachinePages.mostKeyed
    private func send(_ client: any TestClientProtocol, lines: Int) async throws -> TestResponse {
        let list = String(repeating: SampleServices.validCode.grouped + "\n", count: lines)
        return try await client.execute(
            uri: "/verify/list",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=----b1", .authorization: "Bearer tck_right"],
            body: ByteBuffer(string: multipart(list, name: "list.csv"))
        )
    }

    @Test(
        "by an API key they are looked up, come out in both files, and their summary is asked for; one more is refused"
    )
    func tenThousand() async throws {
        let asked = Mutex<[UInt8]?>(nil)
        var services = SampleServices.make()
        services.checking.machines.key = { $0 == "tck_right" ? SampleServices.apiKey : nil }
        services.checking.receipts = ReceiptServices(
            ask: { subject, _, _ in
                if case .list(let bytes) = subject { asked.withLock { $0 = bytes } }
            },
            find: { _, _ in asked.withLock { $0 } == nil ? .unknown : .ready(Array("%PDF".utf8)) }
        )
        try await sampleSite(services).application().test(.router) { client in
            let long = try await send(client, lines: Self.most + 1)
            #expect(long.status == .unprocessableContent && long.text.contains("超过 10000 行"))
            let place = try #require(try await send(client, lines: Self.most).headers[.location])
            try await client.settled(place, seconds: 300)
            let csv = try await client.execute(uri: place + "/result.csv", method: .get)
            let bytes = Array(csv.body.readableBytesView)
            #expect(bytes.count { $0 == 10 } == Self.most + 1)
            let book = try await client.execute(uri: place + "/result.xlsx", method: .get)
            #expect(book.status == .ok && Array(book.body.readableBytesView.prefix(2)) == Array("PK".utf8))
            let receipt = try await client.execute(uri: place + "/receipt.pdf", method: .get)
            #expect(receipt.text == "%PDF" && asked.withLock { $0 } == bytes)
            #expect(bytes.count <= ReceiptRequest.mostListBytes)
        }
    }

    /// What one line takes of the summary's room, whatever is typed into it.
    private func bytes(_ cells: [String], _ outcome: ListOutcome, _ registered: ListLine.Registered?) throws -> Int {
        let heads = "查验码,证书编号,姓名\n"
        let row = cells.map(QuotedCell.text).joined(separator: ",")
        let list = try ListReader.list(in: Array((heads + row + "\n").utf8), most: 1)
        let asked = try #require(list.questions.first).question.asked
        let line = ListLine(place: 10_000, asked: asked, outcome: outcome, registered: registered)
        return ListText.bytes(of: [line]).count - ListText.bytes(of: []).count
    }

    @Test(
        "the longest texts that a list can hold fit ten thousand times: quotes, signs of four bytes, what grows as capitals"
    )
    func longest() throws {
        let room = ReceiptRequest.mostListBytes / Self.most
        for text in ["\"", "𠮷", "字", "ΐ", "=\""].map({ String(repeating: $0, count: 500) }) {
            #expect(try bytes([text, "", ""], .notAsked, nil) <= room, "\(text.prefix(1)) as a code")
            #expect(try bytes(["", text, text], .notAsked, nil) <= room, "\(text.prefix(1)) as number and name")
            #expect(try bytes([text, text, text], .notAsked, nil) <= room, "\(text.prefix(1)) as all three")
        }
        let name = String(repeating: "额", count: 66)
        let number = String(repeating: "9", count: 64)
        let registered = ListLine.Registered(number: number, name: name, title: String(repeating: "师", count: 30))
        #expect(try bytes(["", number, name], .suspended, registered) <= room)
        let code = SampleServices.validCode.grouped
        #expect(try bytes([code, number, name], .suspended, registered) <= room)
    }

    @Test("a text is cut between signs, and one that the register could have is not")
    func bounded() {
        let longest = String(repeating: "额", count: 66)
        #expect(ListColumns.bounded(longest) == longest)
        let cut = ListColumns.bounded(String(repeating: "𠮷", count: 120))
        #expect(cut.utf8.count <= ListColumns.mostBytes && cut.unicodeScalars.allSatisfy { $0 == "𠮷" })
        #expect(cut.utf8.count > 200)
    }
}
