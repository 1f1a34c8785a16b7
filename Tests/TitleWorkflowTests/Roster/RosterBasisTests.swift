import Testing
import TitleModel

@testable import TitleWorkflow

@Suite struct RosterBasisTests {
    private func codes(
        _ changes: [String: String],
        body: String = "150404",
        held: RegisteredPerson = .unknown
    ) throws -> [RosterFault.Code] {
        try RosterFixture.judge(changes, body: body, register: RegisterLookup { _ in held }).faults.map(\.code)
    }

    @Test(
        "CER11: a basis is a clause of the policy, however its number is written",
        arguments: ApplicationBasis.allCases
    )
    func clauses(basis: ApplicationBasis) {
        for written in [basis.clause, "§" + basis.clause, "第\(basis.clause)条款"] {
            #expect(ApplicationBasis(written: written) == basis)
        }
        #expect(ApplicationBasis(written: "四（一）1（8）") == .exceptionalFullSenior)
        #expect(ApplicationBasis(written: "四（一）1（9）") == nil)
    }

    @Test("CER11: what is no clause is no basis")
    func unknownBasis() throws {
        #expect(try codes(["破格依据": "领导同意"]) == [.basisUnknown])
        #expect(try codes(["破格依据": "四（一）1"]) == [.basisNeedsFullSenior])
        #expect(try codes(["破格依据": "四（一）9"]) == [.basisUnknown])
    }

    @Test("CER3: review and recognition both lead to a result, and stay apart in it")
    func routes() throws {
        let recognised = ["资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": ""]
        #expect(try RosterFixture.judge([:]).rows.map(\.route) == [.review])
        #expect(try RosterFixture.judge(recognised).rows.map(\.route) == [.recognition])
    }

    @Test("CER12: recognition one case at a time is senior, and the region's alone")
    func exceptional() throws {
        let senior = ["资格名称": "高级教师", "级别": "副高级", "取得方式": "认定", "评委会": ""]
        let green = ["破格依据": "四（二）"]
        #expect(try codes(senior.merging(green) { $1 }, body: "150000") == [])
        #expect(try codes(senior, body: "150000").contains(.seniorRecognitionNeedsBasis))
        let intermediate = ["取得方式": "认定", "评委会": ""].merging(green) { $1 }
        #expect(try codes(intermediate) == [.basisIsTheRegions])
    }

    @Test("CER13: a former civil servant applies for the first time within five years of coming")
    func civilServant() throws {
        let basis = ["破格依据": "四（三）"]
        #expect(try codes(basis.merging(["调入时间": "2014-01-01"]) { $1 }) == [])
        #expect(try codes(basis.merging(["调入时间": "2013-12-31"]) { $1 }) == [.transferTooLongAgo])
        #expect(try codes(basis.merging(["调入时间": "2014-01"]) { $1 }) == [])
        #expect(try codes(basis) == [.missing])
        let earlier = RegisteredTitle(title: TitleCode(number: 22_014), reference: "1504002018C0000017")
        let held = RegisteredPerson(titles: [earlier], bans: [], name: "姚䶮", names: ["姚䶮"])
        #expect(try codes(basis.merging(["调入时间": "2018-01"]) { $1 }, held: held) == [.firstApplicationOnly])
    }

    private let change = [
        "破格依据": "九（一）", "现职称": "讲师", "现职称系列": "中等职业学校教师", "现职称证书编号": "1504002017Z0000017",
        "从事本专业起始时间": "2017-12-31",
    ]

    @Test("CER8: a change of series keeps the rank, a year in the new post, and names the earlier certificate")
    func changeOfSeries() throws {
        func with(_ more: [String: String]) throws -> [RosterFault.Code] { try codes(change.merging(more) { $1 }) }
        #expect(try with([:]) == [])
        #expect(try with(["从事本专业起始时间": "2018-01-01"]) == [.yearsTooFew])
        #expect(try with(["现职称证书编号": ""]) == [.missing])
        #expect(try with(["现职称": "助理讲师"]) == [.presentTitleOfAnotherRank])
        #expect(try with(["现职称": "工程师"]) == [.presentTitleUnknown])
        #expect(try with(["现职称": "一级教师", "现职称系列": "中小学教师"]) == [.seriesUnchanged])
    }

    @Test("CER9: a higher title of the new series less than a year after the change is refused")
    func higherTitle() throws {
        let changed = RegisteredTitle(
            title: TitleCode(series: 22, group: 1, rank: .assistant),
            reference: "1504002018C0000017",
            changedSeriesOn: CivilDate(year: 2018, month: 10, day: 26)
        )
        let held = RegisteredPerson(titles: [changed], bans: [], name: "姚䶮", names: ["姚䶮"])
        #expect(try codes([:], held: held) == [.newSeriesTooRecent])
        #expect(try codes(["取得资格时间": "2019-10-26"], held: held) == [])
    }

    @Test("INT6: within five years a banned person is refused, on the day after accepted")
    func banned() throws {
        func ban(decided text: String) throws -> RegisteredPerson {
            let day = try #require(CivilDate(iso: text))
            let ban = Ban(decidedOn: day, years: 5, document: "赤人社撤〔2014〕3号")
            return RegisteredPerson(titles: [], bans: [ban], name: "姚䶮", names: ["姚䶮"])
        }
        #expect(try codes([:], held: ban(decided: "2014-10-26")) == [.titleObtainedInBan])
        #expect(try codes([:], held: ban(decided: "2014-10-25")) == [])
        let judgement = try RosterFixture.judge([:], register: RegisterLookup { _ in try ban(decided: "2018-01-01") })
        #expect(judgement.faults.first?.facts == ["document": "赤人社撤〔2014〕3号", "until": "2022-12-31"])
    }

