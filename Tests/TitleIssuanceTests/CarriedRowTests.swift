import Testing
import TitleClaim
import TitleModel
import TitleStore
import TitleVerify

@testable import TitleIssuance

@Suite("From a row to the certificate and what a stranger finds")
struct CarriedRowTests {
    private static let recognised = [
        "资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": "", "取得资格时间": "2020-09-24", "毕业时间": "2018-07-01",
        "参加工作时间": "2018-08",
    ]

    @Test("GOV1: each certificate names the rule set of the year in which its review ended")
    func ruleSets() async throws {
        let rows = try await CarriedRows()
        let (first, second) = (
            try await rows.issued("150404", [:]), try await rows.issued("150404", Self.recognised)
        )
        #expect(try IssuedClaims(first.certificate).full.ruleSet == "赤人社办发〔2019〕101号")
        #expect(try IssuedClaims(second.certificate).full.ruleSet == CarriedRows.secondDocument)
    }

    @Test("CER3: review and recognition are told apart in the claim, on the face and by the verdict")
    func routes() async throws {
        let rows = try await CarriedRows()
        let reviewed = try await rows.issued("150404", [:])
        let recognised = try await rows.issued("150404", Self.recognised)
        for (found, route) in [(reviewed, "评审"), (recognised, "认定")] {
            let claims = try IssuedClaims(found.certificate)
            let (face, verdict) = (try rows.face(found)["route"], rows.judged(found))
            #expect(claims.full.route == route && face == route && verdict.facts?.route == route)
        }
        let (one, other) = (try IssuedClaims(reviewed.certificate), try IssuedClaims(recognised.certificate))
        #expect(one.compact.route != other.compact.route)
        #expect(one.full.reviewing != nil && one.full.committee != nil)
        #expect(other.full.reviewing == nil && other.full.committee == nil)
    }

    @Test(
        "CER7: a grass-roots health title says its restriction in the claim, on its face and in the verdict of its code"
    )
    func grassRoots() async throws {
        let rows = try await CarriedRows()
        let doctor = [
            "系列": "卫生", "专业": "内科", "资格名称": "副主任医师", "级别": "副高级", "考试合格证号": "KP1", "评委会": "内蒙古自治区卫生系列高级专业技术资格评审委员会",
        ]
        let restricted = try await rows.issued("150000", doctor.merging(["破格依据": "十（二）4"]) { $1 })
        let words = RestrictionOnUse.grassRootsHealth.officialName
        #expect(try IssuedClaims(restricted.certificate).full.restriction == words)
        #expect(try rows.face(restricted)["restriction"] == words)
        #expect(rows.judged(restricted).facts?.restriction == words)
        let another = ["姓名": "姚兰", "出生年月": "1975-08-04", "身份证号": "150499197508046666", "取得资格时间": "2020-09-24"]
        let usual = try await rows.issued("150000", doctor.merging(another) { $1 })
        #expect(try IssuedClaims(usual.certificate).full.restriction == nil && rows.face(usual)["restriction"] == nil)
        #expect(rows.judged(usual).facts?.restriction == nil)
    }
}
