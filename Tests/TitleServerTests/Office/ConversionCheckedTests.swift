import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleWords

@testable import TitleServer

@Suite("What a letter says of the check of an original") struct ConversionCheckedTests {
    private static let now = Instant(milliseconds: 1_573_200_000_000)

    private func told(
        _ check: OriginalCheck?,
        _ fields: [OriginalField],
        comparedAt time: Instant? = nil
    ) throws -> [Row] {
        let county = try #require(BodyCode("150404"))
        let member = StaffMember(id: Identifier(at: Self.now, random: (61, 1)), name: "孙经办", body: county, duties: [])
        let holder = ConversionApplication.Holder(
            name: "张三",
            identity: IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X"),
            sex: .female,
            birthDate: Self.now.civilDate,
            employer: "松山区某单位",
            area: try #require(AreaCode("150404")),
            unitIsOutside: false
        )
        let application = ConversionApplication(
            origin: .province,
            way: .transfer,
            holder: holder,
            applicant: .holder,
            appliedOn: Self.now.civilDate,
            original: ConversionApplication.OriginalName(number: "鲁工中字第88号", issuer: "山东省人力资源和社会保障厅"),
            entrustment: nil
        )
        let found = ConversionCase(
            id: Identifier(at: Self.now, random: (61, 2)),
            application: application,
            receiver: county,
            takenBy: member,
            takenAt: Self.now,
            fields: fields,
            check: check,
            steps: time.map { [ConversionCase.Step(event: .check, by: member, at: $0, statement: "与纸质件逐项核对")] } ?? []
        )
        let registry = try HouseData.load(folder: ProjectFolder.path("data")).registry
        return ConversionWording(words: Words(.chinese), registry: registry, now: Self.now).checked(found)
    }

    @Test("CNV4: an original that nobody checked is said to be unchecked, its number and issuer as applied for")
    func unchecked() throws {
        let applied = [
            OriginalField(.number, "鲁工中字第88号", from: .applied), OriginalField(.issuer, "山东", from: .applied),
        ]
        let rows = try told(nil, applied)
        #expect(rows.map(\.label) == ["机器查验", "申请所写"])
        #expect(rows.first?.value == "没有查验原证书")
    }

    @Test("CNV4: the letter names which fields the claim says and which were typed, and none of what they say")
    func sources() throws {
        let fields = [
            OriginalField(.number, "鲁工中字第88号", from: .applied), OriginalField(.number, "鲁工中字第88号", from: .claim),
            OriginalField(.title, "工程师", from: .claim), OriginalField(.committee, "某评委会", from: .typed),
            OriginalField(.specialty, "", from: .typed),
        ]
        let rows = try told(OriginalCheck(finding: .codeVerified, lines: [], file: []), fields)
        #expect(rows.map(\.label).suffix(2) == ["原证书签名数据", "人工录入"])
        let names = rows.suffix(2).map { $0.value.split(separator: "、").count }
        #expect(names == [2, 1] && !rows.contains { $0.value.contains("某评委会") })
    }

    @Test("CNV4: the letter says who compared the original, when and which fields, and not in which words")
    func compared() throws {
        let fields = [
            OriginalField(.number, "鲁工中字第88号", from: .applied), OriginalField(.title, "工程师", from: .typed),
            OriginalField(.name, "张三", from: .typed), OriginalField(.identityTail, "无", from: .stated),
        ]
        let check = OriginalCheck(finding: .picture, lines: [], file: [])
        let row = try #require(told(check, fields, comparedAt: Self.now).first { $0.label == "人工核对" })
        #expect(row.value == "2019-11-08 16:00:00由孙经办（松山区人力资源和社会保障局）与所提交的原证书核对：职称名称、姓名")
        let alone = try told(check, fields).first { $0.label == "人工核对" }
        #expect(alone?.value == "没有人工核对最后提交的原证书")
        let sealed = OriginalCheck(finding: .verified, lines: [], file: [])
        let claimed = [OriginalField(.title, "工程师", from: .claim)]
        #expect(try !told(sealed, claimed, comparedAt: Self.now).contains { $0.label == "人工核对" })
    }

    @Test("CNV4: what a code does not carry and its issuer answers for stands in the letter as such") func answered()
        throws
    {
        let fields = [OriginalField(.obtained, "review", from: .claim), OriginalField(.title, "工程师", from: .claim)]
        let rows = try told(OriginalCheck(finding: .codeVerified, lines: [], file: []), fields, comparedAt: Self.now)
        #expect(rows.last?.label == "签名数据未载，由签发机关按已导入的信任名单负责" && rows.last?.value == "评委会、授权部门")
        #expect(rows.contains { $0.label == "人工核对" && $0.value.hasSuffix("取得方式、职称名称") })
    }
}
