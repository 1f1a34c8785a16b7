import Testing
import TitleModel

@testable import TitleWorkflow

@Suite struct RosterServiceTests {
    /// Recognition as 二级教师 (assistant) unless the changes say otherwise; the town is the row's only by `单位所在地`.
    private func recognised(_ changes: [String: String]) throws -> [RosterFault.Code] {
        let base = [
            "资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": "", "参加工作时间": "2000-07", "单位所在地": "市直",
        ]
        return try codes(base.merging(changes) { $1 })
    }

    private func codes(_ changes: [String: String], body: String = "150404") throws -> [RosterFault.Code] {
        try RosterFixture.judge(changes, body: body).faults.map(\.code)
    }

    @Test(
        "REC3, REC4, REC5: a graduate is recognised when the years are full, not a day before",
        arguments: [
            ("大学专科", "二级教师", "助理级", 3), ("大学本科", "二级教师", "助理级", 1), ("硕士研究生", "一级教师", "中级", 2),
        ]
    )
    func years(education: String, title: String, rank: String, years: Int) throws {
        func codes(graduated: String) throws -> [RosterFault.Code] {
            try recognised(["学历": education, "资格名称": title, "级别": rank, "毕业时间": graduated])
        }
        #expect(try codes(graduated: "\(2019 - years)-10-25") == [])
        #expect(try codes(graduated: "\(2019 - years)-10-26") == [.yearsTooFew])
    }

    @Test("REC6: a doctor is recognised as intermediate without waiting")
    func doctor() throws {
        let doctor = ["学历": "博士研究生", "资格名称": "一级教师", "级别": "中级", "毕业时间": "2019-10-25", "参加工作时间": ""]
        #expect(try recognised(doctor) == [])
    }

    @Test("REC7: at county level and below a year less: college 2, bachelor 0, master 1")
    func belowCity() throws {
        for place in ["旗县区", "苏木乡镇", ""] {
            #expect(try recognised(["学历": "大学专科", "毕业时间": "2017-10-25", "单位所在地": place]) == [])
            #expect(try recognised(["学历": "大学专科", "毕业时间": "2017-10-26", "单位所在地": place]) == [.yearsTooFew])
            #expect(try recognised(["学历": "大学本科", "毕业时间": "2019-10-25", "单位所在地": place]) == [])
        }
        let master = ["学历": "硕士研究生", "资格名称": "一级教师", "级别": "中级", "单位所在地": "旗县区"]
        #expect(try recognised(master.merging(["毕业时间": "2018-10-25"]) { $1 }) == [])
        #expect(try recognised(master.merging(["毕业时间": "2018-10-26"]) { $1 }) == [.yearsTooFew])
    }

    @Test("REC5, REC6: college and bachelor are not recognised as intermediate; what a lower degree may, a higher may")
    func educationAndRank() throws {
        let intermediate = ["资格名称": "一级教师", "级别": "中级", "毕业时间": "2005-07-01"]
        for education in ["大学专科", "大学本科"] {
            let codes = try recognised(intermediate.merging(["学历": education]) { $1 })
            #expect(codes == [.recognitionNotForEducation])
        }
        #expect(try recognised(["学历": "硕士研究生", "毕业时间": "2018-10-25"]) == [])
        #expect(try recognised(["学历": "高中"]) == [.educationUnfit])
        #expect(try recognised(["学历": ""]) == [.missing])
        #expect(try recognised(["参加工作时间": "", "学历": "大学本科"]) == [.missing])
    }

    @Test("REC1: only full-time graduates are recognised")
    func fullTime() throws {
        #expect(try recognised(["学历性质": "函授"]) == [.notFullTime])
        for mode in ["普通高校函授", "普通高等教育（成人）", "不是全日制", "非全日制", "普通高校网络教育", "非统招"] {
            #expect(try recognised(["学历性质": mode]) == [.notFullTime], "\(mode)")
        }
        for mode in ["全日制", "普通全日制", "统招", "普通高等教育", "普通高校"] {
            #expect(try recognised(["学历性质": mode]) == [], "\(mode)")
        }
        #expect(try recognised(["学历性质": ""]) == [.studyModeMissing])
        #expect(try codes(["学历性质": "函授"]) == [])
    }

    @Test("REC8: a series under national examination is not recognised")
    func examined() throws {
        let computing = ["系列": "工程技术人员", "专业": "计算机应用", "资格名称": "助理工程师"]
        #expect(try recognised(computing) == [.examinationAlone])
    }

    @Test("REC9: the competence table says who recognises")
    func competence() throws {
        let row = ["资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": ""]
        #expect(try codes(row, body: "150400") == [])
        #expect(try codes(row, body: "1504A1") == [.levelBeyondAuthority])
    }

    @Test("REC10: two or four years in a township entitle to review, never to recognition")
    func township() throws {
        #expect(try recognised(["破格依据": "五（三）", "单位所在地": "苏木乡镇"]) == [.basisIsForReview])
        func reviewed(_ education: String, since: String) throws -> [RosterFault.Code] {
            try codes(
                ["破格依据": "§五(三)", "学历": education, "毕业时间": "2018-07-01", "从事本专业起始时间": since, "单位所在地": "苏木乡镇"]
            )
        }
        #expect(try reviewed("大学本科", since: "2016-12-31") == [])
        #expect(try reviewed("大学本科", since: "2017-01-01") == [.yearsTooFew])
        #expect(try reviewed("大学专科", since: "2014-12-31") == [])
        #expect(try reviewed("大学专科", since: "2015-01-01") == [.yearsTooFew])
    }

