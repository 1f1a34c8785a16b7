import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Duties that change")
struct DutyTests {
    private static let later = OfficeFixture.accepted.adding(milliseconds: 3_600_000)

    private func operating(_ fixture: OfficeFixture, _ body: String = "150400") async throws -> StaffMember {
        let member = StaffMember(
            id: IdentifierSource().next(at: OfficeFixture.imported),
            name: "周",
            body: try code(body),
            duties: [.operate]
        )
        try await fixture.store.write { try $0.insert(member, at: OfficeFixture.imported) }
        return member
    }

    private func change(
        _ fixture: OfficeFixture,
        _ member: StaffMember,
        to duties: Set<StaffMember.Duty>,
        by keeper: StaffMember,
        document: String = "赤人社〔2019〕7号",
        at now: Instant = later
    ) async throws {
        try await fixture.office.changeDuties(of: member.id, to: duties, document: document, by: keeper, at: now)
    }

    @Test("GOV3: a duty ends by a document; what was accepted before is issued, nothing is accepted after it")
    func ending() async throws {
        let fixture = try await OfficeFixture()
        let keeper = try await operating(fixture)
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        let numbers = try await fixture.accept(fixture.submit(batch))
        try await change(fixture, fixture.accepter, to: [.submit], by: keeper)
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [])
        let second = try await fixture.takeIn(5..<7)
        try await fixture.close(fixture.open(second))
        let filing = try await fixture.submit(second)
        await #expect(throws: OfficeRefusal.dutyMissing(.accept, of: fixture.accepter.id)) {
            _ = try await fixture.accept(filing, number: "赤人社备〔2019〕2号", at: Self.later)
        }
        let changes = try await fixture.store.read { try $0.dutyChanges(of: fixture.accepter.id) }
        #expect(changes.map(\.former) == [[.accept, .prepare]] && changes[0].present == [.submit])
        #expect(changes[0].documentNumber == "赤人社〔2019〕7号" && changes[0].changedBy == keeper.id.text)
        let last = try #require(try await fixture.store.read { try $0.auditEvents(by: keeper.id.text, limit: 1) }.first)
        #expect(last.event.action == "staff.duties-changed" && last.event.facts.contains("赤人社〔2019〕7号"))
    }

    @Test("INT8, GOV3: nobody changes the own duties, nor those of people out of reach, nor lets an operator decide")
    func refused() async throws {
        let fixture = try await OfficeFixture()
        let (keeper, county) = (try await operating(fixture), try await operating(fixture, "150404"))
        await #expect(throws: OfficeRefusal.dutiesAreOnesOwn) {
            try await change(fixture, keeper, to: [.operate, .submit], by: keeper)
        }
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(county.id, needed: fixture.accepter.body)) {
            try await change(fixture, fixture.accepter, to: [.submit], by: county)
        }
        await #expect(throws: OfficeRefusal.operatorDecides(.accept)) {
            try await change(fixture, county, to: [.operate, .accept], by: keeper)
        }
        await #expect(throws: OfficeRefusal.dutyMissing(.operate, of: fixture.preparer.id)) {
            try await change(fixture, fixture.enterer, to: [.submit], by: fixture.preparer)
        }
        await #expect(throws: OfficeRefusal.decisionWithoutNumber) {
            try await change(fixture, fixture.enterer, to: [.submit], by: keeper, document: "")
        }
        await #expect(throws: OfficeRefusal.dutiesUnchanged) {
            let same: Set<StaffMember.Duty> = [.submit, .publicise, .decideObjections]
            try await change(fixture, fixture.preparer, to: same, by: keeper)
        }
        #expect(try await fixture.store.read { try $0.staffMember(fixture.preparer.id)?.duties } == [.prepare])
        await #expect(throws: StoreFault.self) {
            try await fixture.store.write { transaction in
                _ = try transaction.run("UPDATE staff SET duties = 'accept' WHERE id = $1", [fixture.enterer.id.sql])
            }
        }
    }

    @Test("While the clock stands behind the trail no duty changes: acts are judged by the duties of their moment")
    func clock() async throws {
        let fixture = try await OfficeFixture()
        let keeper = try await operating(fixture)
        _ = try await fixture.takeIn(0..<1)
        let before = OfficeFixture.imported.adding(milliseconds: -1000)
        await #expect(throws: OfficeRefusal.clockBehind(OfficeFixture.imported)) {
            try await change(fixture, fixture.enterer, to: [], by: keeper, at: before)
        }
        try await change(fixture, fixture.enterer, to: [], by: keeper)
        #expect(try await fixture.store.read { try $0.staffMember(fixture.enterer.id)?.duties } == [])
    }

    @Test("INT8: two people of one name at a body are told apart by a mark, and each change is the right one's")
    func namesakes() async throws {
        let fixture = try await OfficeFixture()
        let body = fixture.preparer.body
        func appoint(_ name: String) async throws -> StaffMember {
            try await fixture.office.appoint(name, at: body, [.submit], by: "1号", actor: "test", at: Self.later)
        }
        let first = try await appoint("王敏")
        await #expect(throws: OfficeFault.worksThereAlready("王敏", at: body)) { _ = try await appoint("王敏") }
        let second = try await appoint("王敏（二）")
        let ended = try await fixture.office.endDuties(
            of: "王敏（二）",
            at: body,
            [.submit],
            document: "2号",
            actor: "test",
            at: Self.later
        )
        #expect(ended.id == second.id && ended.duties.isEmpty)
        #expect(try await fixture.store.read { try $0.staffMember(first.id)?.duties } == [.submit])
    }

    @Test("At the terminal duties are ended by name; the older word for three gives way to the two that stay")
    func atTheTerminal() async throws {
        let fixture = try await OfficeFixture()
        func end(_ duties: Set<StaffMember.Duty>) async throws -> StaffMember {
            try await fixture.office.endDuties(
                of: "张",
                at: fixture.preparer.body,
                duties,
                document: "松人社〔2019〕1号",
                actor: "terminal",
                at: Self.later
            )
        }
        #expect(try await end([.decideObjections]).duties == [.submit, .publicise])
        await #expect(throws: OfficeRefusal.dutiesUnchanged) { _ = try await end([.revoke]) }
    }
}
