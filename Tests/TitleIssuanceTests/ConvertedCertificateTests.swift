import Testing
import TitleClaim
import TitleModel
import TitleSecrets
import TitleStore
import TitleVerify
import TitleWorkflow

@testable import TitleIssuance

@Suite("Converted certificates, as the press makes them") struct ConvertedCertificateTests {
    @Test("CNV8: it names the original with number, issuer and day, has the converted face, and verifies")
    func converted() async throws {
        let house = try await AfterIssueHouse()
        let number = try await house.convert(original: "鲁工中字第88号")
        try await house.run()
        let claims = try IssuedClaims(try await house.certificate(number).certificate)
        let original = try #require(claims.full.previous)
        #expect(original.number == "鲁工中字第88号" && original.issuer == "山东省人力资源和社会保障厅")
        #expect(original.issuedOn == Int32(try #require(CivilDate(iso: "2016-01-10")).daysSinceEpoch))
        #expect(claims.full.route == "换证" && claims.compact.route == 4 && claims.compact.previous == nil)
        #expect(claims.full.qualifiedOn == Int32(try #require(CivilDate(iso: "2015-12-01")).daysSinceEpoch))
        #expect(claims.full.issuedOn == AfterIssueHouse.now.civilDate.claimDay)
        #expect(claims.full.ground.documentNumber == "赤人社换〔2026〕1号" && claims.full.reviewing == nil)
        #expect(CertificateFace(claims.full).kind == .converted)
        #expect(try await house.judged(number).outcome == .valid)
        #expect(try await house.faults() == [])
    }

    @Test(
        "CNV8: an original's number that fits stands in the QR code too; reissued, the right stays under a new number"
    )
    func reissued() async throws {
        let house = try await AfterIssueHouse()
        let number = try await house.convert(original: "3700002016Z000088X")
        try await house.run()
        let first = try IssuedClaims(try await house.certificate(number).certificate)
        #expect(first.compact.previous == "3700002016Z000088X")
        try await house.decide(house.decision(.superseded, version: .reissue), on: number)
        try await house.run()
        let new = try await house.newVersion(of: number)
        let claims = try IssuedClaims(new.certificate)
        #expect(claims.compact.previous == number.text && claims.full.route == "换证")
        let original = try #require(claims.full.original)
        #expect(original == first.full.previous && claims.full.previous?.number == number.text)
        #expect(first.full.original == nil && claims.full.qualifiedOn == first.full.qualifiedOn)
        let told = house.verifier.verify(
            compact: new.certificate.compactEnvelope,
            full: new.certificate.fullEnvelope,
            status: .waived,
            at: AfterIssueHouse.now
        ).facts
        #expect(told?.original?.number == "3700002016Z000088X" && told?.previous == number.text)
        #expect(told?.original?.issuer == "山东省人力资源和社会保障厅" && told?.original?.issuedOn != nil)
        let holder = FaceText.Holder(
            sex: .female,
            identity: IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X"),
            employer: ""
        )
        let face = FaceText(compact: claims.compact, full: claims.full, holder: holder, host: "cert.example").fields
        let named = "3700002016Z000088X（山东省人力资源和社会保障厅，2015年12月1日取得资格）"
        #expect(face["previous"] == "\(named)；前一版 \(number.text)")
        let before = FaceText(compact: first.compact, full: first.full, holder: holder, host: "cert.example").fields
        #expect(before["previous"] == named && before["issuedOn"] == face["issuedOn"])
        #expect(claims.full.qualifiedOn == first.full.qualifiedOn && claims.full.issuing == first.full.issuing)
        #expect(try await house.judged(number).outcome == .superseded)
        #expect(try await house.judged(new.certificate.number).outcome == .valid)
        #expect(try await house.faults() == [])
    }

    @Test(
        "CNV8: where a long name leaves no room for the original's number, the code goes without it, and nothing else"
    )
    func longName() async throws {
        let house = try await AfterIssueHouse()
        let name = "阿卜杜热合曼·买买提明·吐尔逊江"
        let original = "SD-2016-ENGINEERING-INTERMEDIATE-0000088"
        let number = try await house.convert(original: original, name: name)
        try await house.run()
        let claims = try IssuedClaims(try await house.certificate(number).certificate)
        #expect(claims.compact.previous == nil && claims.compact.name == name)
        #expect(claims.full.previous?.number == original)
        #expect(try await house.judged(number).outcome == .valid)
        #expect(try await house.faults() == [])
    }

    @Test(
        "CNV8: an original that does not say when it was issued gets no such day in the claim; the face has its title's"
    )
    func undated() async throws {
        let house = try await AfterIssueHouse()
        let number = try await house.convert(original: "鲁工中字第90号", [OriginalField(.issuedOn, "", from: .typed)])
        try await house.run()
        let claims = try IssuedClaims(try await house.certificate(number).certificate)
        let original = try #require(claims.full.previous)
        #expect(original.number == "鲁工中字第90号" && original.issuedOn == nil)
        let holder = FaceText.Holder(
            sex: .female,
            identity: IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X"),
            employer: ""
        )
        let face = FaceText(compact: claims.compact, full: claims.full, holder: holder, host: "cert.example").fields
        #expect(face["previous"] == "鲁工中字第90号（山东省人力资源和社会保障厅，2015年12月1日取得资格）")
        #expect(face["issuedOn"] == FaceText.date(AfterIssueHouse.now.civilDate.claimDay))
        #expect(try await house.judged(number).outcome == .valid)
        #expect(try await house.faults() == [])
    }

