import Testing
import TitleFiles
import TitleModel
import TitleReference

@testable import TitleWorkflow

/// The house's data, and rosters of one good row that tests change cell by cell.
enum RosterFixture {
    static let today = CivilDate(daysSinceEpoch: 18_200)

    static func house() throws -> HouseData { try loaded.get() }

    private static let loaded = Result { try HouseData.load(folder: "data") }

    static func rules(_ body: String?, coverage: GlyphCoverage? = nil) throws -> RosterRules {
        try house().rules(for: body.map { try self.body($0) }, coverage: coverage, today: today)
    }

    static func body(_ text: String) throws -> Body {
        let code = try #require(BodyCode(text))
        return try #require(try house().registry[code])
    }

    static let good: [(String, String)] = [
        ("序号", "1"), ("姓名", "姚䶮"), ("性别", "女"), ("民族", "汉族"), ("出生年月", "1980-08-04"), ("证件类型", ""),
        ("身份证号", "150499198008046664"), ("工作单位", "松山区第一中学"), ("所在地区", ""), ("系列", "中小学教师"), ("专业", "数学"),
        ("资格名称", "一级教师"), ("级别", "中级"), ("取得方式", "评审"), ("考试合格证号", ""), ("取得资格时间", "2019-10-25"),
        ("评委会", "松山区中小学教师系列中级专业技术资格评审委员会"), ("破格依据", ""), ("人员类别", ""), ("备注", ""), ("蒙文姓名", ""),
        ("学历", "硕士研究生"), ("学历性质", "全日制"), ("毕业时间", "2005-07-01"), ("参加工作时间", "2005-08"),
        ("是否公务员/退休", ""), ("单位性质", ""), ("单位所在地", ""), ("从事本专业起始时间", ""), ("现职称", ""), ("现职称系列", ""),
        ("现职称取得时间", ""), ("现职称证书编号", ""), ("现职称发证机关", ""), ("职业技能等级", ""), ("技能等级取得时间", ""), ("调入时间", ""), ("委托单位", ""),
        ("委托函文号", ""), ("岗位", ""), ("使用范围", ""), ("诚信承诺书", ""), ("单位推荐盖章", ""), ("审核人签字", ""),
        ("主管部门审查盖章", ""),
    ]

    /// A roster of the good row with some cells changed, judged for 松山区 unless another body is named.
    static func judge(
        _ changes: [String: String],
        body: String? = "150404",
        coverage: GlyphCoverage? = nil,
        register: RegisterLookup? = nil
    ) throws -> RosterJudgement {
        let table = try RosterTable(csv([changes]))
        return try RosterJudgement.judge(table, by: rules(body, coverage: coverage), register: register)
    }

    static func csv(_ rows: [[String: String]]) -> [UInt8] {
        let header = good.map(\.0).joined(separator: ",")
        let lines = rows.map { changes in
            good.map { column, value in "\"" + (changes[column] ?? value) + "\"" }.joined(separator: ",")
        }
        return Array(([header] + lines).joined(separator: "\n").utf8)
    }
}
