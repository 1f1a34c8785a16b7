/// A roster row whose cells were read, but which no rule has judged: the only way to a `RosterRow` is `RosterRules`.
///
/// A field is nil when its cell is blank or could not be read.
public struct RosterDraft: Hashable, Sendable {
    /// The row as a spreadsheet program counts it.
    public var row: Int
    public var name: String?
    /// 蒙文姓名: the name as its holder writes it in Mongolian script.
    public var mongolianName: String?
    public var sex: Sex?
    public var birthDate: StatedDate?
    /// Nil when the roster does not name the kind; it is then told by the number.
    public var identityKind: IdentityDocument.Kind?
    public var identityNumber: String?
    public var ethnicity: String?
    public var employer: String?
    /// 人员类别 as written.
    public var personKind: String?
    /// 所在地区 as written, a name or a code.
    public var area: String?
    public var education: String?
    public var studyMode: String?
    public var graduatedOn: StatedDate?
    public var major: String?
    public var workingSince: StatedDate?
    public var series: String?
    public var specialty: String?
    public var titleName: String?
    public var rank: StatedRank?
    public var route: AcquisitionRoute?
    /// 申报依据, 破格依据: the clause by which somebody was put forward, as written.
    public var ground: String?
    public var examinationReference: String?
    public var qualifiedOn: CivilDate?
    public var committee: String?
    public var remark: String?
    /// 是否公务员 / 退休 as written; nil also when the roster says no.
    public var barredMark: String?
    public var retiredMark: String?
    public var particulars = RosterParticulars()
    /// Columns that hold something which the reader has already found faulty: they are not called missing as well.
    public var unreadable: Set<RosterColumn>

    public init(row: Int) {
        self.row = row
        unreadable = []
    }
}

/// 级别 as rosters write it: one rank (副高级, 员级) or a whole level (高级, 初级).
public enum StatedRank: Hashable, Sendable {
    case rank(TitleRank)
    case level(TitleLevel)

    public func includes(_ rank: TitleRank) -> Bool {
        switch self {
        case .rank(let stated): stated == rank
        case .level(let level): rank.level == level
        }
    }

    public var level: TitleLevel {
        switch self {
        case .rank(let rank): rank.level
        case .level(let level): level
        }
    }
}
