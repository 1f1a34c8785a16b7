import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Documents that approve conversions, and files that are handed in") struct ConversionDocumentTests {
    private func second(_ fixture: ConversionFixture) async throws -> Identifier {
        let identity = IdentityDocument(kind: .residentIdentityCard, number: "150499198105120029")
        let application = try ConversionFixture.application("李四", identity, number: "鲁工中字第99号")
        let own = ConversionFixture.fields().filter { $0.kind != .name && $0.kind != .identityTail }
        let fields = own + [OriginalField(.name, "李四", from: .typed), OriginalField(.identityTail, "29", from: .typed)]
        return try await fixture.mapped(fixture.checked(application, nil, fields))
    }

    @Test("CNV7: one document of one day approves several conversions, each with its own certificate")
    func several() async throws {
        let fixture = try await ConversionFixture()
        let (one, other) = (try await fixture.mapped(fixture.checked()), try await second(fixture))
        for id in [one, other] { try await fixture.decide(id, number: "松人社换〔2019〕5号") }
        let numbers = [try await fixture.confirm(one), try await fixture.confirm(other)].compactMap(\.self)
        #expect(Set(numbers).count == 2)
        for number in numbers {
            let ground = try await fixture.office.evidence(of: number).ground.decision
            #expect(ground?.documentNumber == "松人社换〔2019〕5号")
        }
    }

    @Test("CNV7: a number of another day, or one that approved a batch, approves no conversion")
    func otherDocument() async throws {
        let fixture = try await ConversionFixture()
        let (one, other) = (try await fixture.mapped(fixture.checked()), try await second(fixture))
        try await fixture.decide(one, number: "松人社换〔2019〕5号")
        try await fixture.confirm(one)
        let proposal = ConversionProposal(
            outcome: .convert,
            ground: "符合十六(二)规定",
            documentNumber: "松人社换〔2019〕5号",
            documentDate: civil("2019-10-24")
        )
        await #expect(throws: OfficeRefusal.approvalNumberUsed("松人社换〔2019〕5号")) {
            try await fixture.office.office.decide(
                proposal,
                inConversion: other,
                by: fixture.first.id,
                at: ConversionFixture.decided
            )
        }
    }

    @Test(
        "CNV7, PUB6: the photo of a senior conversion is kept by the clerks who took its application, or the region's"
    )
    func photo() async throws {
        let fixture = try await ConversionFixture()
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        try await fixture.decide(id, number: "内人社换〔2019〕8号", by: fixture.regionFirst)
        let number = try #require(try await fixture.confirm(id, by: fixture.regionSecond))
        let result = try await fixture.office.evidence(of: number).result
        let shown = [(result.person, Photo(mediaType: "image/jpeg", bytes: [0xFF, 0xD8]))]
        func keep(_ member: StaffMember, after seconds: Int64 = 0) async throws {
            let now = ConversionFixture.decided.adding(milliseconds: seconds * 1000)
            try await fixture.office.office.registerPhotos(shown, of: result.batch, by: member.id, at: now)
        }
        await #expect(throws: OfficeRefusal.conversion(.notItsBody)) { try await keep(fixture.stranger) }
        try await keep(fixture.clerk)
        try await keep(fixture.regionFirst, after: 1)
    }

    @Test("An OFD is kept as an original alone; any other archive is no evidence")
    func openDocument() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
        func add(_ bytes: [UInt8], as kind: ConversionEvidence.Kind = .original) async throws {
            let file = ConversionFile(kind: kind, name: "原证书.pdf", bytes: bytes)
            try await fixture.office.office.add(file, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        }
        await #expect(throws: OfficeRefusal.conversion(.evidenceIsOFD)) {
            try await add(archive + Array("OFD.xml".utf8), as: .presentWork)
        }
        try await add(archive + Array("OFD.xml".utf8))
        #expect(try await fixture.found(id).evidence.last?.type == .ofd)
        await #expect(throws: OfficeRefusal.conversion(.evidenceUnfit(.original))) { try await add(archive) }
    }

    @Test("CNV4: what the origin answered at the last step is kept with the case, also where it stops it")
    func asked() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked(nil, nil, [], .verified))
        try await fixture.decide(id)
        let time = ConversionFixture.decided
        let ended = ConversionFixture.examination(.ended, status: OriginalStatus(.asked, asOf: time))
        await #expect(throws: OfficeRefusal.conversion(.originalEnded)) { try await fixture.confirm(id, again: ended) }
        let kept = try #require(try await fixture.found(id).check)
        #expect(kept.finding == .ended && kept.status == OriginalStatus(.asked, asOf: time))
        #expect(try await fixture.found(id).progress == .decided)
        let silent = ConversionFixture.examination(.statusUnknown, status: OriginalStatus(.unreachable))
        await #expect(throws: OfficeRefusal.conversion(.originalStatusUnknown)) {
            try await fixture.confirm(id, again: silent)
        }
        #expect(try await fixture.found(id).check?.status?.source == .unreachable)
    }
}
