import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("The day of an acceptance")
struct AcceptanceDayTests {
    private func accept(
        _ filing: Identifier,
        _ fixture: OfficeFixture,
        number: String = "赤人社备〔2019〕1号",
        dated: CivilDate,
        at now: Instant
    ) async throws -> [CertificateNumber] {
        try await fixture.office.acceptFiling(
            filing,
            documentNumber: number,
            documentDate: dated,
            by: fixture.accepter.id,
            at: now
        )
    }

    private func filed(_ fixture: OfficeFixture) async throws -> Identifier {
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        return try await fixture.submit(batch)
    }

    @Test("FIL12: a clock that was set back accepts nothing, and loses nothing; set right, it accepts")
    func clockSetBack() async throws {
        let fixture = try await OfficeFixture()
        let filing = try await filed(fixture)
        let early = OfficeFixture.submitted.adding(milliseconds: -7_200_000)
        await #expect(throws: OfficeRefusal.clockBehind(OfficeFixture.submitted)) {
            _ = try await accept(filing, fixture, dated: early.civilDate, at: early)
        }
        #expect(try await fixture.counts().orders == 0)
        #expect(try await fixture.accept(filing).count == 3)
    }

    @Test("FIL12: a document dated before the filing, or in the future, accepts nothing")
    func documentsDay() async throws {
        let fixture = try await OfficeFixture()
        let filing = try await filed(fixture)
        let (day, filedOn) = (OfficeFixture.accepted.civilDate, OfficeFixture.submitted.civilDate)
        for early in [civil("1990-01-01"), filedOn.adding(days: -1)] {
            await #expect(throws: OfficeRefusal.documentDatedBefore(early, step: filedOn)) {
                _ = try await accept(filing, fixture, dated: early, at: OfficeFixture.accepted)
            }
        }
        let late = day.adding(days: 1)
        await #expect(throws: OfficeRefusal.documentDatedLater(late, than: day)) {
            _ = try await accept(filing, fixture, dated: late, at: OfficeFixture.accepted)
        }
        #expect(try await fixture.counts().orders == 0)
    }

    @Test("A number that a certificate's claim has no room for accepts nothing; the longest that fits does")
    func numberFits() async throws {
        let fixture = try await OfficeFixture()
        let filing = try await filed(fixture)
        let day = OfficeFixture.accepted.civilDate
        await #expect(throws: OfficeRefusal.textUnfit(.tooLong(most: 66))) {
            let long = String(repeating: "甲", count: 67)
            _ = try await accept(filing, fixture, number: long, dated: day, at: OfficeFixture.accepted)
        }
        let longest = String(repeating: "甲", count: 66)
        let numbers = try await accept(filing, fixture, number: longest, dated: day, at: OfficeFixture.accepted)
        #expect(numbers.count == 3)
    }
}
