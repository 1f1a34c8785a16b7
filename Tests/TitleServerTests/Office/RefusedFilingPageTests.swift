import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The page of a batch whose filing was refused")
struct RefusedFilingPageTests {
    @Test("不予备案 of a whole filing ends its way, until a row that was held back may be filed: its page leads there")
    func rowLeft() async throws {
        let office = try await SampleOffice()
        let accepting = try await office.account("accepter", [.accept], name: "王强")
        try await office.site().application().test(.router) { client in
            let (clerk, secret, batch, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476"])
            let objection = try await Self.object(to: 5, of: batch, office)
            office.pass(seconds: 8 * 86_400)
            try await clerk.get("/login")
            _ = try await office.logIn(clerk, "clerk", secret)
            try await clerk.get("\(path)/closing")
            try await clerk.post("\(path)/closing", [:])
            try await BatchPageTests.papers(clerk, path)
            try await Self.pledge(119, without: "7", clerk, path)
            try await BatchPageTests.send(clerk, path)
            let accepter = OfficeBrowser(client)
            try await accepter.get("/login?next=\(path)")
            _ = try await office.logIn(accepter, "accepter", accepting)
            try await accepter.get("\(path)/receipt")
            try await accepter.post("\(path)/receipt", ["reason": ""])
            try await accepter.get("\(path)/refusal")
            try await accepter.post("\(path)/refusal", ["lines": "", "reason": "超岗位"])
            #expect(try await office.access.office.store.read { try $0.progress(of: batch) } == .filingRefused)
            let over = try await clerk.get(path).text
            #expect(over.contains("way-stopped") && !over.contains("\(path)/filing\""))
            #expect(over.contains("\(path)/papers/pledges\"") && !over.contains("\(path)/papers/marks\""), "TIM4, INT1")
            try await Self.pledge(120, without: "", clerk, path)
            let covered = try await clerk.get(path).text
            #expect(covered.contains("\(path)/filing\"") && !covered.contains("\(path)/papers/pledges\""))
            try await Self.dismiss(objection, of: batch, office)
            let open = try await clerk.get(path).text
            #expect(!open.contains("way-stopped") && open.contains("\(path)/filing\""))
            #expect(open.contains("前次不予备案；其余人员等松山区人力资源和社会保障局报送"))
            #expect(try await clerk.get("/office").text.contains("href=\"\(path)/filing\""))
            let others = try await accepter.get(path).text
            #expect(!others.contains("\(path)/filing\""))
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

    private static func object(to line: Int, of batch: Identifier, _ office: SampleOffice) async throws -> Identifier {
        let shown = try #require(try await office.access.office.store.read { try $0.publicity(of: batch) })
        return try await office.access.office.raiseObjection(
            to: shown.id,
            line: line,
            statement: "业绩不实",
            contact: nil,
            at: office.now
        )
        .id
    }

    private static func dismiss(_ objection: Identifier, of batch: Identifier, _ office: SampleOffice) async throws {
        let clerk = try #require(try await office.access.office.store.read { try $0.batch(batch) }).importedBy
        for decision in [ObjectionDecision.admitted, .dismissed] {
            try await office.access.office.decideObjection(
                objection,
                decision,
                reason: "经核查不属实",
                by: clerk,
                at: office.now
            )
        }
    }
}