    @Test("REC11: outside public units 5 and 8 years lead to intermediate, 12 to senior, unless examined too")
    func nonPublic() throws {
        func reviewed(_ education: String, since: String) throws -> [RosterFault.Code] {
            try codes(
                ["破格依据": "六（二）", "学历": education, "毕业时间": "2000-07-01", "从事本专业起始时间": since, "单位性质": "民营企业"]
            )
        }
        #expect(try reviewed("大学本科", since: "2013-12-31") == [])
        #expect(try reviewed("大学本科", since: "2014-01-01") == [.yearsTooFew])
        #expect(try reviewed("大学专科", since: "2010-12-31") == [])
        #expect(try reviewed("大学专科", since: "2011-01-01") == [.yearsTooFew])
        let senior = ["资格名称": "高级教师", "级别": "副高级", "破格依据": "六（三）", "学历": "大学本科", "单位性质": "非公"]
        #expect(try codes(senior.merging(["从事本专业起始时间": "2006-12-31"]) { $1 }, body: "150000") == [])
        #expect(try codes(senior.merging(["从事本专业起始时间": "2007-01-01"]) { $1 }, body: "150000") == [.yearsTooFew])
        let doctor = ["系列": "卫生", "专业": "内科", "资格名称": "副主任医师", "考试合格证号": "KP1", "从事本专业起始时间": "2000-01-01"]
        #expect(try codes(senior.merging(doctor) { $1 }, body: "150000") == [.basisNotForTitle])
    }

    @Test("REC10, REC11: the clauses are for townships and for units that are not public")
    func places() throws {
        let township = ["破格依据": "五(三)", "从事本专业起始时间": "2010-01-01"]
        for (place, code) in [
            ("市直", RosterFault.Code.basisNeedsTownship), ("旗县区", .basisNeedsTownship), ("", .missing),
            ("村", .unitPlaceUnknown),
        ] {
            #expect(try codes(township.merging(["单位所在地": place]) { $1 }) == [code])
        }
        let nonPublic = ["破格依据": "六（二）", "从事本专业起始时间": "2000-01-01"]
        for (kind, code) in [("事业单位", RosterFault.Code.basisNeedsNonPublic), ("", .missing)] {
            #expect(try codes(nonPublic.merging(["单位性质": kind]) { $1 }) == [code])
        }
    }

    @Test("REC4, REC6: nobody is recognised before graduating, nor without saying when")
    func graduated() throws {
        let doctor = ["学历": "博士研究生", "资格名称": "一级教师", "级别": "中级"]
        #expect(try recognised(doctor.merging(["毕业时间": "2019-10-26"]) { $1 }) == [.graduatedLater])
        #expect(try recognised(doctor.merging(["毕业时间": ""]) { $1 }) == [.missing])
    }

    @Test("REC7: where the unit's place is not stated, the row's area says whether it is below the city")
    func areaSays() throws {
        let row = ["资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": "", "学历": "本科学历（全日制）", "毕业时间": "2019-09-01"]
        #expect(try codes(row.merging(["所在地区": "宁城县"]) { $1 }, body: "150400") == [])
        #expect(try codes(row, body: "150400") == [.yearsTooFew])
    }

    @Test("AUT4, INT9: the region's own list is judged by what it says, not by what it leaves out")
    func regional() throws {
        let senior = ["资格名称": "高级教师", "级别": "副高级", "学历": "", "毕业时间": "", "参加工作时间": ""]
        for basis in ["六（三）", "九（一）", "四（三）", "五(二)"] {
            #expect(try codes(senior.merging(["破格依据": basis]) { $1 }, body: "150000") == [])
        }
    }

    @Test("Columns that no rule asks for refuse nobody, whatever stands in them")
    func notAsked() throws {
        let odd = ["职业技能等级": "中级工", "单位所在地": "松山区某街", "现职称取得时间": "2012、2015", "岗位": "专技十级"]
        #expect(try codes(odd) == [])
    }

    @Test("CER14: skilled workers have 2, 3 and 4 years, in engineering alone")
    func skilled() throws {
        func reviewed(_ grade: String, _ title: String, _ rank: String, on: String) throws -> [RosterFault.Code] {
            let row = [
                "系列": "工程技术人员", "专业": "机电工程", "资格名称": title, "级别": rank, "破格依据": "八", "职业技能等级": grade,
                "技能等级取得时间": on,
            ]
            return try codes(row, body: rank == "副高级" ? "150000" : "150404")
        }
        #expect(try reviewed("高级工", "助理工程师", "助理级", on: "2016-12-31") == [])
        #expect(try reviewed("高级工", "助理工程师", "助理级", on: "2017-01-01") == [.yearsTooFew])
        #expect(try reviewed("技师", "工程师", "中级", on: "2015-12-31") == [])
        #expect(try reviewed("技师", "工程师", "中级", on: "2016-01-01") == [.yearsTooFew])
        #expect(try reviewed("高级技师", "高级工程师", "副高级", on: "2014-12-31") == [])
        #expect(try reviewed("高级技师", "高级工程师", "副高级", on: "2015-01-01") == [.yearsTooFew])
        #expect(try reviewed("高级工", "工程师", "中级", on: "2010-01-01") == [.basisNotForTitle])
        #expect(try reviewed("", "工程师", "中级", on: "") == [.skillGradeMissing])
        #expect(try codes(["破格依据": "八", "职业技能等级": "技师", "技能等级取得时间": "2010-01"]) == [.basisNotForTitle])
    }

    @Test("TIM3: years of service for a review count to 31 December of the year before")
    func countedTo() throws {
        let row = ["破格依据": "五(三)", "学历": "大学本科", "单位所在地": "乡镇", "从事本专业起始时间": "2017-06-01"]
        let fault = try #require(try RosterFixture.judge(row).faults.first)
        #expect(fault.facts == ["years": "2", "since": "2017-06-01", "until": "2018-12-31", "clause": "五(三)"])
    }
}
