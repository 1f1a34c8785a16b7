import TestSupport
import Testing
import TitleModel
import TitleWorkflow

@Suite("Letters of entrustment, from the application on") struct EntrustmentTests {
    private static func application(_ letter: ConversionApplication.Entrustment?) throws -> ConversionApplication {
        let usual = try ConversionFixture.application()
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
                area: holder.area,
                unitIsOutside: true
            ),
            applicant: usual.applicant,
            appliedOn: usual.appliedOn,
            original: usual.original,
            entrustment: letter
        )
    }

    @Test("CNV9: who works at a unit from outside names the letter when applying, by either door, from a right sender")
    func named() async throws {
        let fixture = try await ConversionFixture()
        let wrong = ConversionApplication.Entrustment(sender: "章丘县人力资源和社会保障局", number: "章〔2019〕1号")
        let cases: [(ConversionApplication.Entrustment?, ConversionRefusal)] = [
            (nil, .entrustmentNotNamed), (wrong, .entrustmentSenderUnfit(wrong.sender)),
        ]
        for (letter, refusal) in cases {
            let application = try Self.application(letter)
            await #expect(throws: OfficeRefusal.conversion(refusal)) { _ = try await fixture.apply(application) }
            await #expect(throws: OfficeRefusal.conversion(refusal)) {
                _ = try await fixture.handIn(ConversionFixture.handIn(application))
            }
        }
    }

    @Test("CNV9: the letter itself may be brought later, and the evidence is complete then") func broughtLater()
        async throws
    {
        let fixture = try await ConversionFixture()
        let letter = ConversionApplication.Entrustment(sender: "济南市人力资源和社会保障局", number: "济〔2019〕1号")
        let id = try await fixture.apply(Self.application(letter))
        func complete() async throws {
            try await fixture.office.office.take(
                .complete,
                inConversion: id,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        await #expect(throws: OfficeRefusal.conversion(.entrustmentMissing)) { try await complete() }
        let file = ConversionFile(kind: .entrustment, name: "委托函.pdf", bytes: Array("%PDF-1.7 委托函".utf8))
        try await fixture.office.office.add(file, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        try await complete()
        #expect(try await fixture.found(id).progress == .evidenceComplete)
    }
}
