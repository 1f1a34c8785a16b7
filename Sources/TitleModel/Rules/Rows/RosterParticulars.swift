/// What a roster may say of a person besides the form's own columns; each is needed only where a rule asks for it.
public struct RosterParticulars: Hashable, Sendable {
    /// 单位性质, as written.
    public var unitKind: String?
    /// 单位所在地.
    public var unitPlace: UnitPlace?
    /// The same as written, also when it means nothing here.
    public var writtenPlace: String?
    /// 从事本专业起始时间.
    public var specialtySince: StatedDate?
    /// 现职称, as written.
    public var presentTitle: String?
    /// 现职称系列, as written.
    public var presentSeries: String?
    /// 现职称取得时间.
    public var presentTitleOn: StatedDate?
    /// 现职称证书编号.
    public var presentTitleNumber: String?
    /// 现职称发证机关, of a certificate that is not of this register.
    public var presentTitleIssuer: String?
    /// 职业技能等级.
    public var skillGrade: Qualification?
    /// The same as written.
    public var writtenGrade: String?
    /// 技能等级取得时间.
    public var skillGradeOn: StatedDate?
    /// 调入时间: when a former civil servant came to an enterprise or institution.
    public var transferredOn: StatedDate?
    /// 委托单位: who entrusts the review of a person of a unit that is not the city's.
    public var entrustingBody: String?
    /// 委托函文号.
    public var entrustmentNumber: String?
    /// 诚信承诺书; nil where the roster does not say.
    public var hasPledge: Bool?
    /// 单位推荐盖章、审核人签字、主管部门审查盖章; nil where the roster does not say.
    public var hasUnitMark: Bool?
    public var hasCheckerMark: Bool?
    public var hasDepartmentMark: Bool?
    /// 岗位, as written.
    public var post: String?
    /// 使用范围.
    public var restriction: RestrictionOnUse?

    public init() {}

    /// What is stated, by the name of its column, in the words that the register keeps.
    public var stated: [(name: String, value: String)] {
        let all: [(RosterColumn, String?)] = [
            (.unitKind, unitKind), (.unitPlace, writtenPlace), (.specialtySince, specialtySince?.description),
            (.presentTitle, presentTitle), (.presentSeries, presentSeries),
            (.presentTitleOn, presentTitleOn?.description), (.presentTitleNumber, presentTitleNumber),
            (.presentTitleIssuer, presentTitleIssuer),
            (.skillGrade, writtenGrade), (.skillGradeOn, skillGradeOn?.description),
            (.transferredOn, transferredOn?.description), (.entrustingBody, entrustingBody),
            (.entrustmentNumber, entrustmentNumber), (.post, post),
        ]
        let marks = statedMarks.map { ($0.rawValue, $1 ? Self.yes : Self.no) }
        return all.compactMap { column, value in value.map { (column.rawValue, $0) } } + marks
    }

    /// The words that the register keeps of a mark that is there, or is not.
    public static let yes = "是"
    public static let no = "否"

    /// Pledge and marks of which the row says whether they are there.
    var statedMarks: [(column: RosterColumn, isThere: Bool)] {
        let all: [(RosterColumn, Bool?)] = [
            (.pledge, hasPledge), (.unitMark, hasUnitMark), (.checkerMark, hasCheckerMark),
            (.departmentMark, hasDepartmentMark),
        ]
        return all.compactMap { column, isThere in isThere.map { (column, $0) } }
    }
}

/// Where the unit is in which a person works (单位所在地).
public enum UnitPlace: String, CaseIterable, Sendable {
    /// 市直.
    case city
    /// 旗县区.
    case county
    /// 苏木乡镇.
    case township
}
