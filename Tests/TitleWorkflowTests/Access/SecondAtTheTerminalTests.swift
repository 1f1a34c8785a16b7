import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Duties that decide, given at the terminal")
struct SecondAtTheTerminalTests {
    private func appoint(
        _ name: String,
        _ duties: Set<StaffMember.Duty> = [.revoke],
        at body: String = "150400",
        confirmedBy second: String? = nil,
        in fixture: OfficeFixture
    ) async throws -> StaffMember {
        try await fixture.office.appoint(
            name,
            at: code(body),
            duties,
            by: "赤人社〔2019〕3号",
            actor: "terminal",
            second: .named(second),
            at: OfficeFixture.submitted
        )
    }

    @Test("ACT7, INT8: another person who decides there confirms them, and stands in the trail")
    func second() async throws {
        let fixture = try await OfficeFixture()
        let city = try code("150400")
        await #expect(throws: OfficeRefusal.secondPersonNeeded(city)) { _ = try await appoint("高娃", in: fixture) }
        await #expect(throws: OfficeFault.nobodyOfThatName("无此人", at: city)) {
            _ = try await appoint("高娃", confirmedBy: "无此人", in: fixture)
        }
        await #expect(throws: OfficeRefusal.confirmerDecidesNothing) {
            _ = try await appoint("高娃", confirmedBy: fixture.enterer.name, in: fixture)
        }
        #expect(try await fixture.store.read { try $0.staff(of: city).count } == 3)
        let made = try await appoint("高娃", confirmedBy: fixture.accepter.name, in: fixture)
        let event = try #require(try await fixture.store.read { try $0.lastAuditEvent() }).event
        #expect(
            event.subject == made.id.text && event.facts.contains("\"confirmed-by\":\"\(fixture.accepter.id.text)\"")
        )
        _ = try await appoint("刘洋", [.submit, .enter], in: fixture)
    }

    @Test("INT8: whose account is disabled confirms nothing, by name or by key")
    func disabled() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.store.write { transaction in
            try transaction.insertAccount(
                of: fixture.accepter.id,
                loginName: LoginName(typed: "li.li"),
                oidcSubject: nil,
                at: OfficeFixture.imported
            )
            try transaction.disableAccount(of: fixture.accepter.id, at: OfficeFixture.closed)
        }
        for named in [fixture.accepter.name, fixture.accepter.id.text] {
            await #expect(throws: OfficeRefusal.accountDisabled(fixture.accepter.id)) {
                _ = try await appoint("高娃", confirmedBy: named, in: fixture)
            }
        }
        _ = try await appoint("高娃", confirmedBy: fixture.confirmer.name, in: fixture)
    }

    @Test("INT8: who was given an account confirms nothing before it is activated, and does afterwards")
    func notActivated() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.store.write { transaction in
            try transaction.insertAccount(
                of: fixture.accepter.id,
                loginName: LoginName(typed: "li.li"),
                oidcSubject: nil,
                at: OfficeFixture.imported
            )
        }
        let staff = try await fixture.store.read { try $0.staff().count }
        for named in [fixture.accepter.name, fixture.accepter.id.text] {
            await #expect(throws: OfficeRefusal.accountNotActivated(fixture.accepter.id)) {
                _ = try await appoint("高娃", confirmedBy: named, in: fixture)
            }
        }
        #expect(try await fixture.store.read { try $0.staff().count } == staff)
        try await fixture.store.write {
            try $0.setFactors(of: fixture.accepter.id, passwordHash: "x", timedSecret: [1], step: 0)
        }
        _ = try await appoint("高娃", confirmedBy: fixture.accepter.name, in: fixture)
    }

    @Test("INT8: nobody confirms the own duties; what a person has already is not asked about again")
    func further() async throws {
        let fixture = try await OfficeFixture()
        func extend(_ duties: Set<StaffMember.Duty>, confirmedBy second: String?) async throws -> StaffMember {
            try await fixture.office.extendDuties(
                of: fixture.accepter.id.text,
                at: fixture.accepter.body,
                by: duties,
                document: "赤人社〔2019〕3号",
                actor: "terminal",
                second: .named(second),
                at: OfficeFixture.submitted
            )
        }
        await #expect(throws: OfficeRefusal.secondPersonNeeded(fixture.accepter.body)) {
            _ = try await extend([.revoke], confirmedBy: nil)
        }
        await #expect(throws: OfficeRefusal.dutiesAreOnesOwn) {
            _ = try await extend([.revoke], confirmedBy: fixture.accepter.name)
        }
        #expect(try await extend([.audit, .accept], confirmedBy: nil).holds(.audit))
        #expect(try await extend([.revoke], confirmedBy: fixture.confirmer.name).holds(.revoke))
    }

    @Test("GOV3: where nobody decides yet the nearest body above confirms; the first of all is nobody's to confirm")
    func first() async throws {
        let fixture = try await OfficeFixture()
        let (above, region) = (try code("150400"), "150000")
        await #expect(throws: OfficeRefusal.secondPersonNeeded(above)) {
            _ = try await appoint("宁核", at: "150429", in: fixture)
        }
        _ = try await appoint("宁核", at: "150429", confirmedBy: fixture.accepter.name, in: fixture)
        _ = try await appoint("区一", at: region, in: fixture)
        await #expect(throws: OfficeRefusal.secondPersonNeeded(try code(region))) {
            _ = try await appoint("区二", at: region, in: fixture)
        }
    }
}
