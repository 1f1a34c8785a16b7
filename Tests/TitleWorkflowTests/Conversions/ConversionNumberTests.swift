import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Photos and numbers of conversions") struct ConversionNumberTests {
    @Test("CNV7, PUB6: the photo of a senior conversion is handed in on the pages of those who handle it")
    func photos() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        try await fixture.decide(id, number: "内人社换〔2019〕8号", by: fixture.regionFirst)
        try await fixture.confirm(id, by: fixture.regionSecond)
        let batch = try #require(try await fixture.office.store.read { try $0.batch(ofConversion: id) })
        for (member, keeps) in [(fixture.clerk, true), (fixture.regionFirst, true), (fixture.stranger, false)] {
            #expect(try await office.keepsPhotos(member, of: batch) == keeps, "\(member.name)")
            let state = try await office.batchState(batch, shownTo: member, at: ConversionFixture.decided)
            #expect((state != nil) == keeps && (state?.keepsPhotos ?? false) == keeps, "\(member.name)")
        }
    }

    @Test("Statistics count every case, however many there are, for those alone whose business they are")
    func statistics() async throws {
        let fixture = try await ConversionFixture()
        let count = 620
        try await fixture.office.store.write { transaction in
            for place in 0..<count {
                let application = try ConversionFixture.application(number: "鲁工中字第\(place)号")
                try transaction.insert(
                    ConversionCase(
                        id: Identifier(at: ConversionFixture.applied, random: (41, UInt64(place))),
                        application: application,
                        receiver: fixture.clerk.body,
                        takenBy: fixture.clerk,
                        takenAt: ConversionFixture.applied
                    )
                )
            }
        }
        let id = try await fixture.mapped(fixture.checked(ConversionFixture.application(number: "鲁工中字第A号")))
        try await fixture.decide(id)
        try await fixture.confirm(id)
        let lines = try await fixture.office.office.conversionStatistics(shownTo: fixture.first).lines
        #expect(lines.count == 1 && lines.first?.cases == count + 1 && lines.first?.open == count)
        #expect(lines.first?.outcomes == [.convert: 1] && lines.first?.averageDays == 4)
        #expect(lines.first?.longestDays == 4 && lines.first?.withdrawn == 0)
        #expect(try await fixture.office.office.conversionStatistics(shownTo: fixture.stranger).lines.isEmpty)
    }
}
