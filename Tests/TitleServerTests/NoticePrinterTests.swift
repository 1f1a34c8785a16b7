import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitlePapers
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("Notices to be printed")
struct NoticePrinterTests {
    @Test("SYS5: a notice is drawn as PDF without any key; one that is not there gives none")
    func print() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476-8330000"])
            let store = office.access.office.store
            let notice = try #require(try await store.read { try $0.publicity(of: batch)?.id })
            let papers = PaperDesk(store: store, templates: ProjectFolder.path("templates"))
            let printer = NoticePrinter(store: store, papers: papers) { office.now }
            let file = try #require(try await printer.print(notice))
            #expect(file.starts(with: Array("%PDF-".utf8)) && file.count > 10_000)
            #expect(try await printer.print(batch) == nil)
        }
    }
}
