import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleWorkflow

@testable import TitleStore

@Suite("What was decided or converted earlier is judged by its own day") struct ConvertedEarlierTests {
    private static func proposal(on day: CivilDate) -> ConversionProposal {
        ConversionProposal(
            outcome: .convert,
            ground: "符合十六(二)规定",
            documentNumber: "松人社换〔2019〕1号",
            documentDate: day
        )
    }

    @Test("CNV8: a document of the last day of a title is entered afterwards; one of a day without the title is not")
    func enteredLater() async throws {
        let fixture = try await ConversionFixture()
        let line = "10,文物博物专业人员,01,,研究馆员,副研究馆员,馆员,助理馆员,,,,"
        let folder = try fixture.office.place.dataFolder(with: "series.csv", line + ",,", as: line + ",2019-10-24,")
        let office = Office(store: fixture.office.store, house: try HouseData.load(folder: folder))
        let fields = ConversionFixture.fields(title: "文物师", series: "某省文物系列")
        let checked = try await fixture.checked(nil, nil, fields)
        let id = try await fixture.mapped(checked, to: 10013, .person(reason: "岗位相当"))
        let (now, last) = (ConversionFixture.decided, civil("2019-10-24"))
        let state = try #require(try await office.lookAt(conversion: id, by: fixture.first, at: now))
        let gone = OfficeRefusal.conversion(.titleNotInForceHere(TitleCode(number: 10013), on: now.civilDate))
        #expect(state.reasons == [gone])
        let offered = DecisionsAreOfferedAsTheRulesAllow.outcomes(of: state.found, against: state.reasons)
        #expect(offered == [.convert, .refuse], "which day counts is typed with the decision")
        await #expect(throws: gone) {
            try await office.decide(Self.proposal(on: now.civilDate), inConversion: id, by: fixture.first.id, at: now)
        }
        try await office.decide(Self.proposal(on: last), inConversion: id, by: fixture.first.id, at: now)
        #expect(try await office.confirm(conversion: id, again: nil, by: fixture.second.id, at: now) != nil)
    }

    @Test("CNV1: a title converted before the region's own claims were refused is printed anew and corrected")
    func ofTheRegion() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked(nil, nil, [], .verified))
        try await fixture.decide(id)
        let again = ConversionFixture.examination(.verified)
        let number = try #require(try await fixture.confirm(id, again: again))
        let evidence = try await fixture.office.evidence(of: number)
        let own = try #require(evidence.conversion).changed(
            check: OriginalCheck(finding: .verified, lines: [], origin: Self.own, file: again.check.file)
        )
        #expect(
            try ConversionFlowTests.judged(evidence.with(conversion: own)) == [.sealNotAuthorised(try code("150400"))]
        )
        let undecided = own.changed(steps: Array(own.steps.dropLast()))
        #expect(undecided.progress == .decided)
        #expect(try Self.reasons(undecided) == [.conversion(.originalIsOfTheRegion)])
    }

    @Test("CNV8: a long name that had found room stays where it is converted, and is told as long as it is not")
    func longName() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        _ = try await fixture.confirm(id)
        let long = try await fixture.found(id).changed(name: String(repeating: "阿", count: 19))
        #expect(long.progress == .converted)
        #expect(try Self.reasons(long).isEmpty)
        let undecided = long.changed(steps: Array(long.steps.dropLast()))
        #expect(try Self.reasons(undecided) == [.conversion(.nameTooLong(most: 55))])
    }

    @Test("CNV7: a conversion stands by the duties that its two people had when they took their steps")
    func dutiesSince() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        let (first, later) = (fixture.first, moment("2019-10-26", hour: 9))
        let change = DutyChange(
            id: Identifier(at: later, random: (43, 1)),
            staff: first.id,
            former: first.duties,
            present: [.submit],
            documentNumber: "松人社任〔2019〕1号",
            changedBy: "terminal",
            changedAt: later
        )
        try await fixture.office.store.write { try $0.insert(change) }
        let evidence = try await fixture.office.evidence(of: number)
        #expect(evidence.conversion?.last(.decide)?.by.duties == [.convert])
        #expect(try ConversionFlowTests.judged(evidence) == [.sealNotAuthorised(try code("150400"))])
    }

    @Test("CNV2: a line that the list got since stops nothing that was converted and made a certificate before it")
    func listedSince() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        _ = try await fixture.confirm(id)
        let (found, rules) = (try await fixture.found(id), try OfficeFixture.house.get().orderRules)
        let line = ConversionEvidenceRule(
            origin: .province,
            way: .transfer,
            kind: .labourContract,
            alternatives: [],
            legalSource: "2020年新增"
        )
        let later = OrderRules(
            registry: rules.registry,
            authority: rules.authority,
            catalogue: rules.catalogue,
            calendar: rules.calendar,
            book: rules.book,
            conversionEvidence: ConversionEvidenceList(rules.conversionEvidence.rules + [line])
        )
        let judgement = ConversionJudgement(house: later, mappings: TitleMappings(), day: civil("2020-03-02"))
        #expect(judgement.reasons(against: found, bans: []) == [.conversion(.evidenceMissing([.labourContract]))])
        #expect(judgement.reasons(against: found, bans: [], ofLaterVersion: true).isEmpty)
    }

    @Test("CNV4: a title by recognition that was converted stays where it is, and is told as long as it is not")
    func byRecognition() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        _ = try await fixture.confirm(id)
        let recognised = try await fixture.found(id).changed(obtained: .recognition)
        #expect(try Self.reasons(recognised).isEmpty)
        let undecided = recognised.changed(steps: Array(recognised.steps.dropLast()))
        #expect(try Self.reasons(undecided) == [.conversion(.titleByRecognition)])
    }

    private static let own = OriginalInstallation(
        root: String(repeating: "a", count: 64),
        name: "某市职称电子证书系统",
        issuer: "150200",
        number: "1502002016Z000088X"
    )

    private static func reasons(_ found: ConversionCase) throws -> [OfficeRefusal] {
        let (rules, day) = (try OfficeFixture.house.get().orderRules, ConversionFixture.decided.civilDate)
        return ConversionJudgement(house: rules, mappings: TitleMappings(), day: day).reasons(against: found, bans: [])
    }
}

extension ConversionCase {
    /// The same case with another look, another name on application and original, another way to have got it, or fewer steps.
    fileprivate func changed(
        name: String? = nil,
        obtained: AcquisitionRoute? = nil,
        check other: OriginalCheck? = nil,
        steps fewer: [Step]? = nil
    ) -> ConversionCase {
        ConversionCase(
            id: id,
            application: name.map { application.changed(name: $0) } ?? application,
            receiver: receiver,
            takenBy: takenBy,
            takenAt: takenAt,
            evidence: evidence,
            fields: fields + (name.map { [OriginalField(.name, $0, from: .typed)] } ?? [])
                + (obtained.map { [OriginalField(.obtained, $0.word, from: .typed)] } ?? []),
            check: other ?? check,
            mapping: mapping,
            decision: decision,
            steps: fewer ?? steps,
            number: number
        )
    }
}

extension ConversionApplication {
    fileprivate func changed(name: String) -> ConversionApplication {
        ConversionApplication(
            origin: origin,
            way: way,
            holder: Holder(
                name: name,
                identity: holder.identity,
                sex: holder.sex,
                birthDate: holder.birthDate,
                employer: holder.employer,
                area: holder.area,
                unitIsOutside: holder.unitIsOutside
            ),
            applicant: applicant,
            appliedOn: appliedOn,
            original: original,
            entrustment: entrustment
        )
    }
}
