import Testing
import TitleModel

@Suite("Rules of oversight")
struct OversightRuleTests {
    private static func body(
        _ name: String,
        _ kind: Body.Kind,
        as own: String = "1504A8",
        source: String
    ) throws -> Body {
        let code = try #require(BodyCode(own))
        let city = try #require(BodyCode("150400"))
        return Body(
            code: kind == .city ? city : code,
            name: name,
            kind: kind,
            area: "150400",
            parent: nil,
            levels: [.intermediate],
            series: [],
            issuer: city,
            unifiedSocialCreditCode: nil,
            mongolianName: nil,
            legalSource: source
        )
    }

    @Test(
        "ACT4: an eighth self-reviewing body needs a document of its own; one of the seven does not",
        arguments: [
            ("赤峰学院", "赤人社办发〔2019〕101号 二", true), ("某研究院", "赤人社办发〔2019〕101号 二", false), ("某研究院", "", false),
            ("某研究院", "内人社发〔2020〕31号", true), ("某研究院", "内人社发2020年31号", false),
        ]
    )
    func eighth(name: String, source: String, isTaken: Bool) throws {
        let city = try Self.body("市局", .city, source: "x")
        let own = try Self.body(name, .selfReviewing, source: source)
        if isTaken {
            #expect(try BodyRegistry([city, own]).bodies.count == 2)
        } else {
            #expect(throws: BodyRegistryFault.documentMissing(own.code)) { try BodyRegistry([city, own]) }
        }
    }

    @Test("ACT4: a second self-reviewing body does not come in under the name of one of the seven")
    func namesake() throws {
        let source = "赤人社办发〔2019〕101号 二"
        let city = try Self.body("市局", .city, source: "x")
        let college = try Self.body("赤峰学院", .selfReviewing, as: "1504A1", source: source)
        let second = try Self.body("赤峰学院", .selfReviewing, source: source)
        #expect(throws: BodyRegistryFault.standsTwice(college.code)) { try BodyRegistry([city, college, second]) }
    }

    @Test("INT3: fraud ends a row with ground and document alone, not one that is gone or has its certificate")
    func fraud() throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        func check(_ ground: String, _ document: String, _ reason: String?, _ number: CertificateNumber?) throws {
            try ConfirmedFraudEndsTheRow.check(
                ground: ground,
                document: document,
                removedFor: reason,
                number: number
            )
        }
        try check("抄袭", "学术〔2019〕3号", nil, nil)
        #expect(throws: OfficeRefusal.groundMissing) { try check(" ", "1号", nil, nil) }
        #expect(throws: OfficeRefusal.decisionWithoutNumber) { try check("抄袭", "", nil, nil) }
        #expect(throws: OfficeRefusal.rowRemoved(reason: "x")) { try check("抄袭", "1号", "x", nil) }
        #expect(throws: OfficeRefusal.rowOrderedAlready(number)) { try check("抄袭", "1号", nil, number) }
    }

    @Test(
        "Identity numbers are covered but for two characters; certificate numbers, hashes and dates are not touched",
        arguments: [
            ("110105199003070038", "****************38"), ("证110105900307003号", "证*************03号"),
            ("11010519900307003x", "****************3x"), ("１１０１０５１９９００３０７００３８", "****************３８"),
            ("1504002019Z000001R", "1504002019Z000001R"), ("2019-10-10 13900000000", "2019-10-10 13900000000"),
            ("ID110105199003070038", "ID****************38"), ("1101051990030700381", "1101051990030700381"), ("", ""),
            ("1504 0419 8001 0112 34号", "**** **** **** **** 34号"), ("150404-19800101-123X", "******-********-**3X"),
            ("１１０１０５　１９９００３０７　００３８", "******　********　**３８"), ("2019 110105199003070038", "2019 ****************38"),
            ("110105 900307 003", "****** ****** *03"), ("0476-8330000 13904761234", "0476-8330000 13904761234"),
            (
                String(repeating: "ab", count: 12) + "110105199003070038",
                String(repeating: "ab", count: 12) + "110105199003070038"
            ),
            ("2019-10-10 09:00 13904761234 8330000", "2019-10-10 09:00 13904761234 8330000"),
        ]
    )
    func masked(text: String, shown: String) {
        #expect(IdentityNumbersAreMasked.masked(text) == shown)
    }
}
