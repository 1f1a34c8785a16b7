import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("A mapping stands as long as its original was not read again") struct MappingAfterAnotherReadingTests {
    /// A case that was read as senior, mapped so, and read again as what it is.
    private func readAgain(_ fixture: ConversionFixture) async throws -> Identifier {
        let senior = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, senior), to: 5012)
        try await fixture.office.office.checkOriginal(
            ofConversion: id,
            ConversionFixture.examination(),
            typed: ConversionFixture.named(nil) + ConversionFixture.fields(),
            statement: "已与原件重新核对",
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        return id
    }

    private func tasks(_ fixture: ConversionFixture, _ member: StaffMember) async throws -> [DeskTask.Kind] {
        try await fixture.office.office.desk(of: member, at: ConversionFixture.decided).tasks.map(\.kind)
    }

    @Test("CNV7, CNV8: a level that was typed wrong and corrected names neither the title nor the body any more")
    func corrected() async throws {
        let fixture = try await ConversionFixture()
        let id = try await readAgain(fixture)
        let (office, now) = (fixture.office.office, ConversionFixture.decided)
        let state = try #require(try await office.lookAt(conversion: id, by: fixture.first, at: now))
        #expect(state.found.mapping == nil && state.title?.code == TitleCode(number: 5013))
        #expect(state.reasons.isEmpty && state.competent?.code == fixture.first.body)
        #expect(try await office.lookAt(conversion: id, by: fixture.regionFirst, at: now) == nil)
        #expect(try await office.conversions(shownTo: fixture.regionFirst, at: now).isEmpty)
        #expect(try await office.conversionStatistics(shownTo: fixture.regionFirst).lines.isEmpty)
        #expect(try await office.conversionStatistics(shownTo: fixture.first).lines.map(\.open) == [1])
    }

    @Test("CNV7: it waits for a new mapping, then for the body of the level that was read last") func desk()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await readAgain(fixture)
        #expect(try await tasks(fixture, fixture.clerk) == [.handleConversion])
        #expect(try await tasks(fixture, fixture.regionFirst).isEmpty)
        _ = try await fixture.mapped(id)
        #expect(try await tasks(fixture, fixture.regionFirst).isEmpty)
        #expect(try await tasks(fixture, fixture.first) == [.decideConversion])
        try await fixture.decide(id)
        #expect(try await fixture.confirm(id) != nil)
    }
}
