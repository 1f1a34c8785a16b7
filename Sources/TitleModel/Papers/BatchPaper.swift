/// A paper that comes with a batch: what was done before the result, as a named person states it.
///
/// It is kept with its file; once the filing is submitted none is added or replaced (TIM4).
public struct BatchPaper: Equatable, Sendable {
    public let kind: Kind
    /// 文号, of those that have one.
    public var documentNumber: String?
    /// When it was made, filed or handed in.
    public var date: CivilDate?
    /// The period it speaks of.
    public var from: CivilDate?
    public var to: CivilDate?
    /// Where: the address of a publicity, the place of a review.
    public var place: String?
    /// How many people it covers; of `posts` the posts.
    public var count: Int?
    /// Of a plan, by series; empty where it does not say so.
    public var applicants: [SeriesApplicants] = []
    /// How many of the posts are vacant, of `posts` alone.
    public var vacancies: Int?
    /// Lines of the roster that it does not cover: those rows alone are held back (FIL17, INT1).
    public var without: [Int] = []
    /// The city's consent to a plan: number and day of its document (FIL1).
    public var consentNumber: String?
    public var consentDate: CivilDate?
    /// The units whose publicity it tells of (PUB1).
    public var units: [UnitPublicity] = []
    /// What it says that it holds or showed.
    public var contents: Set<PaperContent> = []
    /// What it states in words.
    public var statement: String?
    public var fileName: String?
    public var file: [UInt8]?

    public init(_ kind: Kind) {
        self.kind = kind
    }

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// PUB1: 单位申报前公示情况
        case unitPublicity = "unit-publicity"
        /// PUB2: 旗县区、市直部门报送前公示情况
        case departmentPublicity = "department-publicity"
        /// TIM1, TIM2: when the applications were handed in (申报材料报送)
        case applications
        /// FIL1: 评审实施方案
        case reviewPlan = "review-plan"
        /// INT1: 职称申报诚信承诺书, one a person
        case pledges
        /// FIL17: 单位推荐盖章、审核人签字、主管部门审查盖章
        case marks
        /// FIL14: 岗位数量及空岗数量
        case posts
        /// REC2: 本专业或相近专业, stated by a named checker
        case specialtyMatch = "specialty-match"
        /// AUT10: the committee as it was drawn (评委会组成人员)
        case committee
        /// FIL3: 延期申请
        case `extension`

        /// Those that may name rows that they do not cover, which are held back alone.
        public static let coveringRows: [Kind] = [.unitPublicity, .pledges, .marks]
    }
}

extension [BatchPaper] {
    /// The newest of a kind, which took the place of those before it; they stand in the order in which they were attached.
    public func newest(_ kind: BatchPaper.Kind) -> BatchPaper? {
        last { $0.kind == kind }
    }
}
