import Testing
import TitleModel
import TitleWorkflow

@Suite("Conversions at the desk") struct ConversionDeskTests {
    private func tasks(_ fixture: ConversionFixture, _ member: StaffMember) async throws -> [DeskTask] {
        try await fixture.office.office.desk(of: member, at: ConversionFixture.decided).tasks
    }

    @Test("CNV7: a case waits for who takes its next step, with its day, and for nobody else") func turns() async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.checked()
        let due = civil("2019-11-18")
        let handling = try await tasks(fixture, fixture.clerk)
        #expect(handling.map(\.kind) == [.handleConversion] && handling.map(\.part) == [id.text])
        #expect(handling.map(\.about) == [["张三", "original-checked"]] && handling.map(\.due) == [due])
        #expect(try await tasks(fixture, fixture.stranger).isEmpty)
        _ = try await fixture.mapped(id)
        #expect(try await tasks(fixture, fixture.clerk).isEmpty)
        #expect(try await tasks(fixture, fixture.first).map(\.kind) == [.decideConversion])
        #expect(try await tasks(fixture, fixture.regionFirst).isEmpty)
        try await fixture.decide(id)
        #expect(try await tasks(fixture, fixture.first).isEmpty)
        #expect(try await tasks(fixture, fixture.second).map(\.kind) == [.confirmConversion])
        try await fixture.confirm(id)
        #expect(try await tasks(fixture, fixture.second).isEmpty)
    }

    @Test("CNV7: a senior case waits for the region's people once it is mapped") func senior() async throws {
        let fixture = try await ConversionFixture()
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, ConversionFixture.files(), fields), to: 5012)
        #expect(try await tasks(fixture, fixture.first).isEmpty)
        #expect(try await tasks(fixture, fixture.regionFirst).map(\.kind) == [.decideConversion])
        try await fixture.decide(id, number: "内人社换〔2019〕8号", by: fixture.regionFirst)
        #expect(try await tasks(fixture, fixture.regionFirst).isEmpty)
        #expect(try await tasks(fixture, fixture.regionSecond).map(\.kind) == [.confirmConversion])
    }

    @Test("What is to be brought waits with its own day; a proposed line waits for another person") func others()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        try await fixture.office.office.take(
            .askForMore,
            inConversion: id,
            statement: "补授权证明",
            until: civil("2019-11-30"),
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        let waiting = try await tasks(fixture, fixture.clerk)
        #expect(waiting.map(\.due) == [civil("2019-11-30")] && waiting[0].about[1] == "to-be-completed")
        let line = TitleMapping(
            id: "",
            origin: .military,
            series: "军队装备保障",
            title: "装备工程师",
            target: TitleMapping.Target(series: 5, title: "工程师", rank: .intermediate),
            validFrom: ConversionFixture.applied.civilDate,
            validTo: nil,
            legalSource: "松人社换〔2019〕1号"
        )
        let proposal = try await fixture.office.office.propose(
            line,
            by: fixture.first.id,
            at: ConversionFixture.applied
        )
        let accepting = { (tasks: [DeskTask]) in tasks.filter { $0.kind == .acceptMapping } }
        #expect(try await accepting(tasks(fixture, fixture.first)).isEmpty)
        let other = try await accepting(tasks(fixture, fixture.second))
        #expect(other.map(\.kind) == [.acceptMapping] && other.map(\.part) == [proposal.text])
    }
}
