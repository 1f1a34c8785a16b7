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

    @Test("FIL1, PUB1: consent, units with their days and what the papers hold are kept; without them nothing is filed")
    func consentAndUnits() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        let owner = try #require(try await fixture.store.read { try $0.batch(batch)?.batch })
        let units = try await fixture.office.unitsToShow(of: batch)
        let papers = DemoPapers.batchPapers(owner, people: 2, units: units)
        func attach(_ kind: BatchPaper.Kind, _ change: (inout BatchPaper) -> Void = { _ in }) async throws {
            var paper = try #require(papers.first { $0.kind == kind })
            change(&paper)
            try await fixture.office.attach(paper, to: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
        }
        let first = try #require(units.first)
        await #expect(throws: OfficeRefusal.unitsWithoutPublicity(first: first, count: units.count)) {
            try await attach(.unitPublicity) { $0.units = [UnitPublicity(unit: "别的单位")] }
        }
        let (from, to) = (civil("2019-07-09"), civil("2019-07-13"))
        try await attach(.unitPublicity) { paper in
            paper.units = units.map {
                UnitPublicity(unit: $0, from: $0 == first ? from : nil, to: $0 == first ? to : nil)
            }
        }
        await #expect(throws: OfficeRefusal.paperIncomplete(.reviewPlan, .consent)) {
            try await attach(.reviewPlan) { $0.consentNumber = nil }
        }
        try await attach(.reviewPlan)
        let kept = try await fixture.store.read { try $0.papers(of: batch) }
        let shown = try #require(kept.newest(.unitPublicity))
        #expect(
            Set(shown.units)
                == Set(
                    units.map {
                        UnitPublicity(unit: $0, from: $0 == first ? from : nil, to: $0 == first ? to : nil)
                    }
                )
        )
        #expect(shown.contents == [.forms])
        let plan = try #require(kept.newest(.reviewPlan))
        #expect(plan.consentNumber?.contains("评复") == true && plan.consentDate == owner.reviewEnd.adding(days: -10))
        #expect(plan.contents == [.applicationFacts, .applicants, .forms])
        try await fixture.attachPapers(to: batch)
        // As a plan of an earlier release stands in the store.
        try await fixture.store.write { transaction in
            var old = try #require(papers.first { $0.kind == .reviewPlan })
            (old.consentNumber, old.consentDate) = (nil, nil)
            let id = IdentifierSource().next(at: OfficeFixture.closed)
            try transaction.insert(old, id: id, of: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
        }
        await #expect(throws: OfficeRefusal.planWithoutConsent) { _ = try await fixture.resubmit(batch) }
        try await attach(.reviewPlan)
        #expect(try await fixture.accept(fixture.resubmit(batch)).count == 2)
    }

    @Test("PUB1: a row whose person's form was not shown is held back alone, named by its line")
    func notShown() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch)
        let owner = try #require(try await fixture.store.read { try $0.batch(batch)?.batch })
        let units = try await fixture.office.unitsToShow(of: batch)
        let papers = DemoPapers.batchPapers(owner, people: 2, units: units)
        var paper = try #require(papers.first { $0.kind == .unitPublicity })
        paper.without = [3]
        try await fixture.office.attach(paper, to: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
        let found = try await fixture.office.batchState(batch, shownTo: fixture.preparer, at: OfficeFixture.closed)
        let state = try #require(found)
        #expect(state.uncovered == [3] && state.gaps == [.unitPublicity: [3]] && state.fileable == 2)
        #expect(try await fixture.accept(fixture.resubmit(batch)).count == 2)
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
