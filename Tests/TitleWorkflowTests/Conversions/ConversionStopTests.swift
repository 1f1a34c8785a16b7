import Testing
import TitleModel
import TitleWorkflow

@testable import TitleStore

@Suite("Conversions: a stop while a claimed original is confirmed") struct ConversionStopTests {
    private static let verified = ConversionFixture.examination(
        .verified,
        status: OriginalStatus(.asked, asOf: ConversionFixture.decided)
    )

    /// A decided case of an original with a listed installation's claim.
    private func decided(_ fixture: ConversionFixture) async throws -> Identifier {
        let id = try await fixture.mapped(fixture.checked(nil, nil, [], .verified))
        try await fixture.decide(id)
        return id
    }

    /// Checks of a case that were written down, and entries of the trail that say so.
    private func written(_ id: Identifier, _ fixture: ConversionFixture) async throws -> [Int] {
        try await fixture.office.store.read { transaction in
            let checks = "SELECT count(*) FROM conversion_checks WHERE conversion_case = $1"
            let entries = "SELECT count(*) FROM audit_events WHERE action = 'conversion.asked-again' AND subject = $1"
            return [
                try transaction.value(Int.self, checks, [id.sql]) ?? 0,
                try transaction.value(Int.self, entries, [id.sql]) ?? 0,
            ]
        }
    }

    @Test("CNV4: stopped between the origin's answer and the confirmation neither is kept; again, both are")
    func stopped() async throws {
        let fixture = try await ConversionFixture()
        let id = try await decided(fixture)
        try await fixture.office.store.write { transaction in
            let stop = """
                CREATE TRIGGER stop BEFORE INSERT ON conversion_steps WHEN NEW.event = 'confirm'
                BEGIN SELECT RAISE(ABORT, 'stopped here'); END
                """
            try transaction.run(stop, [])
        }
        let before = try await written(id, fixture)
        await #expect(throws: StoreFault.self) { try await fixture.confirm(id, again: Self.verified) }
        #expect(try await written(id, fixture) == before)
        #expect(try await fixture.found(id).progress == .decided)
        try await fixture.office.store.write { _ = try $0.run("DROP TRIGGER stop", []) }
        #expect(try await fixture.confirm(id, again: Self.verified) != nil)
        #expect(try await written(id, fixture) == before.map { $0 + 1 })
        #expect(try await fixture.found(id).check?.status?.asOf == ConversionFixture.decided)
    }

    @Test("CNV7, INT8: who confirms or gives back does so with the decision that was shown, not one taken in its place")
    func decidedAnew() async throws {
        let fixture = try await ConversionFixture()
        let (office, now) = (fixture.office.office, ConversionFixture.decided)
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        func seen() async throws -> String {
            try #require(try await office.lookAt(conversion: id, by: fixture.second, at: now)).seen
        }
        func confirm(_ seen: String) async throws -> CertificateNumber? {
            try await office.confirm(conversion: id, again: nil, seen: seen, by: fixture.second.id, at: now)
        }
        func giveBack(_ seen: String) async throws {
            let by = fixture.first.id
            try await office.take(.giveBack, inConversion: id, statement: "另行决定", seen: seen, by: by, at: now)
        }
        let shown = try await seen()
        try await giveBack(shown)
        try await fixture.decide(id, .refuse, number: "松人社换〔2019〕2号")
        await #expect(throws: OfficeRefusal.conversion(.decisionIsAnother)) { _ = try await confirm(shown) }
        await #expect(throws: OfficeRefusal.conversion(.decisionIsAnother)) { try await giveBack(shown) }
        #expect(try await fixture.found(id).progress == .decided)
        #expect(try await confirm(seen()) == nil)
        #expect(try await fixture.found(id).progress == .refused)
    }

    @Test("CNV7, AUT11: what a county's people wrote down of the region is not confirmed, and is given back")
    func writtenDownByOthers() async throws {
        let fixture = try await ConversionFixture()
        let (office, now) = (fixture.office.office, ConversionFixture.decided)
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        let document = ConversionFile(kind: .decisionDocument, name: "批文.pdf", bytes: Array("%PDF-1.7 区厅批文".utf8))
        try await office.add(document, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        try await insertDecision(in: fixture.found(id), by: fixture.member(.enter), fixture)
        let city = try await fixture.member(.confirm, at: "150400")
        await #expect(throws: OfficeRefusal.conversion(.competentBodyIs(try code("150000")))) {
            try await fixture.confirm(id, by: city)
        }
        #expect(try await fixture.found(id).progress == .decided)
        try await office.take(.giveBack, inConversion: id, statement: "由市局录入", by: city.id, at: now)
        #expect(try await fixture.found(id).progress == .mapped)
    }

    /// The region's decision as an earlier release let anybody write it down.
    private func insertDecision(
        in found: ConversionCase,
        by member: StaffMember,
        _ fixture: ConversionFixture
    ) async throws {
        let then = moment("2019-10-24", hour: 9)
        let decision = ConversionDecision(
            outcome: .convert,
            body: try code("150000"),
            ground: "符合十六(二)规定",
            documentNumber: "内人社换〔2019〕8号",
            documentDate: then.civilDate
        )
        let step = ConversionCase.Step(event: .decide, outcome: .convert, by: member, at: then, statement: "")
        let (first, second) = (Identifier(at: then, random: (45, 1)), Identifier(at: then, random: (45, 2)))
        try await fixture.office.store.write { transaction in
            try transaction.insert(decision, id: first, of: found.id, by: member.id, at: then)
            try transaction.insert(step, id: second, of: found, ends: false)
        }
    }

    @Test("INT8: what another rule refuses at the confirmation leaves no answer of the origin behind")
    func refused() async throws {
        let fixture = try await ConversionFixture()
        let id = try await decided(fixture)
        let before = try await written(id, fixture)
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.first.id)) {
            try await fixture.confirm(id, again: Self.verified, by: fixture.first)
        }
        #expect(try await written(id, fixture) == before)
    }
}
