import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@Suite("The mapping tables, as the office keeps them") struct MappingTableTests {
    private let fixture: ConversionFixture
    private static let day = ConversionFixture.decided.civilDate

    init() async throws {
        fixture = try await ConversionFixture()
    }

    private func line(
        _ first: CivilDate,
        _ last: CivilDate? = nil,
        of specialty: String? = nil,
        to other: String? = nil,
        title: String = "工程师",
        rank: TitleRank = .intermediate
    ) -> TitleMapping {
        TitleMapping(
            id: "",
            origin: .province,
            series: "工业工程",
            title: "工业工程师",
            specialty: specialty,
            target: TitleMapping.Target(series: 5, title: title, rank: rank, specialty: other),
            validFrom: first,
            validTo: last,
            legalSource: "赤人社发〔2019〕9号"
        )
    }

    private func accepted(_ line: TitleMapping) async throws -> Identifier {
        let id = try await fixture.office.office.propose(line, by: fixture.cityFirst.id, at: ConversionFixture.applied)
        try await accept(id)
        return id
    }

    private func accept(_ id: Identifier, by member: StaffMember? = nil) async throws {
        try await fixture.office.office.decideMapping(
            id,
            accept: true,
            reason: "",
            by: (member ?? fixture.citySecond).id,
            at: ConversionFixture.decided
        )
    }

    /// The line as the tables have it on a day.
    private func inForce(_ id: Identifier, on day: CivilDate) async throws -> Bool {
        let office = fixture.office.office
        let lines = try await fixture.office.store.read { try $0.mappings(besides: office.conversions.mappings) }
        return lines.contains { $0.id == id.text && $0.isInForce(on: day) }
    }

    @Test("CNV8: a line has its days; ended by two people it counts until its last day and no longer")
    func ends() async throws {
        let id = try await accepted(line(Self.day))
        #expect(try await !inForce(id, on: Self.day.adding(days: -1)))
        let last = Self.day.adding(days: 30)
        let ending = try await fixture.office.office.proposeEnd(
            ofMapping: id.text,
            on: last,
            legalSource: "赤人社发〔2019〕19号",
            by: fixture.cityFirst.id,
            at: ConversionFixture.decided
        )
        #expect(try await inForce(id, on: last.adding(days: 1)), "proposed alone it ends nothing")
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.cityFirst.id)) {
            try await accept(ending, by: fixture.cityFirst)
        }
        try await accept(ending)
        #expect(try await inForce(id, on: last))
        #expect(try await !inForce(id, on: last.adding(days: 1)))
        await #expect(throws: OfficeRefusal.changeDecidedAlready) { try await accept(ending) }
    }

    @Test("CNV8: a line of the data ends as well; none that is unknown or over, and nobody without the duty ends one")
    func endsOfTheData() async throws {
        let office = fixture.office.office
        let given = try #require(try await office.mappingTables().data.first { $0.isInForce(on: Self.day) })
        func propose(_ name: String, on day: CivilDate, by member: StaffMember) async throws -> Identifier {
            try await office.proposeEnd(
                ofMapping: name,
                on: day,
                legalSource: "赤人社发〔2019〕19号",
                by: member.id,
                at: ConversionFixture.decided
            )
        }
        await #expect(throws: OfficeRefusal.conversion(.mappingLineUnknown)) {
            _ = try await propose("no-such-line", on: Self.day, by: fixture.cityFirst)
        }
        await #expect(throws: OfficeRefusal.dutyMissing(.convert, of: fixture.clerk.id)) {
            _ = try await propose(given.id, on: Self.day, by: fixture.clerk)
        }
        try await accept(propose(given.id, on: Self.day, by: fixture.cityFirst))
        let kept = try #require(try await office.mappingTables().data.first { $0.id == given.id })
        #expect(kept.validTo == Self.day)
        await #expect(throws: OfficeRefusal.conversion(.mappingLineUnknown)) {
            _ = try await propose(given.id, on: Self.day.adding(days: 1), by: fixture.cityFirst)
        }
    }

    @Test("CNV8: a line of one specialty comes before one of all, and the specialty is called as it says")
    func specialties() async throws {
        let day = ConversionFixture.applied.civilDate
        let all = try await accepted(line(day))
        let own = try await accepted(line(day, of: "道桥", to: "道路与桥梁工程"))
        let second = IdentityDocument(kind: .residentIdentityCard, number: "110105194912310046")
        func mapped(
            _ specialty: String,
            number: String,
            _ mapping: ConversionMapping,
            of identity: IdentityDocument? = nil
        ) async throws -> Identifier {
            let application =
                try identity.map { try ConversionFixture.application("李四", $0, number: number) }
                ?? ConversionFixture.application(number: number)
            let fields = ConversionFixture.fields(title: "工业工程师", series: "工业工程").map {
                switch $0.kind {
                case .specialty: OriginalField(.specialty, specialty, from: .typed)
                case .name: OriginalField(.name, application.holder.name, from: .typed)
                case .identityTail:
                    OriginalField(.identityTail, String(application.holder.identity.number.suffix(2)), from: .typed)
                default: $0
                }
            }
            let id = try await fixture.checked(application, nil, fields)
            try await fixture.office.office.map(
                mapping,
                inConversion: id,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
            return id
        }
        let title = TitleCode(number: 5013)
        let renamed = ConversionMapping(title: title, specialty: "道路与桥梁工程", basis: .table(own.text))
        let id = try await mapped("道 桥", number: "鲁工中字第1号", renamed)
        let plain = ConversionMapping(title: title, specialty: nil, basis: .table(own.text))
        await #expect(throws: OfficeRefusal.conversion(.mappingOtherwise(title))) {
            _ = try await mapped("道桥", number: "鲁工中字第2号", plain)
        }
        let kept = ConversionMapping(title: title, specialty: nil, basis: .table(all.text))
        let other = try await mapped("机械", number: "鲁工中字第3号", kept, of: second)
        for (id, specialty, document) in [(id, "道路与桥梁工程", "松人社换〔2019〕1号"), (other, "机械", "松人社换〔2019〕2号")] {
            try await fixture.decide(id, number: document)
            let number = try #require(try await fixture.confirm(id))
            let evidence = try await fixture.office.evidence(of: number)
            #expect(evidence.result.specialty == specialty)
            #expect(try ConversionFlowTests.judged(evidence) == [.sealNotAuthorised(try code("150400"))])
            let found = try #require(evidence.conversion)
            let changed = found.with(fields: found.fields + [OriginalField(.specialty, "会计", from: .typed)])
            let judged = try ConversionFlowTests.judged(evidence.with(conversion: changed))
            #expect(judged.contains(.conversion(.resultSaysOtherwise)) == (specialty == "机械"))
        }
    }

    @Test("CNV8: a line that says otherwise than another on one of its days is neither proposed nor accepted")
    func contradiction() async throws {
        let office = fixture.office.office
        let first = try await accepted(line(Self.day, Self.day.adding(days: 30)))
        let clash = OfficeRefusal.conversion(.mappingLineContradicts(first.text))
        let lower = line(Self.day.adding(days: 30), title: "助理工程师", rank: .assistant)
        await #expect(throws: clash) {
            _ = try await office.propose(lower, by: fixture.cityFirst.id, at: ConversionFixture.decided)
        }
        _ = try await accepted(line(Self.day.adding(days: 31), title: "助理工程师", rank: .assistant))
        _ = try await accepted(line(Self.day, of: "道桥", title: "助理工程师", rank: .assistant))
        let (one, two) = (line(Self.day, of: "机械"), line(Self.day, of: "机 械", title: "技术员", rank: .clerk))
        let (open, late) = (
            try await office.propose(one, by: fixture.cityFirst.id, at: ConversionFixture.decided),
            try await office.propose(two, by: fixture.cityFirst.id, at: ConversionFixture.decided)
        )
        try await accept(open)
        let both = OfficeRefusal.conversion(.mappingLinesContradict(open.text, late.text))
        await #expect(throws: both) { try await accept(late) }
    }

    @Test("CNV7: a county's two people bind nobody: what they propose the city's or the region's people accept")
    func accepting() async throws {
        let office = fixture.office.office
        let id = try await office.propose(line(Self.day), by: fixture.first.id, at: ConversionFixture.decided)
        for member in [fixture.second, fixture.stranger] {
            await #expect(throws: OfficeRefusal.conversion(.mappingLineIsTheCitys)) {
                try await accept(id, by: member)
            }
        }
        #expect(try await !inForce(id, on: Self.day))
        try await accept(id, by: fixture.regionFirst)
        #expect(try await inForce(id, on: Self.day))
        let lines = try OfficeFixture.house.get().authority.rules.filter { $0.kindOfCase != .conversion }
        #expect(
            !MappingLineBindsEverybody.mayDecide(
                fixture.citySecond,
                onProposalOf: fixture.first.body,
                AuthorityTable(rules: lines),
                office.registry
            )
        )
    }

    @Test("A proposed end stands on the desk of another person of the body") func desk() async throws {
        let id = try await accepted(line(Self.day))
        _ = try await fixture.office.office.proposeEnd(
            ofMapping: id.text,
            on: Self.day,
            legalSource: "赤人社发〔2019〕19号",
            by: fixture.cityFirst.id,
            at: ConversionFixture.decided
        )
        let waiting = try await fixture.office.store.read { [fixture] in
            try $0.waitingMappings(notBy: fixture.citySecond.id, limit: 9)
        }
        #expect(waiting.map(\.title) == ["工业工程师"] && waiting.map(\.body) == [fixture.cityFirst.body])
        let own = try await fixture.office.store.read { [fixture] in
            try $0.waitingMappings(notBy: fixture.cityFirst.id, limit: 9)
        }
        #expect(own.isEmpty)
    }
}
