import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("An original that is brought a second time") struct OriginalMarkTests {
    private static let origin = OriginalInstallation(
        root: String(repeating: "a", count: 64),
        name: "山东省职称电子证书系统",
        issuer: "370000",
        number: "3700002016Z000088X"
    )
    private static let stranger = IdentityDocument(kind: .residentIdentityCard, number: "150499198105120029")

    private func application(
        _ number: String,
        issuer: String = "山东省人力资源和社会保障厅",
        holder: IdentityDocument? = nil
    ) throws -> ConversionApplication {
        let usual = try ConversionFixture.application(number: number)
        let person = holder.map { holder in
            ConversionApplication.Holder(
                name: "李四",
                identity: holder,
                sex: .female,
                birthDate: civil("1981-05-12"),
                employer: "松山区某单位",
                area: usual.holder.area,
                unitIsOutside: false
            )
        }
        return ConversionApplication(
            origin: usual.origin,
            way: usual.way,
            holder: person ?? usual.holder,
            applicant: .holder,
            appliedOn: usual.appliedOn,
            original: ConversionApplication.OriginalName(number: number, issuer: issuer),
            entrustment: nil
        )
    }

    private func found(
        _ first: Identifier,
        by second: () async throws -> Identifier,
        at place: SourceLocation = #_sourceLocation
    ) async {
        let refusal = OfficeRefusal.conversion(.originalInAnotherCase(first))
        await #expect(throws: refusal, sourceLocation: place) { _ = try await second() }
    }

    @Test(
        "CNV8: case, width, spaces and hyphens of its number do not make it another one",
        arguments: ["sd-2015-0088", "ＳＤ２０１５００８８", "SD 2015 0088", "SD2015—0088", "sd2015‐0088"]
    )
    func spelt(number: String) async throws {
        let fixture = try await ConversionFixture()
        let first = try await fixture.apply(application("SD2015-0088"))
        let other = try application(number, holder: Self.stranger)
        await found(first) { try await fixture.apply(other) }
    }

    @Test(
        "CNV8: the same number of the same holder is found however the issuer is written; of another holder it is not"
    )
    func issuer() async throws {
        let fixture = try await ConversionFixture()
        let first = try await fixture.apply(application("SD2015-0088"))
        await found(first) { try await fixture.apply(application("sd20150088", issuer: "山东省人社厅")) }
        _ = try await fixture.apply(application("SD-2015-0088", issuer: "山西省人社厅", holder: Self.stranger))
    }

    @Test("CNV8: the same file is the same original, at the application and when it is added") func file() async throws
    {
        let fixture = try await ConversionFixture()
        let first = try await fixture.apply(application("SD2015-0088"))
        let one = try application("SD2015-0088")
        let other = try application("SD2015-0099", holder: Self.stranger)
        await found(first) { try await fixture.apply(other, ConversionFixture.files(of: one)) }
        let second = try await fixture.apply(other)
        let same = ConversionFile(kind: .original, name: "a.pdf", bytes: ConversionFixture.original(one))
        await found(first) {
            try await fixture.office.office.add(same, to: second, by: fixture.clerk.id, at: ConversionFixture.applied)
            return second
        }
    }

    @Test("CNV8: the claim that verified is the same original under whatever number was typed") func claim()
        async throws
    {
        let fixture = try await ConversionFixture()
        let one = try application("SD2015-0088")
        let other = try application("SD2015-0099", holder: Self.stranger)
        let first = try await fixture.apply(
            one,
            examination: ConversionFixture.examination(.verified, origin: Self.origin, of: one)
        )
        let again = ConversionFixture.examination(.codeVerified, origin: Self.origin, of: other)
        await found(first) { try await fixture.apply(other, examination: again) }
        let second = try await fixture.apply(other)
        try await fixture.office.office.take(
            .complete,
            inConversion: second,
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        await found(first) {
            try await fixture.office.office.checkOriginal(
                ofConversion: second,
                again,
                typed: [],
                statement: "已核对",
                isPageCompared: true,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
            return second
        }
    }

    @Test("CNV8: the database holds it too, whoever writes") func stored() async throws {
        let fixture = try await ConversionFixture()
        let first = try await fixture.apply(application("SD2015-0088"))
        let second = try await fixture.apply(application("SD2015-0099", holder: Self.stranger))
        let marks = OriginalMark.marks(of: ConversionApplication.OriginalName(number: "a", issuer: "b"))
        try await fixture.office.store.write { try $0.insert(marks, of: first) }
        await #expect(throws: (any Error).self) {
            try await fixture.office.store.write { try $0.insert(marks, of: second) }
        }
    }

    @Test("CNV6: after the case was withdrawn, the original can be brought again") func withdrawn() async throws {
        let fixture = try await ConversionFixture()
        let first = try await fixture.apply()
        try await fixture.office.office.take(
            .withdraw,
            inConversion: first,
            statement: "本人撤回",
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        _ = try await fixture.apply()
    }
}
