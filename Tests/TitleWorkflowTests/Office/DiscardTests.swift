import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("A roster that was taken in by mistake")
struct DiscardTests {
    private func take(
        _ fixture: OfficeFixture,
        _ changes: [String: String],
        reviewEnd: CivilDate = civil("2019-10-25"),
        at now: Instant = moment("2019-10-28", hour: 9)
    ) async throws -> Identifier {
        let file = RosterFile(name: "一人.csv", bytes: RosterFixture.csv([changes]))
        let rules = try RosterFixture.rules("150404")
        let judgement = try RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: nil)
        return try await fixture.office.importRoster(
            judgement,
            file: file,
            from: code("150404"),
            reviewEnd: reviewEnd,
            by: fixture.preparer.id,
            at: now
        )
    }

    private func discard(
        _ fixture: OfficeFixture,
        _ batch: Identifier,
        reason: String = "评审结束日期填错",
        by member: StaffMember? = nil,
        at now: Instant = moment("2019-10-28", hour: 10)
    ) async throws {
        try await fixture.office.discard(batch, reason: reason, by: (member ?? fixture.preparer).id, at: now)
    }

    @Test(
        "FIL12, GOV1: a roster is taken in after its review, whose year is its rows' and whose end is no earlier than they",
        arguments: [
            ("2031-10-25", OfficeRefusal.reviewEndsLater(civil("2031-10-25"))),
            ("2019-10-29", .reviewEndsLater(civil("2019-10-29"))),
            (
                "2019-10-24",
                .resultAfterReviewEnd(line: 2, on: civil("2019-10-25"), end: civil("2019-10-24"))
            ),
        ]
    )
    func reviewEnd(day: String, refusal: OfficeRefusal) async throws {
        let fixture = try await OfficeFixture()
        await #expect(throws: refusal) { _ = try await take(fixture, [:], reviewEnd: civil(day)) }
        #expect(try await fixture.counts().results == 0)
        _ = try await take(fixture, [:])
    }

    @Test("GOV1: a row of another year than its review is refused: the two years have rules of their own")
    func anotherYear() async throws {
        let fixture = try await OfficeFixture()
        let january = moment("2020-01-20", hour: 9)
        await #expect(throws: OfficeRefusal.resultOfAnotherYear(line: 2, year: 2019, of: 2020)) {
            _ = try await take(fixture, [:], reviewEnd: civil("2020-01-10"), at: january)
        }
    }

    @Test(
        "A discarded roster stays in the history with reason and person, takes no further step and comes again mended"
    )
    func discarded() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await take(fixture, ["姓名": "姚䶮青"])
        try await discard(fixture, batch)
        let (progress, found, people) = try await fixture.store.read { transaction in
            (
                try transaction.progress(of: batch), try transaction.discard(of: batch),
                try transaction.peopleBehind(batch: batch)
            )
        }
        #expect(progress == .discarded && found?.reason == "评审结束日期填错" && found?.by == "张")
        #expect(people.map(\.step) == [.importedRoster, .discardedRoster])
        #expect(try await fixture.store.read { try $0.results(of: batch).count } == 1)
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.openPublicity, after: .discarded)) {
            _ = try await fixture.open(batch)
        }
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.discard, after: .discarded)) {
            try await discard(fixture, batch)
        }
        let mended = try await take(fixture, [:])
        let row = try #require(try await fixture.result(2, of: mended))
        #expect(row.name == "姚䶮")
        #expect(try await fixture.store.read { try $0.names(of: row.person) } == ["姚䶮青", "姚䶮"])
        let trail = try await fixture.store.read { try $0.auditEvents(after: 0, limit: 99) }.map(\.event.action)
        #expect(trail.contains("roster.discarded"))
    }

    @Test("The same file comes again after it was discarded; no discarded batch waits on the desk or counts as passed")
    func again() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await take(fixture, [:])
        try await discard(fixture, batch)
        let now = moment("2019-10-28", hour: 11)
        let desk = try await fixture.office.desk(of: fixture.preparer, at: now)
        #expect(desk.tasks.isEmpty && desk.deadlines.isEmpty && desk.ratios.isEmpty)
        try await discard(fixture, try await take(fixture, [:]))
        let third = try await take(fixture, [:])
        let standings = try await fixture.office.batches(shownTo: fixture.preparer, limit: 9).standings
        #expect(standings.first { $0.batch.id == third }?.progress == .reviewed)
        #expect(standings.count { $0.progress == .discarded } == 2)
    }

    @Test("A batch is discarded by its own body's clerk, with a reason, before it is shown, and not before it came")
    func refusedDiscards() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await take(fixture, [:])
        await #expect(throws: OfficeRefusal.textUnfit(.empty)) { try await discard(fixture, batch, reason: " ") }
        await #expect(throws: OfficeRefusal.self) { try await discard(fixture, batch, by: fixture.accepter) }
        await #expect(throws: OfficeRefusal.clockBehind(moment("2019-10-28", hour: 9))) {
            try await discard(fixture, batch, at: moment("2019-10-28", hour: 8))
        }
        _ = try await fixture.office.openPublicity(
            of: batch,
            contact: "0476",
            by: fixture.preparer.id,
            at: moment("2019-10-28", hour: 10)
        )
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.discard, after: .inPublicity)) {
            try await discard(fixture, batch)
        }
        #expect(try await fixture.store.read { try $0.discard(of: batch) } == nil)
    }

    @Test("A correction of a notice never renames somebody whom the register knows by another row")
    func registeredName() async throws {
        let fixture = try await OfficeFixture()
        _ = try await take(fixture, [:])
        let second = try await take(
            fixture,
            [
                "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员",
                "评委会": "松山区图书资料系列中级专业技术资格评审委员会",
            ]
        )
        let opened = moment("2019-10-28", hour: 10)
        _ = try await fixture.office.openPublicity(of: second, contact: "0476", by: fixture.preparer.id, at: opened)
        func correct(_ batch: Identifier, _ field: RowCorrection.Field, to text: String) async throws {
            try await fixture.office.correct(
                line: 2,
                of: batch,
                field,
                to: text,
                reason: "笔误",
                by: RosterFixture.rules("150404"),
                staff: fixture.preparer.id,
                at: opened.adding(milliseconds: 1000)
            )
        }
        await #expect(throws: OfficeRefusal.nameIsRegistered(line: 2)) { try await correct(second, .name, to: "姚龑") }
        try await correct(second, .employer, to: "松山区第二中学")
        let row = try #require(try await fixture.result(2, of: second))
        #expect(row.name == "姚䶮" && row.employer == "松山区第二中学")
        #expect(try await fixture.store.read { try $0.names(of: row.person) } == ["姚䶮"])
    }
}
