import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@testable import TitleDemo

@Suite("Papers of a batch") struct BatchPaperTests {
    @Test(
        "FIL11, PUB7: without a paper that its route needs nothing of a batch is filed; with it, all is",
        arguments: EveryPublicityIsOnRecord.needed(reviewed: 1, recognised: 0)
    )
    func filingNeedsPapers(kind: BatchPaper.Kind) async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch, except: kind)
        let before = try await fixture.counts()
        await #expect(throws: OfficeRefusal.paperMissing(kind)) { _ = try await fixture.resubmit(batch) }
        #expect(try await fixture.counts() == before)
        #expect(try await fixture.accept(fixture.submit(batch)).count == 2)
    }

    @Test("TIM4: once the filing is submitted no paper is added; ACT7: none by another body or without the duty")
    func closed() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        var paper = BatchPaper(.pledges)
        (paper.count, paper.statement) = (2, "属实")
        func attach(by staff: StaffMember) async throws {
            try await fixture.office.attach(paper, to: batch, by: staff.id, at: OfficeFixture.closed)
        }
        let county = try code("150404")
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(fixture.accepter.id, needed: county)) {
            try await attach(by: fixture.accepter)
        }
        try await fixture.close(fixture.open(batch))
        _ = try await fixture.submit(batch)
        await #expect(throws: OfficeRefusal.papersClosed(.filingSubmitted)) { try await attach(by: fixture.preparer) }
    }

    @Test("AUT10: the committee can be attached; its digest is in the trail that nobody rewrites")
    func committee() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        var paper = BatchPaper(.committee)
        (paper.statement, paper.fileName, paper.file) = ("统一抽调，随机抽选", "committee.pdf", Array("评委名单".utf8))
        try await fixture.office.attach(paper, to: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
        let digest = hexText(SHA256.digest(Array("评委名单".utf8)))
        let traced = try await fixture.store.read {
            try $0.run("SELECT count(*) FROM audit_events WHERE instr(facts, $1) > 0", [.text(digest)])
        }
        #expect(traced == [[.integer(1)]])
        #expect(try await fixture.store.read { try $0.verifyAuditChain() } == .whole(events: 3))
    }

    @Test("FIL16: what was stated is found again at the batch, the newest last, and in the trail")
    func kept() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.attachPapers(to: batch)
        let papers = try await fixture.store.read { try $0.papers(of: batch) }
        #expect(Set(papers.map(\.kind)).isSuperset(of: EveryPublicityIsOnRecord.needed(reviewed: 1, recognised: 1)))
        let plan = try #require(papers.last { $0.kind == .reviewPlan })
        #expect(plan.to == OfficeFixture.reviewed && plan.place == "演示评审中心" && plan.fileName == "plan.txt")
        let traced = try await fixture.store.read {
            try $0.run("SELECT count(*) FROM audit_events WHERE action = 'paper.attached'", [])
        }
        #expect(traced == [[.integer(Int64(papers.count))]])
    }
}
