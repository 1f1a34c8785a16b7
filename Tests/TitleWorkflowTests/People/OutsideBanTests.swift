import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Bans that another body decided")
struct OutsideBanTests {
    private static let now = moment("2019-09-27", hour: 8)
    private static let entry = OutsideBanEntry(
        documentNumber: "通人社失信〔2019〕4号",
        documentDate: civil("2019-09-20"),
        decidingBody: "通辽市人力资源和社会保障局",
        proof: RosterFile(name: "决定.pdf", bytes: Array("%PDF".utf8))
    )
    /// Of the row that `OfficeFixture.takeIn` brings.
    private static let holder = TitleHolder.named("姚䶮", number: "150499198008046664")

    private func two(_ fixture: OfficeFixture) async throws -> (StaffMember, StaffMember) {
        (try await fixture.appoint("高", "150400", [.revoke]), try await fixture.appoint("刘", "150400", [.revoke]))
    }

    private func entered(_ fixture: OfficeFixture, by staff: StaffMember) async throws -> Identifier {
        try await fixture.office.enter(Self.entry, of: Self.holder, by: staff.id, at: Self.now).ban
    }

    private func decide(
        _ ban: Identifier,
        _ fixture: OfficeFixture,
        by staff: StaffMember,
        isConfirmed: Bool = true,
        reason: String = ""
    ) async throws {
        try await fixture.office.decideBan(
            ban,
            isConfirmed: isConfirmed,
            reason: reason,
            by: staff.id,
            at: Self.now.adding(milliseconds: 60_000)
        )
    }

    @Test(
        "INT2, INT6: entered by one and confirmed by another, it refuses rows as one of our own does, and stands on record"
    )
    func confirmed() async throws {
        let fixture = try await OfficeFixture()
        let (first, second) = try await two(fixture)
        let ban = try await entered(fixture, by: first)
        let person = try #require(try await fixture.store.read { try $0.outsideBan(ban)?.person })
        #expect(try await fixture.store.read { try $0.bans(ofPerson: person) } == [])
        await #expect(throws: OfficeRefusal.samePersonTwice(first.id)) { try await decide(ban, fixture, by: first) }
        try await decide(ban, fixture, by: second)
        let standing = Ban(from: civil("2019-09-20"), until: civil("2024-09-19"), document: "通人社失信〔2019〕4号")
        #expect(try await fixture.store.read { try $0.bans(ofPerson: person) } == [standing])
        await #expect(throws: OfficeRefusal.personBanned(line: 2, until: standing.until)) {
            _ = try await fixture.takeIn([:])
        }
        let record = try await fixture.store.read { try $0.integrityRecord(of: person) }
        #expect(record.map(\.kind) == [.banned] && record.map(\.source) == [standing.document])
        let acts = try await fixture.store.read { try $0.auditEvents(after: 0, limit: 99).map(\.event) }
        let own = acts.filter { $0.action.hasPrefix("ban.") }
        #expect(own.map(\.action) == ["ban.entered", "ban.confirmed"] && own.allSatisfy { $0.subject == person.text })
        #expect(own.map(\.actor) == [first.id.text, second.id.text])
        let file = try #require(try await fixture.office.proof(ofOutsideBan: ban, by: second, at: Self.now))
        #expect(file.name == "决定.pdf" && file.bytes == Self.entry.proof.bytes)
        await #expect(throws: OfficeRefusal.changeDecidedAlready) { try await decide(ban, fixture, by: second) }
    }

    @Test(
        "INT6: a row on its way when such a ban is confirmed is held back at submission, and by the press after the order"
    )
    func onItsWay() async throws {
        let fixture = try await OfficeFixture()
        let (first, second) = try await two(fixture)
        let batch = try await fixture.takeIn([:])
        try await fixture.close(fixture.open(batch))
        let ban = try await entered(fixture, by: first)
        let numbers = try await fixture.accept(fixture.submit(batch))
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [])
        try await decide(ban, fixture, by: second)
        let state = try await fixture.store.read {
            try $0.fileableRows(of: batch, on: OfficeFixture.accepted.civilDate)
        }
        #expect(state == [])
        let refusal = OfficeRefusal.personBanned(line: 2, until: civil("2024-09-19"))
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [refusal])
    }

    @Test("Refused it bans nobody; it is entered by who revokes, with document, body and file, once")
    func refused() async throws {
        let fixture = try await OfficeFixture()
        let (first, second) = try await two(fixture)
        let ban = try await entered(fixture, by: first)
        await #expect(throws: OfficeRefusal.changeOpenAlready) { _ = try await entered(fixture, by: second) }
        await #expect(throws: OfficeRefusal.refusalWithoutReason) {
            try await decide(ban, fixture, by: second, isConfirmed: false)
        }
        try await decide(ban, fixture, by: second, isConfirmed: false, reason: "查无此文")
        #expect(try await fixture.takeIn([:]).text.count == 26)
        await #expect(throws: OfficeRefusal.dutyMissing(.revoke, of: fixture.enterer.id)) {
            _ = try await entered(fixture, by: fixture.enterer)
        }
        let county = try await fixture.appoint("旗", "150404", [.revoke])
        await #expect(throws: OfficeRefusal.self) { _ = try await entered(fixture, by: county) }
        let region = try await fixture.appoint("区", "150000", [.revoke])
        let ofTheRegion = OutsideBanEntry(
            documentNumber: "通人社失信〔2019〕5号",
            documentDate: Self.entry.documentDate,
            decidingBody: Self.entry.decidingBody,
            proof: Self.entry.proof
        )
        _ = try await fixture.office.enter(ofTheRegion, of: Self.holder, by: region.id, at: Self.now)
        let tomorrow = OutsideBanEntry(
            documentNumber: "1号",
            documentDate: Self.now.civilDate.adding(days: 1),
            decidingBody: "某局",
            proof: Self.entry.proof
        )
        await #expect(throws: OfficeRefusal.self) {
            _ = try await fixture.office.enter(tomorrow, of: Self.holder, by: first.id, at: Self.now)
        }
    }
}
