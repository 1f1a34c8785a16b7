import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@Suite("Whose desk an application from the net waits at, and what a claim may say") struct HandedInScopeTests {
    private static func elsewhere(_ number: String) throws -> ConversionApplication {
        let usual = try ConversionFixture.application(number: number)
        let holder = usual.holder
        return ConversionApplication(
            origin: usual.origin,
            way: usual.way,
            holder: ConversionApplication.Holder(
                name: holder.name,
                identity: holder.identity,
                sex: holder.sex,
                birthDate: holder.birthDate,
                employer: holder.employer,
                area: try #require(AreaCode("150403")),
                unitIsOutside: false
            ),
            applicant: usual.applicant,
            appliedOn: usual.appliedOn,
            original: usual.original,
            entrustment: nil
        )
    }

    @Test("CNV7: however many wait at other desks, a body's own are read; the region sees the senior ones below")
    func scope() async throws {
        let fixture = try await ConversionFixture()
        for place in 1...3 {
            let other = try Self.elsewhere("鲁工中字第\(place)号")
            _ = try await fixture.handIn(ConversionFixture.handIn(other, form: "form \(place)"))
        }
        let own = try await fixture.handIn(ConversionFixture.handIn(form: "form 9"))
        let senior = try ConversionFixture.application(number: "鲁工高字第1号")
        let high = try await fixture.handIn(ConversionFixture.handIn(senior, level: .senior, form: "form 10"))
        func waiting(_ scope: ConversionScope) async throws -> [String] {
            try await fixture.office.store.read { try $0.waitingConversionRequests(in: scope, limit: 2) }.map(\.receipt)
        }
        let area = try #require(AreaCode("150404"))
        let county = ConversionScope(
            body: try code("150404"),
            competences: [ConversionScope.Competence(level: .intermediate, area: area, except: [])]
        )
        #expect(try await waiting(county) == [own.number, high.number])
        let region = try #require(AreaCode("150000"))
        let above = ConversionScope(
            body: try code("150000"),
            competences: [ConversionScope.Competence(level: .senior, area: region, except: [])]
        )
        #expect(try await waiting(above) == [high.number])
        let shown = try await fixture.office.office.conversionRequests(
            shownTo: fixture.first,
            at: ConversionFixture.applied
        )
        #expect(shown.map(\.request.receipt) == [own.number, high.number])
    }

    @Test("CNV8: a claim that says more than a case has room for is refused with words, and the application waits on")
    func longClaim() async throws {
        let fixture = try await ConversionFixture()
        let receipt = try await fixture.handIn()
        let usual = ConversionFixture.examination(.verified)
        let long = OriginalField(.specialty, String(repeating: "a", count: OriginalField.longest + 1), from: .claim)
        let examination = OriginalExamination(check: usual.check, fields: usual.fields + [long])
        let refusal = OfficeRefusal.conversion(.claimTooLong(.specialty, most: 200))
        await #expect(throws: refusal) {
            _ = try await fixture.office.office.take(
                conversionRequest: receipt.request,
                examination,
                by: fixture.first.id,
                at: ConversionFixture.decided
            )
        }
        #expect(try await fixture.state(receipt).request.end == nil)
        let other = try ConversionFixture.application(number: "鲁工中字第99号")
        let known = ConversionFixture.examination(.verified, of: other)
        let new = OriginalExamination(check: known.check, fields: known.fields + [long])
        await #expect(throws: refusal) {
            _ = try await fixture.handIn(ConversionFixture.handIn(other, examination: new, form: "form 2"))
        }
        let waiting = try await fixture.office.store.read { try $0.waitingConversionRequests(limit: 9) }
        #expect(waiting.map(\.id) == [receipt.request], "over the net it is told at once")
    }
}
