import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("What statistics of conversions count, column by column") struct ConversionCountTests {
    private let fixture: ConversionFixture

    init() async throws { fixture = try await ConversionFixture() }

    private static func application(
        _ place: Int,
        _ origin: ConversionOrigin = .province,
        _ way: ConversionWay = .transfer,
        by applicant: ConversionApplication.Applicant = .holder
    ) throws -> ConversionApplication {
        let usual = try ConversionFixture.application(number: "鲁工中字第\(place)号")
        return ConversionApplication(
            origin: origin,
            way: way,
            holder: usual.holder,
            applicant: applicant,
            appliedOn: usual.appliedOn,
            original: usual.original,
            entrustment: nil
        )
    }

    private func end(
        _ place: Int,
        _ outcome: ConversionOutcome,
        _ fields: [OriginalField] = ConversionFixture.fields(),
        at now: Instant = ConversionFixture.decided
    ) async throws {
        let id = try await fixture.checked(Self.application(place), nil, fields)
        if outcome == .convert { _ = try await fixture.mapped(id) }
        try await fixture.decide(id, outcome, at: now)
        try await fixture.confirm(id, at: now)
    }

    @Test("Each outcome, what is open and what was withdrawn stand in columns of their own, by origin and way")
    func columns() async throws {
        try await end(1, .convert)
        let examined = ConversionFixture.fields(obtained: .examination)
        for place in 2...3 { try await end(place, .notNeeded, examined) }
        for place in 4...5 { try await end(place, .refuse) }
        try await end(6, .refuse, at: moment("2019-10-31", hour: 9))
        for place in 7...10 {
            try await fixture.office.office.take(
                .withdraw,
                inConversion: fixture.apply(Self.application(place)),
                statement: "申请人撤回",
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        for place in 11...15 { _ = try await fixture.apply(Self.application(place)) }
        for place in 16...17 { _ = try await fixture.apply(Self.application(place, .military, .placement)) }
        let lines = try await fixture.office.office.conversionStatistics(shownTo: fixture.first).lines
        #expect(lines.map(\.origin) == [.province, .military] && lines.map(\.way) == [.transfer, .placement])
        let (one, other) = (try #require(lines.first), try #require(lines.last))
        #expect(one.cases == 15 && one.open == 5 && one.withdrawn == 4)
        #expect(one.outcomes == [.convert: 1, .notNeeded: 2, .refuse: 3])
        #expect(one.averageDays == 5 && one.longestDays == 10)
        #expect(other.cases == 2 && other.open == 2 && other.withdrawn == 0 && other.outcomes.isEmpty)
        #expect(other.averageDays == nil && other.longestDays == nil)
    }

    @Test("CNV6: an employer's staff applies for the holder; the case keeps who did, and no account has it")
    func employer() async throws {
        let id = try await fixture.apply(Self.application(1, by: .employer))
        let found = try await fixture.found(id)
        #expect(found.application.applicant == .employer && found.person == nil && found.request == nil)
        let person = try await fixture.registered(found.application)
        let alone = try Self.application(2, by: .employer)
        await #expect(throws: OfficeRefusal.conversion(.applicationOfAnother)) {
            _ = try await fixture.handIn(ConversionFixture.handIn(alone, form: "form 2"), of: person)
        }
    }
}
