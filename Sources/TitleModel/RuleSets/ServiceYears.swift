/// Years of work that a qualification must be followed by, for a title of some rank on some basis (REC3–REC7, REC10,
/// REC11, CER14).
public struct ServiceYears: Hashable, Sendable {
    public let basis: Basis
    public let qualification: Qualification
    public let years: Int
    /// For posts at county level and below (REC7).
    public let yearsBelowCity: Int
    public let rank: TitleRank
    /// Only for titles of this series; nil for all.
    public let series: Int?
    /// Not for titles of examination and review (考评结合).
    public let excludesExaminationAndReview: Bool
    public let clause: String

    public enum Basis: Hashable, Sendable {
        case recognition
        case application(ApplicationBasis)

        public init?(word: String) {
            if word == "recognition" { self = .recognition; return }
            guard let basis = ApplicationBasis(rawValue: word) else { return nil }
            self = .application(basis)
        }
    }

    public init(
        basis: Basis,
        qualification: Qualification,
        years: Int,
        yearsBelowCity: Int,
        rank: TitleRank,
        series: Int?,
        excludesExaminationAndReview: Bool,
        clause: String
    ) {
        self.basis = basis
        self.qualification = qualification
        self.years = years
        self.yearsBelowCity = yearsBelowCity
        self.rank = rank
        self.series = series
        self.excludesExaminationAndReview = excludesExaminationAndReview
        self.clause = clause
    }

    func covers(_ title: CatalogueTitle) -> Bool {
        guard title.rank == rank, series == nil || series == title.entry.series else { return false }
        return !(excludesExaminationAndReview && title.isByExaminationAndReview)
    }
}

/// What the years of work are counted after: an education (学历) or a skill grade (职业技能等级).
public enum Qualification: String, CaseIterable, Sendable {
    /// 大学专科
    case college
    /// 大学本科
    case bachelor
    /// 硕士研究生
    case master
    /// 博士研究生
    case doctor
    /// 高级工
    case seniorWorker = "senior-worker"
    /// 技师
    case technician
    /// 高级技师
    case seniorTechnician = "senior-technician"

    /// Those that whoever has this one has too: a master holds a bachelor's degree.
    public var included: [Qualification] {
        switch self {
        case .college: [.college]
        case .bachelor: [.bachelor, .college]
        case .master: [.master, .bachelor, .college]
        case .doctor: [.doctor, .master, .bachelor, .college]
        case .seniorWorker: [.seniorWorker]
        case .technician: [.technician, .seniorWorker]
        case .seniorTechnician: [.seniorTechnician, .technician, .seniorWorker]
        }
    }
}
