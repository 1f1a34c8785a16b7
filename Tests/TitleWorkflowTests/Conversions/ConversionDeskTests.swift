import Testing
import TitleModel
import TitleWorkflow

@Suite("Conversions at the desk") struct ConversionDeskTests {
    private func tasks(
        _ fixture: ConversionFixture,
        _ member: StaffMember,
        at now: Instant = ConversionFixture.decided
    ) async throws -> [DeskTask] {
        try await fixture.office.office.desk(of: member, at: now).tasks
    }

    private func askForMore(
        _ fixture: ConversionFixture,
        _ id: Identifier,
        until day: String,
        at now: Instant
    ) async throws {
        try await fixture.office.office.take(
            .askForMore,
            inConversion: id,
            statement: "补授权证明",
            until: civil(day),
            by: fixture.clerk.id,
            at: now
        )
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
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        #expect(try await tasks(fixture, fixture.regionFirst).map(\.kind) == [.decideConversion])
        try await fixture.decide(id, number: "内人社换〔2019〕8号", by: fixture.regionFirst)
        #expect(try await tasks(fixture, fixture.regionFirst).isEmpty)
        #expect(try await tasks(fixture, fixture.cityFirst).isEmpty)
        #expect(try await tasks(fixture, fixture.regionSecond).map(\.kind) == [.confirmConversion])
    }

    @Test(
        "CNV7: until the region's document is there a senior case waits for who took it and for who writes it down as well"
    )
    func documentAwaited() async throws {
        let fixture = try await ConversionFixture()
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        let waiting = try await tasks(fixture, fixture.clerk)
        #expect(waiting.map(\.kind) == [.handleConversion] && waiting.map(\.part) == [id.text])
        let writing = try await tasks(fixture, fixture.cityFirst)
        #expect(writing.map(\.kind) == [.handleConversion] && writing.map(\.part) == [id.text])
        #expect(try await tasks(fixture, fixture.stranger).isEmpty)
        let document = ConversionFile(kind: .decisionDocument, name: "批文.pdf", bytes: Array("%PDF-1.7 区厅批文".utf8))
        try await fixture.office.office.add(document, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        #expect(try await tasks(fixture, fixture.clerk).isEmpty)
        #expect(try await tasks(fixture, fixture.cityFirst).isEmpty)
    }

    @Test("What is to be brought waits with its own day; a proposed line waits for another person") func others()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        try await askForMore(fixture, id, until: "2019-11-30", at: ConversionFixture.applied)
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
        #expect(try await accepting(tasks(fixture, fixture.second)).isEmpty)
        let other = try await accepting(tasks(fixture, fixture.citySecond))
        #expect(other.map(\.kind) == [.acceptMapping] && other.map(\.part) == [proposal.text])
        #expect(other.map(\.due) == [civil("2019-11-18")])
    }

    @Test("CNV5: a title by examination waits for who says that nothing is needed, before it is mapped")
    func examined() async throws {
        let fixture = try await ConversionFixture()
        let fields = ConversionFixture.fields(title: "经济师", series: "经济系列", obtained: .examination)
        let id = try await fixture.checked(nil, nil, fields)
        #expect(try await tasks(fixture, fixture.first).map(\.kind) == [.decideConversion])
        #expect(try await tasks(fixture, fixture.first).map(\.part) == [id.text])
        #expect(try await tasks(fixture, fixture.stranger).isEmpty)
        try await fixture.decide(id, .notNeeded)
        #expect(try await tasks(fixture, fixture.second).map(\.kind) == [.confirmConversion])
    }

    @Test("CNV4, CNV10: what nothing mends waits for who refuses it: a forged original, one of another, a ban since")
    func refusable() async throws {
        let fixture = try await ConversionFixture()
        let forged = try await fixture.checked(nil, nil, ConversionFixture.fields(), .forged)
        #expect(try await tasks(fixture, fixture.first).map(\.part) == [forged.text])
        let others = ConversionFixture.fields().filter { $0.kind != .name } + [OriginalField(.name, "王五", from: .typed)]
        let application = try ConversionFixture.application(number: "鲁工中字第99号")
        let another = try await fixture.checked(application, nil, others)
        #expect(try await tasks(fixture, fixture.first).map(\.part) == [forged.text, another.text])
    }

