import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("What other regions say became of certificates of ours") struct ConversionNoteTests {
    private static let now = moment("2019-12-20", hour: 9)

    /// As another region would sign it about the first certificate of the fixture.
    private func claim(
        _ issuer: IssuerFixture,
        original: String? = nil,
        holder: String? = nil,
        isConversion: Bool = true,
        issuedOn: CivilDate = now.civilDate
    ) async throws -> ConversionClaim {
        let number = issuer.numbers[0]
        let person = try await issuer.holder(of: number)
        return ConversionClaim(
            root: String(repeating: "a", count: 64),
            installation: "山东省职称电子证书",
            issuerName: "山东省人力资源和社会保障厅",
            number: "3700002019G000007X",
            issuedOn: issuedOn,
            isConversion: isConversion,
            originalNumber: original ?? number.text,
            originalIssuer: "赤峰市人力资源和社会保障局",
            holder: holder ?? person.name,
            identityTail: person.identity.tail,
            envelope: [0xD2, 0x84]
        )
    }

    private func note(_ issuer: IssuerFixture, _ claim: ConversionClaim, by member: Identifier) async throws {
        try await issuer.fixture.office.note(claim, by: member, at: Self.now)
    }

    @Test("CNV8: it is noted on the certificate, once, and its state stays the issuer's own decision")
    func noted() async throws {
        let issuer = try await IssuerFixture()
        let (number, claim) = (issuer.numbers[0], try await claim(issuer))
        try await note(issuer, claim, by: issuer.proposer)
        let office = issuer.fixture.office
        let notes = try await office.conversionNotes(on: number)
        #expect(notes.map(\.number) == ["3700002019G000007X"] && notes[0].issuerName == "山东省人力资源和社会保障厅")
        let kept = try #require(try await issuer.fixture.store.read { try $0.certificate(number) })
        #expect(kept.status(on: Self.now.civilDate) == .valid)
        await #expect(throws: OfficeRefusal.conversion(.noticeKnown)) {
            try await note(issuer, claim, by: issuer.proposer)
        }
        #expect(try await office.conversionNotes(on: issuer.numbers[1]).isEmpty)
    }

    @Test("CNV8: not of ours, of another holder, of no conversion or older than the certificate it is not noted")
    func otherwise() async throws {
        let issuer = try await IssuerFixture()
        func refusal(_ claim: ConversionClaim) async throws -> OfficeRefusal? {
            do {
                try await note(issuer, claim, by: issuer.proposer)
                return nil
            } catch let refusal as OfficeRefusal {
                return refusal
            }
        }
        #expect(
            try await refusal(claim(issuer, original: "鲁工高字1号"))
                == .conversion(.noticeNamesNoneOfOurs("鲁工高字1号"))
        )
        #expect(try await refusal(claim(issuer, holder: "王无此人")) == .conversion(.noticeSaysOtherwise(.name)))
        #expect(try await refusal(claim(issuer, isConversion: false)) == .conversion(.noticeIsNone))
        let old = civil("2018-01-01")
        #expect(try await refusal(claim(issuer, issuedOn: old)) == .conversion(.noticeSaysOtherwise(.issuedOn)))
        #expect(try await issuer.fixture.office.conversionNotes(on: issuer.numbers[0]).isEmpty)
    }

    @Test("CNV8: it is taken by people of the body that issued the certificate") func whose() async throws {
        let issuer = try await IssuerFixture()
        let claim = try await claim(issuer)
        await #expect(throws: OfficeRefusal.self) { try await note(issuer, claim, by: issuer.fixture.preparer.id) }
        #expect(try await issuer.fixture.office.conversionNotes(on: issuer.numbers[0]).isEmpty)
    }
}
