import Testing
import TitleModel
import TitleWorkflow

@Suite("Applications over the net in the statistics of conversions") struct HandedInStatisticsTests {
    private let fixture: ConversionFixture

    init() async throws { fixture = try await ConversionFixture() }

    private func handedIn(_ place: Int, _ level: TitleLevel? = .intermediate) async throws -> HandedInReceipt {
        let application = try ConversionFixture.application(number: "鲁工中字第\(place)号")
        return try await fixture.handIn(ConversionFixture.handIn(application, level: level, form: "form \(place)"))
    }

    private func giveBack(_ receipt: HandedInReceipt, by member: StaffMember, at now: Instant) async throws {
        try await fixture.office.office.giveBack(
            conversionRequest: receipt.request,
            reason: "原证书看不清",
            by: member.id,
            at: now
        )
    }

    private func line(_ member: StaffMember) async throws -> ConversionStatistics.Line? {
        let lines = try await fixture.office.office.conversionStatistics(shownTo: member).lines
        #expect(lines.count <= 1)
        return lines.first
    }

    @Test("CNV6: returned or withdrawn before it was taken, an application counts, and the sums agree")
    func sums() async throws {
        _ = try await fixture.apply(ConversionFixture.application(number: "鲁工中字第1号"))
        try await fixture.take(fixture.handIn())
        _ = try await handedIn(2)
        for (place, day) in [(3, "2019-10-22"), (4, "2019-10-25")] {
            try await giveBack(handedIn(place), by: fixture.first, at: moment(day, hour: 9))
        }
        let withdrawn = try await ConversionFixture.key(handedIn(5))
        try await fixture.office.office.withdraw(byApplicant: withdrawn, at: ConversionFixture.applied)
        let line = try #require(try await line(fixture.first))
        #expect(line.cases == 2 && line.open == 2 && line.withdrawn == 0)
        let net = try #require(line.handedIn)
        #expect([net.taken, net.waiting, net.returned, net.withdrawn] == [1, 1, 2, 1] && net.applications == 5)
        #expect(net.averageDays == 2 && net.longestDays == 4)
        #expect(try await self.line(fixture.stranger) == nil)
    }

    @Test("CNV7: a senior title's is counted at the region too, and what was no case took no days to decide")
    func levels() async throws {
        try await giveBack(handedIn(6, .senior), by: fixture.regionFirst, at: ConversionFixture.decided)
        _ = try await handedIn(7)
        let region = try #require(try await line(fixture.regionFirst))
        #expect(region.cases == 0 && region.averageDays == nil && region.handedIn?.applications == 1)
        #expect(region.handedIn?.returned == 1 && region.handedIn?.waiting == 0)
        #expect(try await line(fixture.first)?.handedIn?.waiting == 1)
    }

    @Test("Of cases from the counter alone nothing is said of the net") func counter() async throws {
        _ = try await fixture.apply()
        let line = try #require(try await line(fixture.first))
        #expect(line.cases == 1 && line.handedIn == nil)
    }
}