    @Test(
        "CNV2: what was to be brought and was not, the day after its last one, waits for who decides on what is there"
    )
    func overdue() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.checked()
        try await askForMore(fixture, id, until: "2019-11-20", at: ConversionFixture.applied)
        let inTime = try await tasks(fixture, fixture.first, at: moment("2019-11-20", hour: 23))
        #expect(inTime.map(\.kind) == [.handleConversion])
        let late = try await tasks(fixture, fixture.first, at: moment("2019-11-21", hour: 0))
        #expect(late.map(\.kind) == [.decideConversion] && late.map(\.due) == [civil("2019-11-20")])
        #expect(try await tasks(fixture, fixture.clerk, at: moment("2019-11-21", hour: 0)).count == 1)
    }

    @Test("The days on which something was to be brought do not count; a case that comes back is not overdue at once")
    func stopped() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        try await askForMore(fixture, id, until: "2020-02-20", at: moment("2019-10-25", hour: 9))
        #expect(try await fixture.office.office.conversions.term(of: fixture.found(id)) == .stopped)
        try await fixture.office.office.take(
            .supplement,
            inConversion: id,
            by: fixture.clerk.id,
            at: moment("2019-12-25", hour: 9)
        )
        // 4 of the 20 working days were over: 22 to 25 October.
        let found = try await fixture.found(id)
        #expect(fixture.office.office.conversions.due(found) == civil("2020-01-17"))
        let waiting = try await tasks(fixture, fixture.clerk, at: moment("2019-12-26", hour: 9))
        #expect(waiting.map(\.due) == [civil("2020-01-17")])
    }

    @Test("A decision that is given back while something is to be brought does not let the days run again")
    func stoppedStill() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.checked()
        try await askForMore(fixture, id, until: "2020-02-20", at: moment("2019-10-25", hour: 8))
        try await fixture.decide(id, .refuse)
        let term = { (found: ConversionCase) in fixture.office.office.conversions.term(of: found) }
        #expect(try await term(fixture.found(id)) == .stopped)
        try await fixture.office.office.take(
            .giveBack,
            inConversion: id,
            statement: "补正期未满",
            by: fixture.second.id,
            at: moment("2019-10-28", hour: 9)
        )
        let found = try await fixture.found(id)
        #expect(found.progress == .toBeCompleted && term(found) == .stopped)
        let brought = moment("2019-12-25", hour: 9)
        try await fixture.office.office.take(.supplement, inConversion: id, by: fixture.clerk.id, at: brought)
        // 4 of the 20 working days were over: 22 to 25 October.
        #expect(try await fixture.office.office.conversions.due(fixture.found(id)) == civil("2020-01-17"))
    }

    @Test(
        "A case that reaches into a year without published holidays says that its day is open, and is not without one"
    )
    func open() async throws {
        let fixture = try await ConversionFixture()
        let last = try #require(fixture.office.office.calendar.coveredYears.max())
        let day = try #require(CivilDate(year: last, month: 12, day: 20))
        let usual = try ConversionFixture.application()
        let late = ConversionApplication(
            origin: usual.origin,
            way: usual.way,
            holder: usual.holder,
            applicant: usual.applicant,
            appliedOn: day,
            original: usual.original,
            entrustment: nil
        )
        let now = Instant(startOf: day)
        let id = try await fixture.office.office.apply(late, by: fixture.clerk.id, at: now)
        #expect(try await fixture.office.office.conversions.term(of: fixture.found(id)) == .open)
        let waiting = try await tasks(fixture, fixture.clerk, at: now)
        #expect(waiting.map(\.due) == [nil] && waiting.map(\.waitsForHolidays) == [true])
    }
}