    @Test(
        "INT6: of several bans the one that ends last is told, and of one that is over the years of the title",
        arguments: [false, true]
    )
    func severalBans(isReversed: Bool) throws {
        let bans = [("2018-01-01", "甲"), ("2019-06-01", "乙"), ("2017-01-01", "丙")]
            .map { Ban(decidedOn: civil($0.0), years: 5, document: "\($0.1)〔2019〕1号") }
        func facts(_ bans: [Ban]) throws -> [String: String]? {
            let held = RegisteredPerson(titles: [], bans: bans, name: "姚䶮", names: ["姚䶮"])
            return try RosterFixture.judge([:], register: RegisterLookup { _ in held }).faults.first?.facts
        }
        let told = try facts(isReversed ? bans.reversed() : bans)
        #expect(told == ["document": "乙〔2019〕1号", "until": "2024-05-31"])
        let over = [("2014-10-26", "甲"), ("2014-10-29", "乙")]
            .map { Ban(decidedOn: civil($0.0), years: 5, document: "\($0.1)〔2014〕1号") }
        let title = ["document": "乙〔2014〕1号", "from": "2014-10-29", "until": "2019-10-28"]
        #expect(try facts(isReversed ? over.reversed() : over) == title)
    }

    @Test("AUT8: 是否公务员/退休 bars whoever is marked, in whatever words")
    func barred() throws {
        for mark in ["是", "公务员", "退休", "√", "Y", "是（参公）"] { #expect(try codes(["是否公务员/退休": mark]) == [.personBarred]) }
        for mark in ["否", "", "无"] { #expect(try codes(["是否公务员/退休": mark]) == []) }
    }

    @Test("AUT8: 人员类别 bars civil servants, 参公 and the retired, however it is written; a remark only as a whole")
    func barredKinds() throws {
        let barred = [
            "公务员", "机关公务员", "参照公务员管理", "参照公务员法管理人员", "公务员（参公）", "参公", "参公事业单位", "退休返聘", "离退休人员", "公 务 员",
            "非公务员，已退休", "离休干部",
        ]
        for kind in barred { #expect(try codes(["人员类别": kind]) == [.personBarred], "\(kind)") }
        let none = ["非公务员", "不是公务员", "不属于公务员", "非参公人员", "非参照公务员管理", "未退休", "公务员调入", "原公务员", "事业单位专业技术人员"]
        for kind in none { #expect(try codes(["人员类别": kind]) == [], "\(kind)") }
        #expect(try codes(["备注": "接替退休人员岗位"]) == [] && codes(["备注": "已退休"]) == [.personBarred])
    }

    @Test("CER6: no title for units that are not public alone is given any more")
    func nonPublicOnly() throws {
        #expect(try codes(["使用范围": "定向使用（非公）"]) == [.restrictionNoLongerGiven])
        #expect(try codes(["使用范围": "随便"]) == [.restrictionUnknown])
    }

    @Test("CER7: a grass-roots health title is senior, and its restriction stands in the register")
    func grassRoots() throws {
        let doctor = ["系列": "卫生", "专业": "内科", "资格名称": "副主任医师", "级别": "副高级", "考试合格证号": "KP1"]
        let row = doctor.merging(["破格依据": "十（二）4"]) { $1 }
        #expect(try codes(row, body: "150000") == [])
        #expect(try RosterFixture.judge(row, body: "150000").rows.first?.restriction == .grassRootsHealth)
        #expect(try RosterFixture.judge(doctor, body: "150000").rows.first?.restriction == nil)
        #expect(try codes(["破格依据": "十（二）4"]) == [.basisNotForTitle])
    }

    @Test("CNV9, ACT11: a central or another province's unit sends a letter of entrustment from the right sender")
    func entrusted() throws {
        func with(_ sender: String, _ number: String = "人函〔2019〕7号") throws -> [RosterFault.Code] {
            try codes(["单位性质": "中央驻赤单位", "委托单位": sender, "委托函文号": number])
        }
        for right in [
            "国家电网有限公司人力资源部", "中国石油天然气集团有限公司人力资源部", "某部人事司", "阿克苏地区人力资源和社会保障局", "河北省人力资源和社会保障厅", "辽宁省朝阳市人力资源和社会保障局",
            "广西壮族自治区人力资源和社会保障厅",
        ] {
            #expect(try with(right) == [])
        }
        for wrong in [
            "宁城县人力资源和社会保障局", "宁城县人社局", "宁城县人事局", "满洲里市人力资源和社会保障局", "山东省章丘市人社局", "宁城县某公司人力资源部",
            "内蒙古自治区赤峰市敖汉旗某医院人事处", "赤峰市松山区某厂人事处", "山东某某集团有限公司人力资源部", "昆山市某研究院人事处", "人力资源部",
            "赤峰市人力资源和社会保障局", "赤峰市人社局", "内蒙古自治区赤峰市人社局", "内蒙古自治区人力资源和社会保障厅", "内蒙古人社厅",
            "通辽市人力资源和社会保障局", "锡林郭勒盟人力资源和社会保障局", "人社局", "人力资源和社会保障局", "市人社局",
        ] {
            #expect(try with(wrong) == [.entrustmentSenderUnfit], "\(wrong)")
        }
        for kind in ["中央驻赤单位", "中央企业", "驻赤央企", "外省区驻赤单位", "外省企业"] {
            #expect(try codes(["单位性质": kind]) == [.entrustmentMissing], "\(kind)")
        }
        #expect(try with("河北省人社厅") == [])
        #expect(try with("某某公司办公室") == [.entrustmentSenderUnfit])
        #expect(try with("") == [.entrustmentMissing])
        #expect(try with("国家电网有限公司人力资源部", "") == [.entrustmentMissing])
        #expect(try codes(["单位性质": "事业单位"]) == [])
    }
}
