import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The page of a batch with long lists")
struct LongBatchPageTests {
    @Test("A hundred objections stand on three pages, each once and none over 100 kB; a page that is no number is none")
    func objections() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476"])
            let publicity = try #require(try await office.access.office.store.read { try $0.publicity(of: batch) })
            var receipts: [String] = []
            for _ in 0..<100 {
                let raised = try await office.access.office.raiseObjection(
                    to: publicity.id,
                    line: 3,
                    statement: "论文不是本人的",
                    contact: nil,
                    at: office.now
                )
                receipts.append(raised.receipt)
            }
            var shown: [Int] = []
            for page in ["", "?page=2", "?page=3", "?page=4"] {
                let text = try await clerk.get(path + page).text
                #expect(text.utf8.count < 100_000)
                shown.append(receipts.count { text.contains($0) })
            }
            #expect(shown == [40, 40, 20, 20])
            #expect(try await clerk.get(path).text.contains("href=\"?page=2\""))
            #expect(try await clerk.get("\(path)?page=x").status == .notFound)
        }
    }

    @Test("A page beyond the last shows the last; an empty list has one page")
    func slices() {
        let words = Words(.chinese)
        #expect(ListSlice(Array(0..<5), page: 2, size: 2, words).items == [2, 3])
        #expect(ListSlice(Array(0..<5), page: 9, size: 2, words).items == [4])
        #expect(ListSlice([Int](), page: 1, size: 2, words).items.isEmpty)
        #expect(ListSlice(Array(0..<5), page: 9, size: 2, words).pager.page == 3)
    }
}
