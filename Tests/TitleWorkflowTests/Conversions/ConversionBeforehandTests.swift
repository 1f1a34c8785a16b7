import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@Suite("What the press would refuse for ever is refused before a case is converted") struct ConversionBeforehandTests {
    private func refuses(
        _ expected: ConversionRefusal,
        _ step: () async throws -> Void,
        at place: SourceLocation = #_sourceLocation
    ) async {
        await #expect(throws: OfficeRefusal.conversion(expected), sourceLocation: place) { try await step() }
    }

    /// The same office with a title that ends the day before the fixture's decisions.
    private static func office(of fixture: ConversionFixture) throws -> Office {
        let line = "10,文物博物专业人员,01,,研究馆员,副研究馆员,馆员,助理馆员,,,,"
        let folder = try fixture.office.place.dataFolder(with: "series.csv", line + ",,", as: line + ",2019-10-24,")
        return Office(store: fixture.office.store, house: try HouseData.load(folder: folder))
    }

    private static func proposal(on day: CivilDate) -> ConversionProposal {
        ConversionProposal(
            outcome: .convert,
            ground: "符合十六(二)规定",
            documentNumber: "松人社换〔2019〕1号",
            documentDate: day
        )
    }

    @Test("CNV8: into a title that has ended nothing is mapped or decided; mapped anew, the press signs it")
    func ended() async throws {
        let fixture = try await ConversionFixture()
        let (office, now) = (try Self.office(of: fixture), ConversionFixture.decided)
        let fields = ConversionFixture.fields(title: "文物师", series: "某省文物系列")
        let id = try await fixture.checked(nil, nil, fields)
        func map(_ title: Int, at now: Instant) async throws {
            let basis = MappingBasis.person(reason: "岗位相当")
            let mapping = ConversionMapping(title: TitleCode(number: title), specialty: nil, basis: basis)
            try await office.map(mapping, inConversion: id, by: fixture.clerk.id, at: now)
        }
        func decide() async throws {
            let proposal = Self.proposal(on: now.civilDate)
            try await office.decide(proposal, inConversion: id, by: fixture.first.id, at: now)
        }
        try await map(10013, at: ConversionFixture.applied)
        let gone = ConversionRefusal.titleNotInForceHere(TitleCode(number: 10013), on: now.civilDate)
        await refuses(gone) { try await decide() }
        await refuses(gone) { try await map(10013, at: now) }
        let state = try #require(try await office.lookAt(conversion: id, by: fixture.first, at: now))
        #expect(state.answer == .decideMapping && state.reasons == [.conversion(gone)])
        try await map(5013, at: now)
        try await decide()
        let number = try #require(
            try await office.confirm(conversion: id, again: nil, by: fixture.second.id, at: now)
        )
        let judged = try ConversionFlowTests.judged(try await fixture.office.evidence(of: number))
        #expect(judged == [.sealNotAuthorised(try code("150400"))])
    }

    @Test("CNV8: a title that was in force on the day of the decision may end before a second person confirms")
    func confirmedLater() async throws {
        let fixture = try await ConversionFixture()
        let (office, day) = (try Self.office(of: fixture), civil("2019-10-24"))
        let fields = ConversionFixture.fields(title: "文物师", series: "某省文物系列")
        let id = try await fixture.mapped(
            fixture.checked(nil, nil, fields),
            to: 10013,
            .person(reason: "岗位相当")
        )
        let decided = moment("2019-10-24", hour: 9)
        try await office.decide(Self.proposal(on: day), inConversion: id, by: fixture.first.id, at: decided)
        let again = ConversionFixture.decided
        #expect(try await office.confirm(conversion: id, again: nil, by: fixture.second.id, at: again) != nil)
    }

    @Test("CNV6, CNV7: no decision's document is dated before the application, whatever was decided")
    func dated() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        let (day, applied) = (civil("2019-10-20"), ConversionFixture.applied.civilDate)
        for outcome in [ConversionOutcome.convert, .refuse] {
            let usual = Self.proposal(on: day)
            let early = ConversionProposal(
                outcome: outcome,
                ground: usual.ground,
                documentNumber: usual.documentNumber,
                documentDate: day
            )
            await refuses(.decisionDatedBefore(day, applied: applied)) {
                try await fixture.office.office.decide(
                    early,
                    inConversion: id,
                    by: fixture.first.id,
                    at: ConversionFixture.decided
                )
            }
        }
        let proposal = Self.proposal(on: applied)
        let now = ConversionFixture.decided
        try await fixture.office.office.decide(proposal, inConversion: id, by: fixture.first.id, at: now)
    }

    @Test("CNV8: a name that no certificate's code has room for is told when somebody applies, by either door")
    func name() async throws {
        let fixture = try await ConversionFixture()
        let identity = IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X")
        let fits = String(repeating: "阿", count: 18) + "B"
        let long = try ConversionFixture.application(fits + "C", identity)
        await refuses(.nameTooLong(most: 55)) { _ = try await fixture.apply(long) }
        await refuses(.nameTooLong(most: 55)) { _ = try await fixture.handIn(ConversionFixture.handIn(long)) }
        _ = try await fixture.apply(ConversionFixture.application(fits, identity))
    }

    @Test("CNV8: another name in the register, and a certificate of the title, are told before the confirmation")
    func register() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        let other = try ConversionFixture.application("张三丰")
        let person = try await fixture.registered(other)
        await refuses(.holderIsOtherwise) { try await fixture.decide(id) }
        let state = try #require(
            try await fixture.office.office.lookAt(
                conversion: id,
                by: fixture.first,
                at: ConversionFixture.decided
            )
        )
        #expect(state.answer == .complete([.conversion(.holderIsOtherwise)]), "the change of name mends it")
        #expect(state.reasons == [.conversion(.holderIsOtherwise)])
        #expect(try await fixture.office.store.read { try $0.names(of: person).last } == "张三丰")
    }

    @Test("CNV8: an original under a former name that the register confirmed is the holder's, by either door")
    func formerName() async throws {
        let fixture = try await ConversionFixture()
        let (now, store) = (ConversionFixture.applied, fixture.office.store)
        let person = try await fixture.registered(ConversionFixture.application())
        let renamed = try ConversionFixture.application("张三丰")
        func handIn(of person: Identifier?, _ form: String) async throws {
            let read = ConversionFixture.examination(.verified, of: renamed)
            let new = try ConversionFixture.handIn(renamed, examination: read, form: form)
            _ = try await fixture.handIn(new, of: person)
        }
        await refuses(.originalOfAnother(.name)) { try await handIn(of: person, "form 1") }
        let change = PersonChange(
            id: Identifier(at: now, random: (33, 1)),
            person: person,
            former: "张三",
            present: .name("张三丰"),
            documentNumber: "公户证〔2019〕12号",
            documentDate: now.civilDate,
            proofName: "户口簿.pdf",
            effectiveOn: now.civilDate,
            enterer: fixture.clerk,
            enteredAt: now
        )
        try await store.write { transaction in
            try transaction.insert(change, proof: [1])
            try transaction.decide(change, isConfirmed: true, reason: "", by: fixture.first.id, at: now)
        }
        await refuses(.originalOfAnother(.name)) { try await handIn(of: nil, "form 2") }
        try await handIn(of: person, "form 3")
        let application = try ConversionFixture.application("张三丰", number: "鲁工中字第77号")
        let id = try await fixture.mapped(fixture.checked(application))
        #expect(try await fixture.found(id).formerNames == ["张三"])
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        let judged = try ConversionFlowTests.judged(try await fixture.office.evidence(of: number))
        #expect(judged == [.sealNotAuthorised(try code("150400"))])
    }

    @Test("CNV7: that no key here signs for the deciding body is nothing to refuse the applicant for") func noKey()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        let (office, now) = (fixture.office.office, ConversionFixture.decided)
        let state = try #require(try await office.lookAt(conversion: id, by: fixture.first, at: now))
        let reason = OfficeRefusal.conversion(.certificatesAreTheRegions)
        #expect(state.answer == .convert(TitleCode(number: 5013)))
        #expect(state.adding(reason).answer == .complete([reason]) && state.adding(reason).reasons == [reason])
    }

    @Test("CNV8: who has a certificate of the very title gets no second one, and the case says so") func heldAlready()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        let other = try ConversionFixture.application(number: "鲁工中字第99号")
        let next = try await fixture.mapped(fixture.checked(other))
        await refuses(.titleHeldAlready(number)) { try await fixture.decide(next, number: "松人社换〔2019〕2号") }
        let office = fixture.office.office
        let ended = try #require(
            try await office.lookAt(conversion: id, by: fixture.first, at: ConversionFixture.decided)
        )
        #expect(!ended.reasons.contains(.conversion(.titleHeldAlready(number))), "its own certificate")
    }

    @Test("CNV1: a claim that was issued within the region is not converted, whichever origin is chosen")
    func ofTheRegion() async throws {
        let fixture = try await ConversionFixture()
        func origin(_ issuer: String) -> OriginalInstallation {
            OriginalInstallation(
                root: String(repeating: "a", count: 64),
                name: "某市职称电子证书系统",
                issuer: issuer,
                number: "3700002016Z000088X"
            )
        }
        let own = ConversionFixture.examination(.verified, origin: origin("150200"))
        await refuses(.originalIsOfTheRegion) { _ = try await fixture.apply(examination: own) }
        await refuses(.originalIsOfTheRegion) {
            _ = try await fixture.handIn(ConversionFixture.handIn(examination: own))
        }
        _ = try await fixture.apply(examination: ConversionFixture.examination(.verified, origin: origin("370000")))
    }

    @Test("CNV6: nobody applied before the first rules were in force") func appliedBefore() async throws {
        let fixture = try await ConversionFixture()
        let usual = try ConversionFixture.application()
        let early = ConversionApplication(
            origin: usual.origin,
            way: usual.way,
            holder: usual.holder,
            applicant: usual.applicant,
            appliedOn: civil("2019-06-09"),
            original: usual.original,
            entrustment: nil
        )
        await refuses(.applicationDatedBefore(early.appliedOn, earliest: civil("2019-06-10"))) {
            _ = try await fixture.apply(early)
        }
    }
}
