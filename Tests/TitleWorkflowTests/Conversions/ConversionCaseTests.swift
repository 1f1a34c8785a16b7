import TestSupport
import Testing
import TitleModel
import TitleReference

@Suite struct ConversionCaseTests {
    @Test(
        "CNV1, CNV2, CNV3, CNV4, CNV5, CNV6, CNV9, CNV10: what comes of a case stands in a table, and a new rule is a line",
        arguments: try ConversionVector.all()
    )
    func outcome(_ vector: ConversionVector) throws {
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        let judgement = ConversionJudgement(
            house: house.orderRules,
            mappings: house.mappings,
            day: ConversionVector.day
        )
        #expect(judgement.answer(vector.found, bans: vector.bans).told == vector.expected)
    }

    @Test("At least forty cases are told apart") func enough() throws {
        let all = try ConversionVector.all()
        #expect(all.count >= 40)
        #expect(Set(all.map(\.name)).count == all.count)
    }

    @Test("CNV1, CNV2: two origins or none, two ways or none, are no case") func exactlyOne() throws {
        let list = try HouseData.load(folder: ProjectFolder.path("data")).orderRules.conversionEvidence
        func read(_ origins: [ConversionOrigin], _ ways: [ConversionWay]) -> OfficeRefusal? {
            do throws(OfficeRefusal) {
                _ = try ConversionHasOneOriginAndOneWay.read(origins: origins, ways: ways, list)
                return nil
            } catch {
                return error
            }
        }
        #expect(read([], [.transfer]) == .conversion(.originNotOne(0)))
        #expect(read([.province, .central], [.transfer]) == .conversion(.originNotOne(2)))
        #expect(read([.province], []) == .conversion(.wayNotOne(0)))
        #expect(read([.province], [.transfer, .own]) == .conversion(.wayNotOne(2)))
        #expect(read([.province], [.placement]) == .conversion(.wayDoesNotFit(.province, .placement)))
        #expect(read([.military], [.placement]) == nil)
    }

    @Test("CNV2: each pair has its own list, of which every line cites its source") func lists() throws {
        let list = try HouseData.load(folder: ProjectFolder.path("data")).orderRules.conversionEvidence
        #expect(list.rules.allSatisfy { $0.legalSource.hasPrefix("赤人社办发〔2019〕101号") })
        let placement = Set(list.rules(.military, .placement).map(\.kind))
        #expect(placement.isSuperset(of: [.demobilisation, .placement, .militaryAuthorisation]))
        #expect(list.rules(.province, .transfer).contains { $0.kind == .transferOrder })
        #expect(!list.rules(.province, .own).contains { $0.kind == .transferOrder })
    }

    @Test("CNV7, AUT11: the authority table names the deciding body: the region for senior titles, else the area's own")
    func competence() throws {
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        func body(_ level: TitleLevel, _ area: String) throws -> String {
            try ConversionGoesToTheCompetentBody.body(
                at: level,
                in: #require(AreaCode(area)),
                authority: house.authority,
                registry: house.registry
            ).code.text
        }
        #expect(try body(.senior, "150404") == "150000")
        #expect(try body(.intermediate, "150404") == "150404")
        #expect(try body(.junior, "150400") == "150400")
    }

    @Test("CNV7: another body's people decide nothing, nor do those without the duty")
    func anotherBody() throws {
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        let (county, city) = (try #require(BodyCode("150404")), try #require(BodyCode("150400")))
        let region = try #require(BodyCode("150000").flatMap { house.registry[$0] })
        let own = try #require(house.registry[county])
        let area = try #require(AreaCode("150404"))
        func refusal(
            _ member: StaffMember,
            _ competent: Body,
            _ held: Set<ConversionEvidence.Kind> = []
        ) -> OfficeRefusal? {
            do throws(OfficeRefusal) {
                try ConversionGoesToTheCompetentBody.check(
                    member,
                    .first,
                    competent: competent,
                    writer: ConversionGoesToTheCompetentBody.writer(
                        for: competent,
                        in: area,
                        authority: house.authority,
                        registry: house.registry
                    ),
                    held: held
                )
                return nil
            } catch {
                return error
            }
        }
        func member(_ body: BodyCode, _ duty: StaffMember.Duty) -> StaffMember {
            StaffMember(id: ConversionVector.key(9), name: "王核准", body: body, duties: [duty])
        }
        #expect(refusal(member(city, .convert), own) == .conversion(.competentBodyIs(county)))
        #expect(refusal(member(county, .submit), own) == .dutyMissing(.convert, of: ConversionVector.key(9)))
        #expect(refusal(member(county, .convert), own) == nil)
        #expect(refusal(member(city, .enter), region) == .conversion(.competentBodyIs(region.code)))
        #expect(refusal(member(city, .enter), region, [.decisionDocument]) == nil)
        #expect(
            refusal(member(county, .enter), region, [.decisionDocument]) == .conversion(.competentBodyIs(region.code))
        )
    }
}

extension ConversionJudgement.Answer {
    var told: String {
        switch self {
        case .convert(let title): "convert \(title.number)"
        case .notNeeded: "not-needed"
        case .decideMapping: "decide-mapping"
        case .complete(let reasons): "complete " + Self.codes(reasons)
        case .refuse(let reasons): "refuse " + Self.codes(reasons)
        }
    }

    /// Each reason once: an original that cannot be read stands in the way of several rules.
    private static func codes(_ reasons: [OfficeRefusal]) -> String {
        var seen: [String] = []
        for reason in reasons where !seen.contains(reason.code) { seen.append(reason.code) }
        return seen.joined(separator: ";")
    }
}
