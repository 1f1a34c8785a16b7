import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Slips and recoveries")
struct SlipTests {
    @Test("Slips of a batch are for who has no account; a clerk of another body and one without the duty make none")
    func batch() async throws {
        let house = try await HolderFixture()
        let batch = house.first.batch
        try await house.activate()
        let made = try await house.office.makeSlips(ofBatch: batch, by: house.clerk.id, at: minutes(1))
        #expect(made.count == 2 && !made.contains { $0.slip.person == house.first.person })
        #expect(Set(made.map(\.secret)).count == 2 && made.allSatisfy { $0.slip.body == house.clerk.body })
        let accepter = house.issuer.fixture.accepter
        let again = try await house.office.makeSlips(ofBatch: batch, replacing: "未发出", by: accepter.id, at: minutes(2))
        #expect(again.count == 2)
        await #expect(throws: OfficeRefusal.dutyMissing(.submit, of: house.issuer.proposer)) {
            try await house.office.makeSlips(ofBatch: batch, by: house.issuer.proposer, at: minutes(3))
        }
        let stranger = try await house.add("别", "150402", [.submit])
        await #expect(throws: OfficeFault.batchUnknown(batch)) {
            try await house.office.makeSlips(ofBatch: batch, by: stranger, at: minutes(3))
        }
        await #expect(throws: OfficeFault.personUnknown(house.first.person)) {
            try await house.office.makeSlip(for: house.first.person, checked: "身份证原件", by: stranger, at: minutes(3))
        }
    }

    @Test("INT8: who has an account gets a slip only by two people, the second of whom is another")
    func recovery() async throws {
        let house = try await HolderFixture()
        let person = house.first.person
        await #expect(throws: HolderRefusal.accountMissing) { try await house.propose() }
        let token = try await house.activate()
        await #expect(throws: HolderRefusal.accountExists) { try await house.slip(for: person, at: minutes(1)) }
        await #expect(throws: HolderRefusal.checkedUnfit(most: 400)) { try await house.propose("") }
        let id = try await house.propose("身份证 \(house.first.identity.number)")
        await #expect(throws: HolderRefusal.recoveryOpenAlready) { try await house.propose() }
        await #expect(throws: OfficeRefusal.samePersonTwice(house.clerk.id)) {
            try await house.decide(id, true, by: house.clerk.id)
        }
        let state = try #require(try await house.office.holderDoor(of: person, shownTo: house.colleague))
        #expect(state.openRecovery?.id == id)
        func waiting(_ member: StaffMember) async throws -> [String?] {
            try await house.office.desk(of: member, at: minutes(2)).tasks.filter { $0.kind == .confirmRecovery }
                .map(\.part)
        }
        #expect(try await waiting(house.colleague) == [id.text])
        #expect(try await waiting(house.clerk).isEmpty)
        #expect(state.openRecovery?.checked.contains(house.first.identity.number) == false)
        let slip = try #require(try await house.decide(id, true, by: house.colleague.id))
        #expect(slip.slip.ground == .recovery)
        await #expect(throws: HolderRefusal.recoveryDecidedAlready) {
            try await house.decide(id, true, by: house.colleague.id)
        }
        _ = try await house.logIn(at: minutes(4))
        let form = house.form(slip.secret.text, password: "a password of today")
        _ = try await house.access.activate(form, from: "counter", at: minutes(5))
        #expect(try await house.access.session(token, at: minutes(5)) == .nobody)
        await #expect(throws: AccessRefusal.wrong) { try await house.logIn(at: minutes(6)) }
    }

    @Test("INT8: who came in by a provider's word has been in: no first slip lets in another, two people's does")
    func vouched() async throws {
        let house = try await HolderFixture()
        let (person, early) = (house.first.person, try await house.slip(for: house.first.person))
        let (name, number) = (house.first.name, house.first.identity.number)
        let token = try await house.access.logIn(vouchedName: name, number: number, from: "a", at: minutes(1))
        await #expect(throws: AccessRefusal.codeWrong) {
            _ = try await house.access.activate(house.form(early.secret.text), from: "b", at: minutes(1))
        }
        try await house.access.logOut(token, at: minutes(1))
        await #expect(throws: HolderRefusal.accountExists) { try await house.slip(for: person, at: minutes(2)) }
        let made = try await house.office.makeSlips(ofBatch: house.first.batch, by: house.clerk.id, at: minutes(2))
        #expect(!made.contains { $0.slip.person == person })
        let slip = try #require(try await house.decide(house.propose(), true, by: house.colleague.id))
        _ = try await house.access.activate(house.form(slip.secret.text), from: "counter", at: minutes(5))
    }

    @Test("A recovery that is refused makes no slip, and says why")
    func refused() async throws {
        let house = try await HolderFixture()
        try await house.activate()
        let id = try await house.propose()
        await #expect(throws: OfficeRefusal.self) { try await house.decide(id, false, by: house.colleague.id) }
        let slip = try await house.office.decideRecovery(
            id,
            of: house.first.person,
            isConfirmed: false,
            reason: "不是本人",
            by: house.colleague.id,
            at: minutes(3)
        )
        #expect(slip == nil)
        _ = try await house.propose()
    }

    @Test("The store itself refuses a second person who is the first, and keeps slips as they were made")
    func store() async throws {
        let house = try await HolderFixture()
        try await house.activate()
        _ = try await house.propose()
        await #expect(throws: StoreFault.self) {
            try await house.office.store.write { transaction in
                let recovery = try #require(try transaction.holderRecoveries(of: house.first.person).first)
                try transaction.decide(recovery, isConfirmed: true, reason: "", by: house.clerk.id, at: minutes(9))
            }
        }
    }
}

extension HolderFixture {
    func propose(_ checked: String = "居民身份证原件") async throws -> Identifier {
        try await office.proposeRecovery(of: first.person, checked: checked, by: clerk.id, at: minutes(2))
    }

    func decide(_ id: Identifier, _ isConfirmed: Bool, by staff: Identifier) async throws -> PrintedSlip? {
        try await office.decideRecovery(
            id,
            of: first.person,
            isConfirmed: isConfirmed,
            reason: "",
            by: staff,
            at: minutes(3)
        )
    }

    func add(_ name: String, _ body: String, _ duties: Set<StaffMember.Duty>) async throws -> Identifier {
        let member = StaffMember(
            id: IdentifierSource().next(at: Self.now),
            name: name,
            body: try code(body),
            duties: duties
        )
        try await office.store.write { try $0.insert(member, at: Self.now) }
        return member.id
    }
}
