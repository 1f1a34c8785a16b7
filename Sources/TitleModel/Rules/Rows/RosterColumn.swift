/// The columns of a result roster (花名册).
///
/// Raw values are stable: they stand in reports and in the words' keys.
public enum RosterColumn: String, CaseIterable, Sendable {
    /// 序号; read past
    case sequence
    /// 姓名
    case name
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
}
