/// The five ranks of professional titles (职称级别); raw values are the column names of `data/series.csv`.
public enum TitleRank: String, CaseIterable, Sendable {
    /// 正高级
    case seniorFull = "senior_full"
    /// 副高级
    case seniorAssociate = "senior_associate"
    /// 中级
    case intermediate
    /// 助理级
    case assistant
    /// 员级
    case clerk

    public var level: TitleLevel {
        switch self {
        case .seniorFull, .seniorAssociate: .senior
        case .intermediate: .intermediate
        case .assistant, .clerk: .junior
        }
    }

    /// The digit that stands for the rank in a title code: 1 (senior full) … 5 (clerk).
    public var digit: Int { (TitleRank.allCases.firstIndex(of: self) ?? 0) + 1 }

    public init?(digit: Int) {
        guard TitleRank.allCases.indices.contains(digit - 1) else { return nil }
        self = TitleRank.allCases[digit - 1]
    }
}

/// The three levels by which the policy divides competence: 高级, 中级, 初级.
public enum TitleLevel: String, CaseIterable, Sendable {
    case senior, intermediate, junior

    /// The letter that stands for the level in a certificate number: G 高级, Z 中级, C 初级.
    public var letter: Character {
        switch self {
        case .senior: "G"
        case .intermediate: "Z"
        case .junior: "C"
        }
    }
}
