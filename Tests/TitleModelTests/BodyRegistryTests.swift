import Testing
import TitleModel

@Suite struct BodyRegistryTests {
    @Test("A register of bodies that contradicts itself is refused with the body at fault")
    func contradictions() throws {
        let city = try body("150400", parent: nil, issuer: "150400", kind: .city)
        let county = try body("150404", parent: "150400", issuer: "150400", kind: .county)
        #expect(try BodyRegistry([city, county])[county.code] == county)
        #expect(throws: BodyRegistryFault.standsTwice(city.code)) { try BodyRegistry([city, city]) }
        #expect(throws: BodyRegistryFault.parentUnknown(county.code, city.code)) { try BodyRegistry([county]) }
        let alone = try body("150404", parent: nil, issuer: "150499", kind: .county)
        #expect(throws: BodyRegistryFault.issuerUnknown(alone.code, alone.issuer)) { try BodyRegistry([alone]) }
        let college = try body("1504A1", parent: nil, issuer: "1504A1", kind: .selfReviewing)
        #expect(throws: BodyRegistryFault.issuerIsNoBureau(college.code, college.code)) { try BodyRegistry([college]) }
        let nowhere = try body("150404", parent: nil, issuer: "150404", kind: .county, area: "15")
        #expect(throws: BodyRegistryFault.areaUnknown(nowhere.code, "15")) { try BodyRegistry([nowhere]) }
    }

    @Test("An area is found by its code, its name, and its name behind the city's")
    func areaNames() throws {
        let city = try body("150400", parent: nil, issuer: "150400", kind: .city, name: "赤峰市人力资源和社会保障局")
        let county = try body(
            "150404",
            parent: "150400",
            issuer: "150400",
            kind: .county,
            name: "松山区人力资源和社会保障局"
        )
        let registry = try BodyRegistry([city, county])
        for text in ["150404", "松山区", "赤峰市松山区"] {
            #expect(registry.area(named: text)?.text == "150404")
        }
        #expect(registry.area(named: "赤峰市")?.text == "150400")
        #expect(registry.area(named: "山区") == nil)
        #expect(registry.area(named: "") == nil)
    }

    private func body(
        _ code: String,
        parent: String?,
        issuer: String,
        kind: Body.Kind,
        area: String = "150404",
        name: String = "x"
    ) throws -> Body {
        Body(
            code: try #require(BodyCode(code)),
            name: name,
            kind: kind,
            area: kind == .city ? "150400" : area,
            parent: parent.flatMap { BodyCode($0) },
            levels: [.intermediate],
            series: [],
            issuer: try #require(BodyCode(issuer)),
            unifiedSocialCreditCode: nil,
            mongolianName: nil,
            legalSource: "x"
        )
    }
}
