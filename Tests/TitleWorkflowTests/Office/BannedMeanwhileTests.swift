import Testing
import TitleModel
import TitleStore
import TitleWorkflow

/// A ban that comes while a row of the same person is on its way: the row alone is held back.
@Suite("Banned while a row is on its way")
struct BannedMeanwhileTests {
    /// The last day of a ban that was confirmed on 2019-10-14.
    private static let lastDay = civil("2024-10-13")
    private static let librarian = [
        "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员", "取得资格时间": "2019-09-26",
    ]

    /// A closed notice of two people; the first holds a certificate, which is revoked by `ban`.
    private func closed(_ issuer: IssuerFixture) async throws -> Identifier {
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let known = [
            "姓名": holder.name, "身份证号": holder.identity.number, "性别": holder.sex == .male ? "男" : "女",
            "出生年月": holder.birthDate.description,
        ]
        let rows = [Self.librarian.merging(known) { $1 }, Self.librarian]
        let file = RosterFile(name: "馆员.csv", bytes: RosterFixture.csv(rows))
        let fixture = issuer.fixture
        let batch = try await fixture.office.importRoster(
            RosterJudgement.judge(RosterTable(file.bytes), by: RosterFixture.rules("150404"), register: nil),
            file: file,
            from: code("150404"),
            reviewEnd: OfficeFixture.reviewed,
            by: fixture.preparer.id,
            at: OfficeFixture.imported
        )
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch)
        return batch
    }

    private func submit(_ batch: Identifier, _ fixture: OfficeFixture) async throws -> Identifier {
        try await fixture.office.submitFiling(
            of: batch,
            documents: OfficeFixture.documents,
            by: fixture.preparer.id,
            at: OfficeFixture.accepted
        )
    }

    @Test(
        "INT6: who is banned after the roster came in is held back at submission, by name of the line; others are filed"
    )
    func afterTakingIn() async throws {
        let issuer = try await IssuerFixture()
        let (fixture, batch) = (issuer.fixture, try await closed(issuer))
        _ = try await issuer.change(.revoked)
        let state = try await fixture.office.batchState(batch, shownTo: fixture.preparer, at: OfficeFixture.accepted)
        #expect(state?.banned == [2] && state?.fileable == 1)
        let filing = try await submit(batch, fixture)
        #expect(try await fixture.store.read { try $0.results(ofFiling: filing).map(\.line) } == [3])
        #expect(try await fixture.accept(filing, number: "赤人社备〔2019〕2号").count == 1)
    }

    @Test("INT6: who is banned after the filing was sent keeps nobody else from being accepted")
    func afterFiling() async throws {
        let issuer = try await IssuerFixture()
        let (fixture, batch) = (issuer.fixture, try await closed(issuer))
        let filing = try await submit(batch, fixture)
        _ = try await issuer.change(.revoked)
        await #expect(throws: OfficeRefusal.filedRowsHeldBack(lines: [2])) {
            _ = try await fixture.accept(filing, number: "赤人社备〔2019〕2号")
        }
        for (event, lines) in [(FilingProgress.Event.receive, []), (.refuse, [2])] {
            try await fixture.office.take(
                event,
                on: filing,
                lines: lines,
                reason: "列入失信黑名单",
                by: fixture.accepter.id,
                at: OfficeFixture.accepted
            )
        }
        #expect(try await fixture.accept(filing, number: "赤人社备〔2019〕2号").count == 1)
    }

    @Test("INT6: who is banned after the order gets no certificate from the press until the ban is over")
    func afterOrder() async throws {
        let issuer = try await IssuerFixture()
        let (fixture, batch) = (issuer.fixture, try await closed(issuer))
        let numbers = try await fixture.accept(submit(batch, fixture), number: "赤人社备〔2019〕2号")
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [])
        _ = try await issuer.change(.revoked)
        let (banned, other) = (
            try await fixture.evidence(of: numbers[0]), try await fixture.evidence(of: numbers[1])
        )
        let refusal = OfficeRefusal.personBanned(line: 2, until: Self.lastDay)
        #expect(try judged(banned) == [refusal] && judged(other) == [])
        #expect(try judged(banned, now: Instant(startOf: Self.lastDay)) == [refusal])
        #expect(try judged(banned, now: Instant(startOf: Self.lastDay.adding(days: 1))) == [])
    }

    /// Confirmed by two people on the day the notice closed; its last day is 2019-09-30, after that of the title.
    private func banOver(_ fixture: OfficeFixture) async throws {
        let entry = OutsideBanEntry(
            documentNumber: "通人社失信〔2014〕4号",
            documentDate: civil("2014-10-01"),
            decidingBody: "通辽市人力资源和社会保障局",
            proof: RosterFile(name: "决定.pdf", bytes: Array("%PDF".utf8))
        )
        let one = try await fixture.appoint("高", "150400", [.revoke])
        let two = try await fixture.appoint("刘", "150400", [.revoke])
        let holder = TitleHolder.named("姚䶮", number: "150499198008046664")
        let ban = try await fixture.office.enter(entry, of: holder, by: one.id, at: OfficeFixture.closed).ban
        try await fixture.office.decideBan(
            ban,
            isConfirmed: true,
            reason: "",
            by: two.id,
            at: OfficeFixture.closed
        )
    }

    @Test("INT6: a ban whose years are over but held on the title's day, confirmed meanwhile, holds the row back")
    func overByNow() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn([:])
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        try await banOver(fixture)
        await #expect(throws: OfficeRefusal.filedRowsHeldBack(lines: [2])) { _ = try await fixture.accept(filing) }
        let shown = try await fixture.office.batchState(batch, shownTo: fixture.preparer, at: OfficeFixture.accepted)
        let state = try #require(shown)
        #expect(state.banned == [2] && state.bannedForGood == [2] && state.fileable == 0)
    }

    @Test("INT6: such a ban, confirmed after the order, stops it at the press, and no day releases it")
    func overByNowAfterOrder() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn([:])
        try await fixture.close(fixture.open(batch))
        let numbers = try await fixture.accept(fixture.submit(batch))
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [])
        try await banOver(fixture)
        let refusal = OfficeRefusal.titleObtainedInBan(line: 2, from: civil("2014-10-01"), until: civil("2019-09-30"))
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [refusal])
    }

    @Test("INT6: such a ban, confirmed between the judgement and the import, refuses the row with its years")
    func overByNowAtImport() async throws {
        let fixture = try await OfficeFixture()
        try await banOver(fixture)
        let said = ["取得资格时间": OfficeFixture.reviewed.description]
        let file = RosterFile(name: "one.csv", bytes: RosterFixture.csv([said]))
        let refusal = OfficeRefusal.titleObtainedInBan(line: 2, from: civil("2014-10-01"), until: civil("2019-09-30"))
        await #expect(throws: refusal) {
            _ = try await fixture.office.importRoster(
                RosterJudgement.judge(RosterTable(file.bytes), by: RosterFixture.rules("150404"), register: nil),
                file: file,
                from: code("150404"),
                reviewEnd: OfficeFixture.reviewed,
                by: fixture.preparer.id,
                at: OfficeFixture.accepted
            )
        }
    }

    @Test("INT6: a ban keeps nobody from having what was issued before it written rightly")
    func newVersion() throws {
        let bans = [("2014-10-14", "2019-10-13"), ("2019-10-14", "2024-10-13"), ("2018-01-01", "2022-12-31")]
            .map { Ban(from: civil($0.0), until: civil($0.1), document: "1号") }
        func check(_ isNewVersion: Bool) throws(OfficeRefusal) {
            try BannedPersonGetsNoCertificate.check(
                bans,
                line: 2,
                qualifiedOn: civil("2013-01-01"),
                isConversion: false,
                isNewVersion: isNewVersion,
                on: civil("2020-01-01")
            )
        }
        try check(true)
        #expect(throws: OfficeRefusal.personBanned(line: 2, until: Self.lastDay)) { try check(false) }
    }
}
