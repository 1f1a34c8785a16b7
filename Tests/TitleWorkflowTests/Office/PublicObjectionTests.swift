import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Objections by anybody")
struct PublicObjectionTests {
    private static let form: [UInt8] = Array(0..<16)
    private static let statement = "该人员的论文不是本人所写，证人可以作证。"

    private func raise(
        _ fixture: OfficeFixture,
        _ publicity: Publicity,
        _ lines: [Int],
        form: [UInt8] = form,
        statement: String = statement,
        limit: Int = 500
    ) async throws -> String {
        try await fixture.office.raiseObjection(
            ObjectionText(lines: lines, statement: statement, contact: "13900000000"),
            to: publicity.id,
            form: form,
            limit: limit,
            at: OfficeFixture.opened.adding(milliseconds: 1000)
        )
    }

    @Test("ACT13, PUB5: one receipt for several rows, each blocked and decided for itself; the others go on")
    func rows() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<5)
        let publicity = try await fixture.open(batch)
        let receipt = try await raise(fixture, publicity, [4, 2, 2])
        let code = try #require(VerificationCode(receipt))
        let file = try #require(try await fixture.office.objections(underReceipt: code))
        #expect(file.raised.map { $0.row?.line } == [2, 4] && file.publicity == publicity.id)
        #expect(file.raised.map(\.objection.receipt) == [receipt, "\(receipt)/2"])
        #expect(file.due == civil("2019-10-26"), "a month after the review end")
        try await decide(fixture, file.raised[0].objection, .notAdmitted)
        try await fixture.close(publicity)
        let numbers = try await fixture.accept(fixture.submit(batch))
        #expect(numbers.count == 4)
        let state = try await fixture.office.batchState(batch, shownTo: fixture.preparer, at: OfficeFixture.closed)
        #expect(state?.objectionsDue == civil("2019-10-26"))
    }

    @Test("PUB6: two people object to the same row and both are right: it is removed once, for the first reason")
    func bothUpheld() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let publicity = try await fixture.open(batch)
        for form in [Self.form, Array(1...16)] { _ = try await raise(fixture, publicity, [2], form: form) }
        let raised = try await fixture.store.read { try $0.objections(of: publicity.id) }
        for objection in raised { try await decide(fixture, objection, .admitted) }
        for objection in raised { try await decide(fixture, objection, .upheld) }
        #expect(try await fixture.store.read { try $0.undecidedObjections(to: publicity.id) } == 0)
        let removals = try await fixture.store.read { try $0.removalCounts(of: batch) }
        #expect(raised.count == 2 && removals.objected == 1)
    }

    @Test("Sent twice it is taken once; another text under the same form's number gets a receipt of its own")
    func twice() async throws {
        let fixture = try await OfficeFixture()
        let publicity = try await fixture.open(fixture.takeIn(0..<3))
        let receipt = try await raise(fixture, publicity, [2])
        #expect(try await raise(fixture, publicity, [2]) == receipt)
        let other = try await raise(fixture, publicity, [2], statement: Self.statement + "补充。")
        #expect(other != receipt && VerificationCode(other) != nil)
        #expect(try await raise(fixture, publicity, [2], form: Array(1...16)) != receipt)
        #expect(try await fixture.store.read { try $0.undecidedObjections(to: publicity.id) } == 3)
    }

    @Test(
        "A closed or withdrawn notice, a line that it does not show, an unreadable text and a full queue keep nothing"
    )
    func refusals() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        await #expect(throws: OfficeFault.lineUnknown(99)) { _ = try await raise(fixture, publicity, [2, 99]) }
        await #expect(throws: OfficeRefusal.objectionUnreadable(.statementTooShort)) {
            _ = try await raise(fixture, publicity, [2], statement: "短")
        }
        _ = try await raise(fixture, publicity, [2, 3])
        await #expect(throws: OfficeFault.objectionsFull(contact: "0476")) {
            _ = try await raise(fixture, publicity, [4], form: Array(1...16), limit: 2)
        }
        let file = try await fixture.store.read { try $0.objections(of: publicity.id) }
        #expect(file.count == 2)
        try await decide(fixture, file[0], .admitted)
        try await decide(fixture, file[0], .upheld)
        await #expect(throws: OfficeFault.lineUnknown(2)) {
            _ = try await raise(fixture, publicity, [2], form: Array(2...17))
        }
        try await fixture.withdraw(batch)
        await #expect(throws: OfficeRefusal.publicityWithdrawn) {
            _ = try await raise(fixture, publicity, [4], form: Array(3...18))
        }
        let unknown = VerificationCode(random: 7)
        #expect(try await fixture.office.objections(underReceipt: unknown)?.receipt == nil)
    }

    @Test(
        "The trail says that somebody objected and what was decided, never what was said, by whom, or why it was so decided"
    )
    func source() async throws {
        let fixture = try await OfficeFixture()
        let publicity = try await fixture.open(fixture.takeIn(0..<2))
        let receipt = try await raise(fixture, publicity, [2])
        let raised = try await fixture.store.read { try $0.objections(of: publicity.id) }
        try await decide(fixture, raised[0], .admitted)
        let trail = try await fixture.store.read { try $0.auditEvents(after: 0, limit: 1000).map(\.event) }
        #expect(
            trail.contains { $0.action == "objection.raised" } && trail.contains { $0.action == "objection.admitted" }
        )
        for secret in [Self.statement, "13900000000", receipt, "有具体线索"] {
            #expect(!trail.contains { event in "\(event)".contains(secret) })
        }
    }

    private func decide(
        _ fixture: OfficeFixture,
        _ objection: Objection,
        _ decision: ObjectionDecision
    ) async throws {
        try await fixture.office.decideObjection(
            objection.id,
            decision,
            reason: "有具体线索",
            by: fixture.preparer.id,
            at: OfficeFixture.opened.adding(milliseconds: decision.isFinal ? 3000 : 2000)
        )
    }
}
