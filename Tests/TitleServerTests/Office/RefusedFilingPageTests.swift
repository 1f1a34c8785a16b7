import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The page of a batch of whose filing nothing was accepted")
struct RefusedFilingPageTests {
    @Test("不予备案 of a whole filing ends its way, until a row that was held back may be filed: its page leads there")
    func rowLeft() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, accepter, batch, path) = try await Self.decided("refusal", office, client)
            #expect(try await office.access.office.store.read { try $0.progress(of: batch) } == .filingRefused)
            let over = try await clerk.get(path).text
            #expect(over.contains("way-stopped") && !over.contains("\(path)/filing\""))
            #expect(over.contains("\(path)/papers/pledges\"") && !over.contains("\(path)/papers/marks\""), "TIM4, INT1")
            try await Self.pledge(120, without: "", clerk, path)
            let covered = try await clerk.get(path).text
            #expect(covered.contains("\(path)/filing\"") && !covered.contains("\(path)/papers/pledges\""))
            try await Self.dismissObjections(to: batch, office)
            let open = try await clerk.get(path).text
            #expect(!open.contains("way-stopped") && open.contains("\(path)/filing\""))
            #expect(open.contains("前次不予备案；其余人员等松山区人力资源和社会保障局报送"))
            #expect(try await clerk.get("/office").text.contains("href=\"\(path)/filing\""))
            let others = try await accepter.get(path).text
            #expect(!others.contains("\(path)/filing\""))
        }
    }

    @Test("A batch whose returned rows left it waits for nobody's mending, and leads on to a row that was held back")
    func returnedRowsGone() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, path) = try await Self.decided("return", office, client)
            let waiting = try await clerk.get(path).text
            #expect(waiting.contains("已退回，等松山区人力资源和社会保障局补正") && !waiting.contains("way-stopped"))
            #expect(waiting.contains("\(path)/papers/marks\""), "TIM4")
            try await Self.remove(from: batch, except: [5, 7], office)
            let over = try await clerk.get(path).text
            #expect(over.contains("way-stopped") && over.contains("退回的已重新公示或移出<"))
            #expect(!over.contains("局补正"))
            #expect(over.contains("\(path)/papers/pledges\"") && !over.contains("\(path)/papers/marks\""), "TIM4, INT1")
            try await Self.dismissObjections(to: batch, office)
            let open = try await clerk.get(path).text
            #expect(!open.contains("way-stopped") && open.contains("\(path)/filing\""))
            #expect(open.contains("退回的已重新公示或移出；其余人员等松山区人力资源和社会保障局报送"))
        }
    }

    /// A batch of 120 whose line 5 is under an objection and whose line 7 has no pledge, with such a step on all others.
    private static func decided(
        _ step: String,
        _ office: SampleOffice,
        _ client: any TestClientProtocol
    ) async throws -> (clerk: OfficeBrowser, accepter: OfficeBrowser, batch: Identifier, path: String) {
        let accepting = try await office.account("accepter", [.accept], name: "王强")
        let (clerk, secret, batch, path) = try await BatchPageTests.takenIn(office, client)
        try await clerk.get("\(path)/publicity")
        try await clerk.post("\(path)/publicity", ["contact": "0476"])
        try await object(to: 5, of: batch, office)
        office.pass(seconds: 8 * 86_400)
        try await clerk.get("/login")
        _ = try await office.logIn(clerk, "clerk", secret)
        try await clerk.get("\(path)/closing")
        try await clerk.post("\(path)/closing", [:])
        try await BatchPageTests.papers(clerk, path)
        try await pledge(119, without: "7", clerk, path)
        try await BatchPageTests.send(clerk, path)
        let accepter = OfficeBrowser(client)
        try await accepter.get("/login?next=\(path)")
        _ = try await office.logIn(accepter, "accepter", accepting)
        try await accepter.get("\(path)/receipt")
        try await accepter.post("\(path)/receipt", ["reason": ""])
        try await accepter.get("\(path)/\(step)")
        try await accepter.post("\(path)/\(step)", ["lines": "", "reason": "超岗位"])
        return (clerk, accepter, batch, path)
    }

    private static func remove(from batch: Identifier, except lines: [Int], _ office: SampleOffice) async throws {
        try await office.access.office.store.write { transaction in
            guard let clerk = try transaction.batch(batch)?.importedBy else { return }
            for row in try transaction.results(of: batch) where !lines.contains(row.line) {
                try transaction.insertRemoval(of: row.id, after: nil, reason: "材料不实", by: clerk, at: office.now)
            }
        }
    }

    private static func pledge(
        _ count: Int,
        without lines: String,
        _ clerk: OfficeBrowser,
        _ path: String
    ) async throws {
        try await clerk.get("\(path)/papers/pledges")
        let typed = ["count": String(count), "without": lines, "statement": "情况属实"]
        let kept = try await clerk.follow(try await clerk.upload("\(path)/papers/pledges", typed, files: [:]))
        #expect(kept.status == .ok && kept.text.contains("材料已登记"))
    }

    private static func object(to line: Int, of batch: Identifier, _ office: SampleOffice) async throws {
        let shown = try #require(try await office.access.office.store.read { try $0.publicity(of: batch) })
        _ = try await office.access.office.raiseObjection(
            to: shown.id,
            line: line,
            statement: "业绩不实",
            contact: nil,
            at: office.now
        )
    }

    private static func dismissObjections(to batch: Identifier, _ office: SampleOffice) async throws {
        let (clerk, raised) = try await office.access.office.store.read { transaction in
            let shown = try transaction.publicity(of: batch)
            return (try transaction.batch(batch)?.importedBy, try shown.map { try transaction.objections(of: $0.id) })
        }
        for objection in raised ?? [] {
            for decision in [ObjectionDecision.admitted, .dismissed] {
                try await office.access.office.decideObjection(
                    objection.id,
                    decision,
                    reason: "经核查不属实",
                    by: #require(clerk),
                    at: office.now
                )
            }
        }
    }
}
