/// What a paper says that it holds, or showed, besides its fields; each is stated by itself.
///
/// Raw values are stored.
public enum PaperContent: String, CaseIterable, Sendable {
    /// 申报情况 (FIL1)
    case applicationFacts = "application-facts"
    /// 申报人员花名册 (FIL1)
    case applicants
    /// 《专业技术资格送审表》 (FIL1; of a unit's publicity: shown, PUB1)
    case forms
    /// 各系列申报人员花名册, by series on a portal (PUB2)
    case rosterBySeries = "roster-by-series"

    /// What the clause of a kind of paper asks for.
    public static func needed(_ kind: BatchPaper.Kind) -> [PaperContent] {
        switch kind {
        case .reviewPlan: [.applicationFacts, .applicants, .forms]
        case .unitPublicity: [.forms]
        case .departmentPublicity: [.rosterBySeries]
        case .applications, .pledges, .marks, .posts, .specialtyMatch, .committee, .extension: []
        }
    }
}
