/// The columns of a result roster (花名册).
///
/// Raw values are stable: they stand in reports and in the words' keys.
public enum RosterColumn: String, CaseIterable, Sendable {
    /// 序号; read past
    case sequence
    /// 姓名
    case name
    /// 蒙文姓名
    case mongolianName = "mongolian-name"
    /// 性别
    case sex
    /// 民族
    case ethnicity
    /// 出生年月
    case birthDate = "birth-date"
    /// 证件类型
    case identityKind = "identity-kind"
    /// 身份证号
    case identityNumber = "identity-number"
    /// 工作单位
    case employer
    /// 人员类别
    case personKind = "person-kind"
    /// 所在地区
    case area
    /// 学历
    case education
    /// 学历性质
    case studyMode = "study-mode"
    /// 毕业时间
    case graduatedOn = "graduated-on"
    /// 所学专业
    case major
    /// 参加工作时间
    case workingSince = "working-since"
    /// 系列
    case series
    /// 专业
    case specialty
    /// 资格名称
    case titleName = "title-name"
    /// 级别
    case rank
    /// 取得方式
    case route
    /// 破格依据
    case ground
    /// 考试合格证号
    case examinationReference = "examination-reference"
    /// 取得资格时间
    case qualifiedOn = "qualified-on"
    /// 评委会
    case committee
    /// 备注
    case remark
    /// 是否公务员, or 是否公务员 / 退休 in one
    case barredMark = "barred-mark"
    /// 是否退休
    case retiredMark = "retired-mark"
    /// 单位性质
    case unitKind = "unit-kind"
    /// 单位所在地
    case unitPlace = "unit-place"
    /// 从事本专业起始时间
    case specialtySince = "specialty-since"
    /// 现职称
    case presentTitle = "present-title"
    /// 现职称系列
    case presentSeries = "present-series"
    /// 现职称取得时间
    case presentTitleOn = "present-title-on"
    /// 现职称证书编号
    case presentTitleNumber = "present-title-number"
    /// 现职称发证机关
    case presentTitleIssuer = "present-title-issuer"
    /// 职业技能等级
    case skillGrade = "skill-grade"
    /// 技能等级取得时间
    case skillGradeOn = "skill-grade-on"
    /// 调入时间
    case transferredOn = "transferred-on"
    /// 委托单位
    case entrustingBody = "entrusting-body"
    /// 委托函文号
    case entrustmentNumber = "entrustment-number"
    /// 诚信承诺书: whether the person has signed one
    case pledge
    /// 单位推荐盖章
    case unitMark = "unit-mark"
    /// 审核人签字
    case checkerMark = "checker-mark"
    /// 主管部门审查盖章
    case departmentMark = "department-mark"
    /// 岗位
    case post
    /// 使用范围
    case restriction
}
