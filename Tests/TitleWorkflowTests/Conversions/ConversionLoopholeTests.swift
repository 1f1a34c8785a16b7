import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@Suite("Ways around the rules of conversions, closed") struct ConversionLoopholeTests {
    private static let origin = OriginalInstallation(
        root: String(repeating: "a", count: 64),
        name: "山东省职称电子证书系统",
        issuer: "370000",
        number: "3700002016Z000088X"
    )

    private func refuses(
        _ expected: ConversionRefusal,
        _ step: () async throws -> Void,
        at place: SourceLocation = #_sourceLocation
    ) async {
        await #expect(throws: OfficeRefusal.conversion(expected), sourceLocation: place) { try await step() }
    }

    @Test("CNV4: of a code that verified the state is asked when applied, looked at and confirmed")
    func codeAsked() async throws {
        let fixture = try await ConversionFixture()
        let ended = ConversionFixture.examination(.ended, status: OriginalStatus(.asked), origin: Self.origin)
        let stopped = try await fixture.apply(examination: ended)
        let kept = try #require(try await fixture.found(stopped).check)
        #expect(kept.finding == .ended && kept.origin == Self.origin)
        try await fixture.office.office.take(
            .withdraw,
            inConversion: stopped,
            statement: "原证书已失效",
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        let id = try await fixture.mapped(fixture.checked(nil, nil, [], .codeVerified))
        try await fixture.decide(id)
        await refuses(.originalNotChecked) { try await fixture.confirm(id) }
        await refuses(.originalEnded) {
            try await fixture.confirm(id, again: ConversionFixture.examination(.ended))
        }
        await refuses(.originalStatusUnknown) {
            try await fixture.confirm(id, again: ConversionFixture.examination(.picture))
        }
        await refuses(.originalStatusUnknown) {
            try await fixture.confirm(id, again: ConversionFixture.examination(.picture))
        }
        #expect(try await fixture.confirm(id, again: ConversionFixture.examination(.codeVerified)) != nil)
    }

    @Test("CNV4: what was a plain scan at the check and is told forged at the confirmation stops there")
    func forgedLater() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        await refuses(.originalForged) {
            try await fixture.confirm(id, again: ConversionFixture.examination(.forged))
        }
        #expect(try await fixture.found(id).check?.finding == .forged)
    }

    @Test("CNV4: a check proves nothing for an original that was handed in after it") func exchanged() async throws {
        let fixture = try await ConversionFixture()
        let files = ConversionFixture.files().filter { $0.kind != .committeeAuthorisation }
        let id = try await fixture.apply(nil, files, examination: ConversionFixture.examination(.verified))
        #expect(try await fixture.found(id).held.contains(.committeeAuthorisation))
        let other = ConversionFile(kind: .original, name: "另一份.pdf", bytes: Array("%PDF-1.7 other".utf8))
        try await fixture.office.office.add(other, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        #expect(try await !fixture.found(id).held.contains(.committeeAuthorisation))
    }

    @Test("CNV7: while the level is not known no body refuses, nor says that nothing is needed") func rankUnknown()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        for outcome in [ConversionOutcome.refuse, .notNeeded] {
            await refuses(.rankUnknown) { try await fixture.decide(id, outcome) }
        }
        try await fixture.read(id, ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate))
        await refuses(.competentBodyIs(try code("150000"))) { try await fixture.decide(id, .refuse) }
        try await fixture.decide(id, .refuse, by: fixture.regionFirst)
    }

    @Test("CNV7: one body that is competent for every level need not know it; where a level has none, it must")
    func levels() throws {
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        let (city, region) = (house.registry[try code("150400")], house.registry[try code("150000")])
        #expect(try DecidingNeedsTheLevel.body(amongLevels: [city, city, city]) == city)
        for bodies in [[city, region, city], [city, nil, city], [nil, nil, nil]] {
            #expect(throws: OfficeRefusal.conversion(.rankUnknown)) {
                try DecidingNeedsTheLevel.body(amongLevels: bodies)
            }
        }
    }

    @Test("CNV8: a name that was not read is compared with nobody: it is read, or a person states why")
    func notCompared() async throws {
        let fixture = try await ConversionFixture()
        let nameless = ConversionFixture.fields().filter { $0.kind != .name && $0.kind != .identityTail }
        let id = try await fixture.mapped(
            fixture.checked(nil, nil, nameless + [OriginalField(.name, "", from: .typed)])
        )
        await refuses(.originalNotCompared(.name)) { try await fixture.decide(id) }
        try await fixture.office.office.checkOriginal(
            ofConversion: id,
            ConversionFixture.examination(),
            typed: [OriginalField(.name, "张三", from: .typed)],
            statement: "已与原件核对",
            unread: "纸质证书没有证件号码，经人事档案核对系本人",
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        let found = try await fixture.found(id)
        #expect(found.said(.name)?.source == .typed && found.said(.identityTail)?.source == .stated)
        _ = try await fixture.mapped(id)
        try await fixture.decide(id)
        #expect(try await fixture.confirm(id) != nil)
    }

    @Test("CNV8: what the applicant wrote was not compared with the original") func appliedIsNotRead() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        try await fixture.office.office.take(
            .complete,
            inConversion: id,
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        try await fixture.office.office.checkOriginal(
            ofConversion: id,
            ConversionFixture.examination(),
            typed: ConversionFixture.fields(),
            statement: "已与原件核对",
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        _ = try await fixture.mapped(id)
        await refuses(.originalNotCompared(.number)) { try await fixture.decide(id) }
    }

    @Test("CNV8: the restriction of the original is the converted certificate's, and the press does not let it go")
    func restricted() async throws {
        let fixture = try await ConversionFixture()
        let own = RestrictionOnUse.grassRootsHealth.officialName
        let fields = ConversionFixture.fields() + [OriginalField(.restriction, own, from: .typed)]
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields))
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        let evidence = try await fixture.office.evidence(of: number)
        #expect(evidence.result.restriction == RestrictionOnUse.grassRootsHealth.rawValue)
        let found = try #require(evidence.conversion)
        let wider = found.with(fields: found.fields.filter { $0.kind != .restriction })
        let judged = try ConversionFlowTests.judged(evidence.with(conversion: wider))
        #expect(judged.contains(.conversion(.resultSaysOtherwise)))
    }

    @Test("CNV1: a certificate of this office is not taken for conversion") func ours() async throws {
        let fixture = try await ConversionFixture()
        await refuses(.originalIsOurs) {
            _ = try await fixture.apply(examination: ConversionFixture.examination(.own))
        }
        let issuer = try await IssuerFixture()
        let number = issuer.numbers[0]
        let holder = try await issuer.holder(of: number)
        let (office, clerk) = (issuer.fixture.office, issuer.fixture.preparer.id)
        let spelt = "\(number.text.prefix(6)) \(number.text.dropFirst(6).lowercased())"
        let application = try ConversionFixture.application(holder.name, holder.identity, number: spelt)
        await refuses(.originalIsOurs) {
            _ = try await office.apply(application, by: clerk, at: ConversionFixture.decided)
        }
    }
}

extension ConversionCase {
    /// The same case, whose original says something else.
    func with(fields: [OriginalField]) -> ConversionCase {
        ConversionCase(
            id: id,
            application: application,
            receiver: receiver,
            takenBy: takenBy,
            takenAt: takenAt,
            evidence: evidence,
            fields: fields,
            check: check,
            mapping: mapping,
            decision: decision,
            steps: steps,
            number: number
        )
    }
}
