import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

@Suite("Notices of conversion of another region") struct ConversionNoticeReaderTests {
    private let office: TestOffice
    private let region: TestRegion

    init() throws {
        office = try TestOffice()
        region = try TestRegion()
    }

    private func reader(knowing others: [TestRegion]) throws -> ConversionNoticeReader {
        let regions = Regions(own: try office.folder.trust(), others: try others.map { try $0.folder.trust() })
        return ConversionNoticeReader(regions: regions, now: TestOffice.now)
    }

    private func refusal(_ bytes: [UInt8], knowing others: [TestRegion]) throws -> OfficeRefusal? {
        let reader = try reader(knowing: others)
        do throws(OfficeRefusal) {
            _ = try reader.read(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The full claim of a converted certificate, as the region's press signs it.
    private func notice(
        previous: EarlierCertificate?,
        original: EarlierCertificate? = nil,
        by region: TestRegion
    ) throws -> [UInt8] {
        let compact = CompactClaim(
            kind: .title,
            sample: false,
            number: "1501002019Z000001R",
            name: "乌云",
            identityTail: "8X",
            title: 5013,
            specialty: nil,
            restriction: nil,
            route: 4,
            qualifiedOn: 18_200,
            issuedOn: 18_240,
            issuer: "150100",
            status: StatusReference(list: 3, index: 7)
        )
        let signer = try region.folder.signer(for: "150100", use: .title, on: TestOffice.now.civilDate)
        let payload = full(compact, previous, original).encoded()
        return try signer.envelope(contentType: .fullClaim, payload: payload).serialized()
    }

    private func full(
        _ compact: CompactClaim,
        _ previous: EarlierCertificate?,
        _ original: EarlierCertificate?
    ) -> FullClaim {
        let body = NamedBody(code: "150100", name: TestRegion.city)
        return FullClaim(
            compact: compact.encoded(),
            verificationCode: "K7QW3M9D2XTPC",
            name: compact.name,
            identityTail: compact.identityTail,
            birthDate: nil,
            series: "工程技术人员",
            specialty: "",
            titleName: "工程师",
            levelName: "中级",
            rank: 3,
            route: "换证",
            reviewing: nil,
            committee: nil,
            approving: body,
            issuing: body,
            ground: Ground(kind: .approval, documentNumber: "呼人社换〔2019〕1号", date: 18_239),
            qualifiedOn: compact.qualifiedOn,
            filedOn: 18_239,
            issuedOn: compact.issuedOn,
            recordDigest: [UInt8](repeating: 9, count: 32),
            previous: previous,
            original: original
        )
    }

    private static let original = EarlierCertificate(
        number: "1504002016Z000088X",
        issuer: "赤峰市人力资源和社会保障局",
        issuedOn: 17_000
    )

    @Test("CNV8: under a list that was taken over it names both certificates, the holder and who converted")
    func read() throws {
        let bytes = try notice(previous: Self.original, by: region)
        let claim = try reader(knowing: [region]).read(bytes)
        #expect(claim.isConversion && claim.number == "1501002019Z000001R" && claim.issuerName == TestRegion.city)
        #expect(claim.originalNumber == "1504002016Z000088X" && claim.originalIssuer == "赤峰市人力资源和社会保障局")
        #expect(claim.holder == "乌云" && claim.identityTail == "8X" && claim.installation == TestRegion.name)
        #expect(claim.root == (try region.folder.trust().rootFingerprint) && claim.envelope == bytes)
    }

    @Test("CNV8: a reissued certificate's claim is a notice of its original, not of the version before it")
    func reissued() throws {
        let before = EarlierCertificate(number: "1501002019Z000002P", issuer: TestRegion.city, issuedOn: 18_230)
        let claim = try reader(knowing: [region]).read(
            try notice(previous: before, original: Self.original, by: region)
        )
        #expect(claim.isConversion && claim.originalNumber == "1504002016Z000088X")
        #expect(claim.originalIssuer == "赤峰市人力资源和社会保障局" && claim.number == "1501002019Z000001R")
    }

    @Test("CNV8: of nobody known, with a bit changed, or of a certificate without an earlier one it is no notice")
    func refused() throws {
        let bytes = try notice(previous: Self.original, by: region)
        #expect(try refusal(bytes, knowing: []) == .conversion(.noticeUnsigned))
        #expect(try refusal(bytes, knowing: [try TestRegion()]) == .conversion(.noticeUnsigned))
        var changed = bytes
        changed[changed.count - 70] ^= 1
        #expect(try refusal(changed, knowing: [region]) == .conversion(.noticeUnsigned))
        #expect(try refusal([], knowing: [region]) == .conversion(.noticeUnsigned))
        let plain = try notice(previous: nil, by: region)
        #expect(try refusal(plain, knowing: [region]) == .conversion(.noticeIsNone))
    }
}
