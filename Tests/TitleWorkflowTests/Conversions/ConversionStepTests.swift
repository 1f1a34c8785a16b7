import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@Suite("Conversions: what is asked for, given back, mapped and told") struct ConversionStepTests {
    @Test("CNV2, CNV3: a case without its papers is not complete; what is asked for has a day, and brings it back")
    func supplement() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let few = ConversionFixture.files().filter { $0.kind != .presentWork }
        let id = try await fixture.apply(nil, few)
        await #expect(throws: OfficeRefusal.conversion(.workInTheCityUnproved)) {
            try await office.take(.complete, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        }
        let past = ConversionFixture.applied.civilDate
        await #expect(throws: OfficeRefusal.conversion(.supplementDayOutOfRange(past))) {
            try await office.take(
                .askForMore,
                inConversion: id,
                statement: "补在赤工作证明",
                until: past,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        try await office.take(
            .askForMore,
            inConversion: id,
            statement: "补在赤工作证明",
            until: civil("2019-11-10"),
            by: fixture.clerk.id,
            at: ConversionFixture.applied
        )
        let paper = ConversionFile(kind: .presentWork, name: "证明.png", bytes: [0x89] + Array("PNG\r\n\u{1A}\n.".utf8))
        try await office.add(paper, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        try await office.take(.supplement, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        try await office.take(.complete, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        #expect(try await fixture.found(id).progress == .evidenceComplete)
        #expect(try await fixture.found(id).last(.askForMore)?.until == civil("2019-11-10"))
    }

    @Test("A file is what its content says: text that calls itself a PDF is not kept") func content() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        let page = ConversionFile(kind: .onlineCheck, name: "a.pdf", bytes: Array("<html><script>".utf8))
        await #expect(throws: OfficeRefusal.conversion(.evidenceUnfit(.onlineCheck))) {
            try await fixture.office.office.add(page, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        }
        #expect(try await !fixture.found(id).held.contains(.onlineCheck))
    }

    @Test("CNV4: the answer of an online check is kept with its address, its day and who asked; without them it is not")
    func onlineCheck() async throws {
        let fixture = try await ConversionFixture()
        let files = ConversionFixture.files().filter { $0.kind != .committeeAuthorisation }
        let id = try await fixture.apply(nil, files)
        typealias Look = ConversionEvidence.OnlineLook
        let good = Look(address: "https://hrss.example.cn/zc/88", day: civil("2019-10-21"), by: "孙经办")
        func add(_ look: Look?, _ kind: ConversionEvidence.Kind = .onlineCheck) async throws {
            let bytes = Array("%PDF-1.7 \(kind.rawValue)".utf8)
            try await fixture.office.office.add(
                ConversionFile(kind: kind, name: "查验.pdf", bytes: bytes, look: look),
                to: id,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        let late = Look(address: good.address, day: civil("2019-10-22"), by: good.by)
        for wrong in [nil, late, Look(address: "官网", day: good.day, by: good.by)] {
            await #expect(throws: OfficeRefusal.conversion(.onlineCheckIncomplete)) { try await add(wrong) }
        }
        await #expect(throws: OfficeRefusal.self) { try await add(Look(address: good.address, day: good.day, by: " ")) }
        try await add(good)
        try await add(good, .demobilisation)
        let found = try await fixture.found(id)
        #expect(found.evidence.compactMap(\.look) == [good] && found.held.contains(.onlineCheck))
        try await fixture.read(id)
        try await fixture.decide(fixture.mapped(id))
        #expect(try await fixture.confirm(id) != nil)
    }

    @Test("CNV4, CNV8: of an OFD whose claim says everything the page is ticked as compared, and nothing is typed")
    func comparedPage() async throws {
        let fixture = try await ConversionFixture()
        let ofd = [0x50, 0x4B, 0x03, 0x04] + Array("OFD.xml".utf8) + [UInt8](repeating: 0, count: 40)
        let file = ConversionFile(kind: .original, name: "原证书.ofd", bytes: ofd)
        let papers = ConversionFixture.files().filter { ![.original, .committeeAuthorisation].contains($0.kind) }
        let id = try await fixture.apply(nil, papers + [file])
        let office = fixture.office.office
        try await office.take(.complete, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        func check(_ fields: [OriginalField], _ statement: String = "", isTicked: Bool = false) async throws {
            let found = OriginalCheck(finding: .codeVerified, lines: [], file: SHA256.digest(ofd))
            try await office.checkOriginal(
                ofConversion: id,
                OriginalExamination(check: found, fields: fields),
                typed: [],
                statement: statement,
                isPageCompared: isTicked,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        let all = ConversionFixture.named(nil, .claim) + ConversionFixture.fields(.claim)
        await #expect(throws: OfficeRefusal.conversion(.pageNotCompared)) { try await check(all) }
        let some = all.filter { $0.kind != .issuedOn }
        await #expect(throws: OfficeRefusal.self) { try await check(some, isTicked: true) }
        try await check(all, isTicked: true)
        try await fixture.decide(fixture.mapped(id))
        let found = try await fixture.found(id)
        #expect(found.progress == .decided && found.fields.allSatisfy { $0.source != .typed })
    }

    @Test("CNV4: a QR without committee and authority asks for one tick; its issuer answers, and no paper proves them")
    func code() async throws {
        let fixture = try await ConversionFixture()
        let files = ConversionFixture.files().filter { $0.kind != .committeeAuthorisation }
        let id = try await fixture.apply(nil, files)
        let office = fixture.office.office
        try await office.take(.complete, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        let all = ConversionFixture.examination(.codeVerified)
        let said = all.fields.filter { ![.committee, .authorisedBy].contains($0.kind) }
        func check(_ typed: [OriginalField] = [], isTicked: Bool = false, _ statement: String = "") async throws {
            try await office.checkOriginal(
                ofConversion: id,
                OriginalExamination(check: all.check, fields: said),
                typed: typed,
                statement: statement,
                isPageCompared: isTicked,
                by: fixture.clerk.id,
                at: ConversionFixture.applied
            )
        }
        await #expect(throws: OfficeRefusal.conversion(.pageNotCompared)) { try await check() }
        let typed = [OriginalField(.committee, "某评委会", from: .typed)]
        await #expect(throws: OfficeRefusal.self) { try await check(typed, isTicked: true) }
        try await check(isTicked: true)
        try await fixture.decide(fixture.mapped(id))
        let again = OriginalExamination(check: all.check, fields: said)
        #expect(try await fixture.confirm(id, again: again) != nil)
        let found = try await fixture.found(id)
        #expect(found.fields.allSatisfy { $0.source != .typed } && found.said(.committee) == nil)
        #expect(IssuerAnswersForTheCommittee.fields(found) == [.committee, .authorisedBy])
    }

    @Test(
        "CNV4: a sealed document that verified needs nobody; of what is typed beside it, it is said how it was compared"
    )
    func besideASeal() {
        let sealed = ConversionFixture.examination(.verified)
        #expect(CheckedOriginalIsCompared.needed(sealed, from: .province) == .nothing)
        #expect(CheckedOriginalIsCompared.needed(sealed, from: .province, isTyped: true) == .words)
    }

    @Test("A file of 20 MB is kept, one of a byte more is not") func largest() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        let most = 20 * 1024 * 1024
        #expect(ConversionFile.mostBytes == most)
        for (count, kind) in [(most, ConversionEvidence.Kind.demobilisation), (most + 1, .placement)] {
            let bytes = Array("%PDF-1.7 ".utf8) + [UInt8](repeating: 7, count: count - 9)
            let file = ConversionFile(kind: kind, name: "大.pdf", bytes: bytes)
            var refusal: OfficeRefusal?
            do {
                try await fixture.office.office.add(file, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
            } catch let error as OfficeRefusal {
                refusal = error
            }
            #expect(refusal == (count == most ? nil : .conversion(.evidenceTooLarge(.placement, megabytes: 20))))
            #expect(try await fixture.found(id).held.contains(kind) == (count == most))
        }
    }

    @Test("What the tables do not say a person decides with a reason, never a higher rank; accepted, it is a line")
    func gap() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let fields = ConversionFixture.fields(title: "高级技师", series: "军队工程技术")
        let id = try await fixture.checked(nil, nil, fields)
        await #expect(throws: OfficeRefusal.conversion(.mappingMissing)) { try await fixture.mapped(id) }
        await #expect(throws: OfficeRefusal.conversion(.mappingWithoutReason)) {
            try await fixture.mapped(id, to: 5013, .person(reason: " "))
        }
        await #expect(throws: OfficeRefusal.conversion(.levelRaised(from: .intermediate, to: .seniorAssociate))) {
            try await fixture.mapped(id, to: 5012, .person(reason: "岗位相当"))
        }
        _ = try await fixture.mapped(id, to: 5013, .person(reason: "岗位相当"))
        let line = TitleMapping(
            id: "",
            origin: .province,
            series: "军队工程技术",
            title: "高级技师",
            target: TitleMapping.Target(series: 5, title: "工程师", rank: .intermediate),
            validFrom: ConversionFixture.applied.civilDate,
            validTo: nil,
            legalSource: "松人社换〔2019〕1号"
        )
        let proposal = try await office.propose(line, by: fixture.cityFirst.id, at: ConversionFixture.decided)
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.cityFirst.id)) {
            try await office.decideMapping(
                proposal,
                accept: true,
                reason: "",
                by: fixture.cityFirst.id,
                at: ConversionFixture.decided
            )
        }
        try await office.decideMapping(
            proposal,
            accept: true,
            reason: "",
            by: fixture.citySecond.id,
            at: ConversionFixture.decided
        )
        let other = try ConversionFixture.application(number: "鲁工中字第99号")
        let next = try await fixture.checked(other, nil, fields)
        await #expect(throws: OfficeRefusal.conversion(.mappingOtherwise(TitleCode(number: 5013)))) {
            try await fixture.mapped(next, to: 5013, .person(reason: "岗位相当"))
        }
        _ = try await fixture.mapped(next, to: 5013, .table(proposal.text))
    }

    @Test("CNV4: another original that comes after the check is checked before anything is decided") func exchanged()
        async throws
    {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        let other = ConversionFile(kind: .original, name: "另一份.pdf", bytes: Array("%PDF-1.7 other".utf8))
        try await fixture.office.office.add(other, to: id, by: fixture.clerk.id, at: ConversionFixture.decided)
        await #expect(throws: OfficeRefusal.conversion(.originalNotChecked)) { try await fixture.decide(id) }
    }

    @Test("A decision can be given back by who would have confirmed it") func givenBack() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        try await fixture.office.office.take(
            .giveBack,
            inConversion: id,
            statement: "专业写错",
            by: fixture.second.id,
            at: ConversionFixture.decided
        )
        #expect(try await fixture.found(id).progress == .mapped)
    }

    @Test(
        "CNV10, INT5, INT6: a revocation writes the ban, and what its holder applies for is refused; the day after, taken"
    )
    func banned() async throws {
        let issuer = try await IssuerFixture()
        _ = try await issuer.change(.revoked)
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let ban = try #require(try await issuer.bans(of: issuer.numbers[0]).first)
        let application = try ConversionFixture.application(holder.name, holder.identity)
        let (office, clerk) = (issuer.fixture.office, issuer.fixture.preparer.id)
        await #expect(throws: OfficeRefusal.conversion(.holderBanned(until: ban.until))) {
            _ = try await office.apply(application, by: clerk, at: Instant(startOf: ban.until))
        }
        _ = try await office.apply(application, by: clerk, at: Instant(startOf: ban.until.adding(days: 1)))
    }

    @Test("A case is shown to the body that took it and to the competent one; statistics tell what became of it")
    func shown() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        try await fixture.confirm(id)
        let seen = try await office.conversions(shownTo: fixture.clerk, at: ConversionFixture.decided)
        #expect(seen.map(\.found.id) == [id])
        #expect(try await office.conversions(shownTo: fixture.stranger, at: ConversionFixture.decided).isEmpty)
        #expect(try await office.lookAt(conversion: id, by: fixture.stranger, at: ConversionFixture.decided) == nil)
        let told = try await office.conversionStatistics(shownTo: fixture.clerk)
        #expect(try await office.conversionStatistics(shownTo: fixture.stranger).lines.isEmpty)
        let line = try #require(told.lines.first)
        #expect(line.origin == .province && line.way == .transfer && line.outcomes == [.convert: 1])
        #expect(line.averageDays == 4 && line.open == 0)
    }
}
