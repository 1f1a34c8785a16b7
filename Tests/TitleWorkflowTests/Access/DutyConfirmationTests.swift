import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Duties that decide wait for a second person")
struct DutyConfirmationTests {
    private static let start = AccessFixture.start

    private func later(_ seconds: Int64) -> Instant { Self.start.adding(milliseconds: seconds * 1000) }

    /// Asked for by who operates, for somebody new; with the code that the operator sees.
    private func invented(
        _ fixture: AccessFixture,
        by keeper: StaffMember,
        _ duties: Set<StaffMember.Duty> = [.submit, .accept],
        body: String = "150400"
    ) async throws -> (member: StaffMember, code: String) {
        let holder = AccountHolder(name: "假审批", body: try code(body), duties: duties, document: "赤人社〔2026〕9号")
        let made = try await fixture.access.accounts.add(
            LoginName(typed: "fake"),
            for: holder,
            by: keeper,
            at: later(100)
        )
        return (made.member, made.code.text)
    }

    private func activate(_ fixture: AccessFixture, _ code: String) async throws {
        let offer = try await fixture.access.beginActivation(
            code: code,
            password: AccessFixture.password,
            again: AccessFixture.password,
            from: "operator",
            at: later(200)
        )
        let timed = try fixture.secret(of: offer).code(at: later(201))
        _ = try await fixture.access.finishEnrolment(offer.token, code: timed, from: "operator", at: later(201))
    }

    private func duties(_ fixture: AccessFixture, _ member: StaffMember) async throws -> Set<StaffMember.Duty>? {
        try await fixture.office.store.read { try $0.staffMember(member.id)?.duties }
    }

    private func decide(
        _ fixture: AccessFixture,
        _ isConfirmed: Bool = true,
        by staff: StaffMember,
        reason: String = ""
    ) async throws {
        let waiting = try #require(try await fixture.office.waitingDuties().first)
        try await fixture.office.decideDuties(
            waiting.proposal.id,
            isConfirmed: isConfirmed,
            reason: reason,
            by: staff.id,
            at: later(300)
        )
    }

    @Test("GOV3, INT8: an acceptor whom the operator invents decides nothing until somebody who decides has confirmed")
    func inventedAcceptor() async throws {
        let fixture = try await AccessFixture()
        let keeper = try await fixture.account("admin", [.operate]).member
        let auditor = try await fixture.account("auditor", [.audit]).member
        let wang = try await fixture.account("wang", [.accept]).member
        let (fake, code) = try await invented(fixture, by: keeper)
        #expect(try await duties(fixture, fake) == [.submit])
        #expect(try await fixture.office.waitingDuties(for: wang).map(\.member.id) == [fake.id])
        await #expect(throws: OfficeRefusal.accountNotInUse) { try await decide(fixture, by: wang) }
        try await activate(fixture, code)
        await #expect(throws: OfficeRefusal.samePersonTwice(keeper.id)) { try await decide(fixture, by: keeper) }
        await #expect(throws: OfficeRefusal.dutiesAreOnesOwn) { try await decide(fixture, by: fake) }
        await #expect(throws: OfficeRefusal.confirmerDecidesNothing) { try await decide(fixture, by: auditor) }
        #expect(throws: OfficeRefusal.dutyMissing(.accept, of: fake.id)) {
            try StaffActsForItsBody.check(fake, .accept, for: fake.body)
        }
        #expect(try await duties(fixture, fake) == [.submit])
        try await decide(fixture, by: wang)
        #expect(try await duties(fixture, fake) == [.submit, .accept])
        let change = try await fixture.office.store.read { try $0.dutyChanges(of: fake.id) }
        #expect(change.map(\.changedBy) == [wang.id.text] && change[0].documentNumber == "赤人社〔2026〕9号")
        let acts = try await fixture.office.store.read { try $0.auditEvents(by: wang.id.text, limit: 1) }
        #expect(acts.first?.event.action == "staff.duties-confirmed")
        #expect(acts.first?.event.texts["proposed-by"] == keeper.id.text)
        #expect(try await fixture.office.waitingDuties().isEmpty)
    }

    @Test("Refused, or asked for otherwise meanwhile, nothing counts; what does not decide counts at once")
    func refused() async throws {
        let fixture = try await AccessFixture()
        let keeper = try await fixture.account("admin", [.operate]).member
        let wang = try await fixture.account("wang", [.accept]).member
        let li = try await fixture.account("lili", [.submit]).member
        func change(_ duties: Set<StaffMember.Duty>, after seconds: Int64 = 250) async throws {
            let office = fixture.office
            try await office.changeDuties(of: li.id, to: duties, document: "2号", by: keeper, at: later(seconds))
        }
        try await change([.submit, .publicise, .accept])
        #expect(try await duties(fixture, li) == [.submit, .publicise])
        await #expect(throws: OfficeRefusal.dutiesUnchanged) { try await change([.submit, .publicise, .accept]) }
        await #expect(throws: OfficeRefusal.self) { try await decide(fixture, false, by: wang) }
        try await decide(fixture, false, by: wang, reason: "没有这份文件")
        #expect(try await duties(fixture, li) == [.submit, .publicise])
        try await change([.submit, .publicise, .accept], after: 400)
        try await change([.submit, .publicise, .revoke], after: 410)
        #expect(try await fixture.office.waitingDuties().map(\.proposal.duties) == [[.revoke]])
        try await change([.submit, .publicise], after: 420)
        #expect(try await fixture.office.waitingDuties().isEmpty)
        try await change([.submit], after: 430)
        #expect(try await duties(fixture, li) == [.submit])
    }

    @Test("Where nobody decides at a body, the nearest above confirms; where nobody does, the terminal appoints")
    func above() async throws {
        let fixture = try await AccessFixture()
        let keeper = try await fixture.account("admin", [.operate]).member
        let (fake, code) = try await invented(fixture, by: keeper, [.accept], body: "150404")
        try await activate(fixture, code)
        #expect(try await duties(fixture, fake) == [])
        #expect(try await fixture.office.waitingDuties().map(\.place) == [nil])
        let wang = try await fixture.account("wang", [.accept]).member
        #expect(try await fixture.office.waitingDuties().map(\.place) == [wang.body])
        try await decide(fixture, by: wang)
        #expect(try await duties(fixture, fake) == [.accept])
    }

    @Test("GOV3: the store takes no duty that decides from who operates, whatever asks it to")
    func schema() async throws {
        let fixture = try await AccessFixture()
        let keeper = try await fixture.account("admin", [.operate]).member
        let li = try await fixture.account("lili", [.submit]).member
        let id = fixture.office.keys.next(at: later(9))
        let at = later(9)
        @Sendable func change(to duties: Set<StaffMember.Duty>) -> DutyChange {
            DutyChange(
                id: id,
                staff: li.id,
                former: [.submit],
                present: duties,
                documentNumber: "1号",
                changedBy: keeper.id.text,
                changedAt: at
            )
        }
        for duty in StaffMember.Duty.allCases where duty.isDecision {
            await #expect(throws: StoreFault.self) {
                try await fixture.office.store.write { try $0.insert(change(to: [.submit, duty])) }
            }
        }
        try await fixture.office.store.write { try $0.insert(change(to: [.submit, .enter])) }
    }
}
