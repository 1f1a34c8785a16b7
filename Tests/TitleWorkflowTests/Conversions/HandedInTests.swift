import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Applications for a conversion, handed in over the net")
struct HandedInTests {
    @Test("CNV6: handed in without an account, kept as it came, taken by a clerk with one press, and converted")
    func story() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let receipt = try await fixture.handIn()
        #expect(receipt.number == "HZ20191021-0001" && receipt.secret != nil)
        let waiting = try await fixture.state(receipt)
        #expect(waiting.request.end == nil && waiting.conversion == nil && waiting.missing.isEmpty)
        #expect(waiting.due == civil("2019-10-28") && waiting.request.receiver.text == "150404")
        #expect(try await office.conversions(shownTo: fixture.first, at: ConversionFixture.applied).isEmpty)
        let seen = try await office.conversionRequests(shownTo: fixture.first, at: ConversionFixture.applied)
        #expect(seen.map(\.request.receipt) == [receipt.number])
        let id = try await fixture.take(receipt)
        let found = try await fixture.found(id)
        #expect(found.takenBy.id == fixture.first.id && found.application.applicant == .holder)
        #expect(found.request == receipt.request && found.person == nil && found.held.contains(.application))
        #expect(found.application.appliedOn == civil("2019-10-21") && found.check?.finding == .picture)
        #expect(found.evidence.allSatisfy { $0.addedBy.name == "网上申请" && $0.addedBy.duties.isEmpty })
        try await fixture.read(id, at: ConversionFixture.decided)
        _ = try await fixture.mapped(id, at: ConversionFixture.decided)
        try await fixture.decide(id)
        try await fixture.confirm(id)
        let ended = try await fixture.state(receipt, at: ConversionFixture.decided)
        #expect(ended.conversion?.progress == .converted && ended.conversion?.number != nil)
        #expect(!ended.takesFiles && !ended.mayBeWithdrawn && ended.due == nil)
    }

    @Test("CNV6: sent twice it is taken in once, with the same receipt; another content is another application")
    func twice() async throws {
        let fixture = try await ConversionFixture()
        let first = try await fixture.handIn()
        #expect(try await fixture.handIn() == first)
        let application = try ConversionFixture.application(number: "鲁工中字第89号")
        let other = try await fixture.handIn(ConversionFixture.handIn(application, form: "form 2"))
        #expect(other.number == "HZ20191021-0002" && other.secret != first.secret)
        try await fixture.take(first)
        #expect(try await fixture.handIn() == first)
    }

    @Test("CNV6: a secret opens its own receipt alone, and the store has none of it")
    func secrets() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let receipt = try await fixture.handIn()
        let application = try ConversionFixture.application(number: "鲁工中字第89号")
        let other = try await fixture.handIn(ConversionFixture.handIn(application, form: "form 2"))
        let secret = try #require(receipt.secret)
        for key: ApplicantKey in [
            .receipt(other.number, secret), .receipt(receipt.number, VerificationCode(random: 7)),
            .holder(Identifier(at: ConversionFixture.applied, random: (31, 9)), request: receipt.request),
        ] {
            #expect(try await office.handedIn(key, at: ConversionFixture.applied) == nil)
            await #expect(throws: OfficeFault.self) {
                try await office.withdraw(byApplicant: key, at: ConversionFixture.applied)
            }
        }
        #expect(try await fixture.state(receipt).request.end == nil)
        let kept = try await fixture.office.store.read { transaction in
            try transaction.conversionRequest(receipt: receipt.number, secret: Array(secret.text.utf8))
        }
        #expect(kept == nil)
    }

    @Test("CNV7, AUT11: it is taken by people with the duty to convert of the competent body, and by nobody else")
    func takers() async throws {
        let fixture = try await ConversionFixture()
        let receipt = try await fixture.handIn()
        await #expect(throws: OfficeRefusal.dutyMissing(.convert, of: fixture.clerk.id)) {
            try await fixture.take(receipt, by: fixture.clerk)
        }
        for stranger in [fixture.stranger, fixture.regionFirst] {
            await #expect(throws: OfficeRefusal.conversion(.notItsBody)) {
                try await fixture.take(receipt, by: stranger)
            }
            let seen = try await fixture.office.office.conversionRequest(
                receipt.request,
                shownTo: stranger,
                at: ConversionFixture.applied
            )
            #expect(seen == nil)
        }
        try await fixture.take(receipt)
        await #expect(throws: OfficeRefusal.conversion(.applicationEnded)) { try await fixture.take(receipt) }
        let senior = try ConversionFixture.application(number: "鲁工高字第1号")
        let high = try await fixture.handIn(ConversionFixture.handIn(senior, level: .senior, form: "form 2"))
        let id = try await fixture.office.office.take(
            conversionRequest: high.request,
            ConversionFixture.examination(of: senior),
            by: fixture.regionFirst.id,
            at: ConversionFixture.decided
        )
        #expect(try await fixture.found(id).receiver.text == "150000")
    }

    @Test("CNV6: it stands on the desk of who may take it, with its due day, until it is returned with a reason")
    func desk() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let receipt = try await fixture.handIn()
        func tasks(_ member: StaffMember) async throws -> [DeskTask] {
            try await office.desk(of: member, at: ConversionFixture.applied).tasks
                .filter { $0.kind == .takeConversionRequest }
        }
        let task = try #require(try await tasks(fixture.first).first)
        #expect(task.about == ["张三", receipt.number] && task.due == civil("2019-10-28"))
        #expect(try await tasks(fixture.clerk).isEmpty)
        #expect(try await tasks(fixture.stranger).isEmpty)
        for reason in ["", "证件号码 11010519491231002X 有误"] {
            await #expect(throws: OfficeRefusal.self) {
                try await office.giveBack(
                    conversionRequest: receipt.request,
                    reason: reason,
                    by: fixture.first.id,
                    at: ConversionFixture.decided
                )
            }
        }
        try await office.giveBack(
            conversionRequest: receipt.request,
            reason: "原证书看不清，请重新扫描",
            by: fixture.first.id,
            at: ConversionFixture.decided
        )
        #expect(try await tasks(fixture.first).isEmpty)
        let end = try #require(try await fixture.state(receipt).request.end)
        #expect(end.outcome == .returned && end.reason == "原证书看不清，请重新扫描" && end.decider == "周核准")
        await #expect(throws: OfficeRefusal.conversion(.applicationEnded)) { try await fixture.take(receipt) }
    }
}
