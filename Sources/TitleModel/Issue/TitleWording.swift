/// A title as the store's catalogue has it, with its words.
public struct TitleWording: Hashable, Sendable {
    public let code: TitleCode
    /// The series (系列).
    public let seriesName: String
    /// Empty for the line that all specialties of the series share.
    public let specialtyGroup: String
    public let rank: TitleRank
    /// The name of the title (资格名称).
    public let name: String
    public let validFrom: CivilDate?
    public let validTo: CivilDate?

    public init(
        code: TitleCode,
        seriesName: String,
        specialtyGroup: String,
        rank: TitleRank,
        name: String,
        validFrom: CivilDate?,
        validTo: CivilDate?
    ) {
        self.code = code
        self.seriesName = seriesName
        self.specialtyGroup = specialtyGroup
        self.rank = rank
        self.name = name
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
