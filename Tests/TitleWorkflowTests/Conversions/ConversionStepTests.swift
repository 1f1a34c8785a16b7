import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Conversions: what is asked for, given back, mapped and told") struct ConversionStepTests {
    @Test("CNV2, CNV3: a case without its papers is not complete; what is asked for has a day, and brings it back")
    func supplement() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let few = ConversionFixture.files().filter { $0.kind != .presentWork }
        let id = try await fixture.apply(nil, few)
        await #expect(throws: OfficeRefusal.conversion(.workInTheCityUnproved)) {
            try await office.take(.complete, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        }
        let past = ConversionFixture.applied.civilDate
        await #expect(throws: OfficeRefusal.conversion(.supplementDayOutOfRange(past))) {
            try await office.take(
                .askForMore,
                inConversion: id,
                statement: "补在赤工作证明",
                until: past,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        try await office.take(
            .askForMore,
            inConversion: id,
            statement: "补在赤工作证明",
            until: civil("2019-11-10"),
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        let paper = ConversionFile(kind: .presentWork, name: "证明.png", bytes: [0x89] + Array("PNG\r\n\u{1A}\n.".utf8))
        try await office.add(paper, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        try await office.take(.supplement, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        try await office.take(.complete, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        #expect(try await fixture.found(id).progress == .evidenceComplete)
        #expect(try await fixture.found(id).last(.askForMore)?.until == civil("2019-11-10"))
    }

    @Test("A file is what its content says: text that calls itself a PDF is not kept") func content() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        let page = ConversionFile(kind: .onlineCheck, name: "a.pdf", bytes: Array("<html><script>".utf8))
        await #expect(throws: OfficeRefusal.conversion(.evidenceUnfit(.onlineCheck))) {
            try await fixture.office.office.add(page, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        }
        #expect(try await !fixture.found(id).held.contains(.onlineCheck))
    }

    @Test("What the tables do not say a person decides with a reason, never a higher rank; accepted, it is a line")
    func gap() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let fields = ConversionFixture.fields(title: "高级技师", series: "军队工程技术")
        let id = try await fixture.checked(nil, ConversionFixture.files(), fields)
        await #expect(throws: OfficeRefusal.conversion(.mappingMissing)) { try await fixture.mapped(id) }
        await #expect(throws: OfficeRefusal.conversion(.mappingWithoutReason)) {
            try await fixture.mapped(id, to: 5013, .person(reason: " "))
        }
        await #expect(throws: OfficeRefusal.conversion(.levelRaised(from: .intermediate, to: .seniorAssociate))) {
            try await fixture.mapped(id, to: 5012, .person(reason: "岗位相当"))
        }
        _ = try await fixture.mapped(id, to: 5013, .person(reason: "岗位相当"))
        let line = TitleMapping(
            id: "",
            origin: .province,
            series: "军队工程技术",
            title: "高级技师",
            target: TitleMapping.Target(series: 5, title: "工程师", rank: .intermediate),
            validFrom: ConversionFixture.applied.civilDate,
            validTo: nil,
            legalSource: "松人社换〔2019〕1号"
        )
        let proposal = try await office.propose(line, by: fixture.first.id, at: ConversionFixture.decided)
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.first.id)) {
            try await office.decideMapping(
                proposal,
                accept: true,
                reason: "",
                by: fixture.first.id,
                at: ConversionFixture.decided
            )
        }
        try await office.decideMapping(
            proposal,
            accept: true,
            reason: "",
            by: fixture.second.id,
            at: ConversionFixture.decided
        )
        let other = try ConversionFixture.application(number: "鲁工中字第99号")
        let next = try await fixture.checked(other, ConversionFixture.files(), fields)
        await #expect(throws: OfficeRefusal.conversion(.mappingOtherwise(TitleCode(number: 5013)))) {
            try await fixture.mapped(next, to: 5013, .person(reason: "岗位相当"))
        }
        _ = try await fixture.mapped(next, to: 5013, .table(proposal.text))
    }

    @Test("CNV4: another original that comes after the check is checked before anything is decided") func exchanged()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        let other = ConversionFile(kind: .original, name: "另一份.pdf", bytes: Array("%PDF-1.7 other".utf8))
        try await fixture.office.office.add(other, to: id, by: fixture.clerk.id, at: ConversionFixture.decided)
        await #expect(throws: OfficeRefusal.conversion(.originalNotChecked)) { try await fixture.decide(id) }
    }

    @Test("A decision can be given back by who would have confirmed it") func givenBack() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        try await fixture.office.office.take(
            .giveBack,
            inConversion: id,
            statement: "专业写错",
            by: fixture.second.id,
            at: ConversionFixture.decided
        )
        #expect(try await fixture.found(id).progress == .mapped)
    }

    @Test(
        "CNV10, INT5, INT6: a revocation writes the ban, and what its holder applies for is refused; the day after, taken"
    )
    func banned() async throws {
        let issuer = try await IssuerFixture()
        _ = try await issuer.change(.revoked)
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let ban = try #require(try await issuer.bans(of: issuer.numbers[0]).first)
        let application = try ConversionFixture.application(holder.name, holder.identity)
        let (office, clerk) = (issuer.fixture.office, issuer.fixture.preparer.id)
        await #expect(throws: OfficeRefusal.conversion(.holderBanned(until: ban.until))) {
            _ = try await office.apply(application, by: clerk, at: Instant(startOf: ban.until))
        }
        _ = try await office.apply(application, by: clerk, at: Instant(startOf: ban.until.adding(days: 1)))
    }

    @Test("A case is shown to the body that took it and to the competent one; statistics tell what became of it")
    func shown() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        try await fixture.confirm(id)
        let seen = try await office.conversions(shownTo: fixture.clerk, at: ConversionFixture.decided)
        #expect(seen.map(\.found.id) == [id])
        #expect(try await office.conversions(shownTo: fixture.stranger, at: ConversionFixture.decided).isEmpty)
        #expect(try await office.lookAt(conversion: id, by: fixture.stranger, at: ConversionFixture.decided) == nil)
        let line = try #require(ConversionStatistics(seen.map(\.found)).lines.first)
        #expect(line.origin == .province && line.way == .transfer && line.outcomes == [.convert: 1])
        #expect(line.averageDays == 4 && line.open == 0)
    }
}