    @Test("CNV8: where the original counts in some places only, so does every version, in the original's own words")
    func restricted() async throws {
        let house = try await AfterIssueHouse()
        let words = "限济南市长清区使用"
        let number = try await house.convert(
            original: "鲁工中字第89号",
            [OriginalField(.restriction, words, from: .typed)]
        )
        try await house.run()
        let claims = try IssuedClaims(try await house.certificate(number).certificate)
        #expect(claims.compact.restriction == 3 && claims.full.restriction == words)
        try await house.decide(house.decision(.superseded, version: .reissue), on: number)
        try await house.run()
        let new = try IssuedClaims(try await house.newVersion(of: number).certificate)
        #expect(new.compact.restriction == 3 && new.full.restriction == words)
        #expect(try await house.faults() == [])
    }
}

extension AfterIssueHouse {
    /// A title of another province, converted by two people of the city; answers the number that was ordered.
    func convert(
        original number: String,
        _ more: [OriginalField] = [],
        name: String = "张三"
    ) async throws -> CertificateNumber {
        let people = try await converters()
        let more = more + [OriginalField(.name, name, from: .typed)]
        let id = try await office.apply(
            try application(number, name),
            files: Self.files,
            by: people[0].id,
            at: Self.now
        )
        try await office.take(.complete, inConversion: id, by: people[0].id, at: Self.now)
        let check = OriginalCheck(finding: .picture, lines: [], file: SHA256.digest(Self.original))
        try await office.checkOriginal(
            ofConversion: id,
            OriginalExamination(check: check, fields: []),
            typed: Self.fields.filter { field in !more.contains { $0.kind == field.kind } } + more + [
                OriginalField(.number, number, from: .typed)
            ],
            statement: "已与原件核对",
            by: people[0].id,
            at: Self.now
        )
        let mapping = ConversionMapping(title: TitleCode(number: 5013), specialty: nil, basis: .sameName)
        try await office.map(mapping, inConversion: id, by: people[0].id, at: Self.now)
        try await office.decide(
            ConversionProposal(
                outcome: .convert,
                ground: "符合十六(二)规定",
                documentNumber: "赤人社换〔2026〕1号",
                documentDate: Self.now.civilDate
            ),
            inConversion: id,
            by: people[0].id,
            at: Self.now
        )
        return try #require(try await office.confirm(conversion: id, again: nil, by: people[1].id, at: Self.now))
    }

    private func converters() async throws -> [StaffMember] {
        let city = try #require(BodyCode("150400"))
        let members = ["换证甲", "换证乙"].enumerated().map { place, name in
            StaffMember(
                id: Identifier(at: Self.now, random: (21, UInt64(place))),
                name: name,
                body: city,
                duties: [.submit, .convert]
            )
        }
        try await store.write { transaction in
            for member in members { try transaction.insert(member, at: Self.now) }
        }
        return members
    }

    private func application(_ number: String, _ name: String) throws -> ConversionApplication {
        ConversionApplication(
            origin: .province,
            way: .transfer,
            holder: ConversionApplication.Holder(
                name: name,
                identity: IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X"),
                sex: .female,
                birthDate: try #require(CivilDate(iso: "1949-12-31")),
                employer: "赤峰市某单位",
                area: try #require(AreaCode("150400")),
                unitIsOutside: false
            ),
            applicant: .holder,
            appliedOn: Self.now.civilDate,
            original: ConversionApplication.OriginalName(number: number, issuer: "山东省人力资源和社会保障厅"),
            entrustment: nil
        )
    }

    private static let original = Array("%PDF-1.7 original".utf8)

    private static var files: [ConversionFile] {
        let kinds: [ConversionEvidence.Kind] = [
            .application, .committeeAuthorisation, .presentWork, .transferOrder, .original,
        ]
        return kinds.map { kind in
            let bytes = kind == .original ? original : Array("%PDF-1.7 \(kind.rawValue)".utf8)
            return ConversionFile(kind: kind, name: "\(kind.rawValue).pdf", bytes: bytes)
        }
    }

    private static let fields = [
        OriginalField(.committee, "山东省工程系列中级评审委员会", from: .typed),
        OriginalField(.authorisedBy, "山东省人力资源和社会保障厅", from: .typed),
        OriginalField(.obtained, "review", from: .typed), OriginalField(.series, "工程系列", from: .typed),
        OriginalField(.title, "工程师", from: .typed), OriginalField(.rank, "intermediate", from: .typed),
        OriginalField(.specialty, "机械", from: .typed), OriginalField(.qualifiedOn, "2015-12-01", from: .typed),
        OriginalField(.issuedOn, "2016-01-10", from: .typed), OriginalField(.name, "张三", from: .typed),
        OriginalField(.identityTail, "2X", from: .typed), OriginalField(.issuer, "山东省人力资源和社会保障厅", from: .typed),
    ]
}
