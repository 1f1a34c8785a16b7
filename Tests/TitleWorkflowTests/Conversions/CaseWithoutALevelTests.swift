import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("A conversion whose level nobody knows has an end") struct CaseWithoutALevelTests {
    private let fixture: ConversionFixture
    private static let last = civil("2019-11-20")
    private static let inTime = moment("2019-11-20", hour: 23)
    private static let late = moment("2019-11-21", hour: 0)

    init() async throws { fixture = try await ConversionFixture() }

    /// A case for which its original was asked, taken by somebody.
    private func asked(by member: StaffMember? = nil) async throws -> Identifier {
        let office = fixture.office.office
        let id = try await office.apply(
            ConversionFixture.application(),
            files: ConversionFixture.files().filter { $0.kind != .original },
            by: (member ?? fixture.clerk).id,
            at: ConversionFixture.applied
        )
        try await office.take(
            .askForMore,
            inConversion: id,
            statement: "补原证书",
            until: Self.last,
            by: (member ?? fixture.clerk).id,
            at: ConversionFixture.applied
        )
        return id
    }

    private func desk(_ member: StaffMember, at now: Instant) async throws -> [DeskTask.Kind] {
        try await fixture.office.office.desk(of: member, at: now).tasks.map(\.kind)
    }

    private func refuses(
        _ expected: ConversionRefusal,
        _ id: Identifier,
        _ outcome: ConversionOutcome = .refuse,
        by member: StaffMember? = nil,
        at now: Instant = late,
        place: SourceLocation = #_sourceLocation
    ) async {
        await #expect(throws: OfficeRefusal.conversion(expected), sourceLocation: place) {
            try await fixture.decide(id, outcome, by: member, at: now)
        }
    }

    @Test("CNV7: up to its last day nobody decides; the day after, two people of the county refuse it")
    func overdue() async throws {
        let id = try await asked()
        await refuses(.rankUnknown, id, at: Self.inTime)
        #expect(try await desk(fixture.first, at: Self.inTime) == [.handleConversion])
        #expect(try await desk(fixture.first, at: Self.late) == [.decideConversion])
        for stranger in [fixture.stranger, fixture.cityFirst, fixture.regionFirst] {
            await refuses(.competentBodyIs(try code("150404")), id, by: stranger)
        }
        await refuses(.notExamined, id, .notNeeded)
        await refuses(.mappingMissing, id, .convert)
        try await fixture.decide(id, .refuse, at: Self.late)
        #expect(try await desk(fixture.second, at: Self.late) == [.confirmConversion])
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.first.id)) {
            try await fixture.confirm(id, by: fixture.first, at: Self.late)
        }
        #expect(try await fixture.confirm(id, at: Self.late) == nil)
        #expect(try await fixture.found(id).progress == .refused)
        let line = try await fixture.office.office.conversionStatistics(shownTo: fixture.first).lines.first
        #expect(line?.outcomes == [.refuse: 1] && line?.open == 0)
    }

    @Test("CNV7: what is brought after its last day brings the case back, and nobody decides on it")
    func brought() async throws {
        let id = try await asked()
        try await fixture.office.office.take(.supplement, inConversion: id, by: fixture.clerk.id, at: Self.late)
        await refuses(.rankUnknown, id)
        #expect(try await fixture.found(id).supplementUntil == nil)
    }

    @Test("CNV7: taken by the city, or by a body that decides no conversions, the county ends it")
    func takenElsewhere() async throws {
        let key = Identifier(at: ConversionFixture.applied, random: (13, 1))
        let bodies = fixture.office.office.registry.bodies
        let own = try #require(bodies.first { $0.kind == .selfReviewing })
        let member = StaffMember(id: key, name: "院内经办", body: own.code, duties: [.submit])
        try await fixture.office.store.write { try $0.insert(member, at: ConversionFixture.applied) }
        for (place, taker) in [fixture.cityFirst, member].enumerated() {
            let id = try await asked(by: taker)
            for reader in [taker, fixture.first] {
                let seen = try await fixture.office.office.conversions(shownTo: reader, at: Self.late)
                #expect(seen.first { $0.found.id == id }?.ending?.code == (try code("150404")), "\(reader.name)")
            }
            await refuses(.competentBodyIs(try code("150404")), id, by: fixture.cityFirst)
            try await fixture.decide(id, .refuse, number: "松人社换〔2019〕\(place + 5)号", at: Self.late)
            try await fixture.confirm(id, at: Self.late)
            #expect(try await fixture.found(id).progress == .refused)
        }
        #expect(try await fixture.office.office.conversions(shownTo: fixture.stranger, at: Self.late).isEmpty)
    }

    @Test("CNV7: once its level is read an overdue case is the competent body's alone") func readLate() async throws {
        let id = try await fixture.checked(nil, nil, ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate))
        try await fixture.office.office.take(
            .askForMore,
            inConversion: id,
            statement: "补授权证明",
            until: Self.last,
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        await refuses(.competentBodyIs(try code("150000")), id)
        try await fixture.decide(id, .refuse, by: fixture.regionFirst, at: Self.late)
    }
}
