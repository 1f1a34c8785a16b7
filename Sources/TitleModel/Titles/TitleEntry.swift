/// One line of the catalogue of title series: the names of one group of a series, by rank, while they are in force.
public struct TitleEntry: Hashable, Sendable {
    /// Series code, 1…27.
    public let series: Int
    /// The series (系列): `工程技术人员`.
    public let seriesName: String
    /// Numbers the lines of a series and never changes.
    public let group: Int
    /// The specialties the line is for (`计算机`); nil for the line that all others share.
    public let specialtyGroup: String?
    public let names: [TitleRank: String]
    /// Ranks reached by examination alone (以考代评).
    public let examinationOnly: Set<TitleRank>
    /// Ranks reached by review after an examination (考评结合).
    public let examinationAndReview: Set<TitleRank>
    /// First and last day on which the names are in force; nil where they have none.
    public let validFrom: CivilDate?
    public let validTo: CivilDate?
    /// The series and its titles in Mongolian, where the bureau has given them.
    public let mongolianSeriesName: String?
    public let mongolianNames: [TitleRank: String]

    public init(
        series: Int,
        seriesName: String,
        group: Int,
        specialtyGroup: String?,
        names: [TitleRank: String],
        examinationOnly: Set<TitleRank> = [],
        examinationAndReview: Set<TitleRank> = [],
        validFrom: CivilDate? = nil,
        validTo: CivilDate? = nil,
        mongolianSeriesName: String? = nil,
        mongolianNames: [TitleRank: String] = [:]
    ) {
        self.series = series
        self.seriesName = seriesName
        self.group = group
        self.specialtyGroup = specialtyGroup
        self.names = names
        self.examinationOnly = examinationOnly
        self.examinationAndReview = examinationAndReview
        self.validFrom = validFrom
        self.validTo = validTo
        self.mongolianSeriesName = mongolianSeriesName
        self.mongolianNames = mongolianNames
    }

    public func isInForce(on date: CivilDate) -> Bool {
        if let validFrom, date < validFrom { return false }
        if let validTo, date > validTo { return false }
        return true
    }
}

/// A title of the catalogue: one rank of one line.
public struct CatalogueTitle: Hashable, Sendable {
    public let code: TitleCode
    public let rank: TitleRank
    /// The title (资格名称): `工程师`.
    public let name: String
    public let entry: TitleEntry

    /// Nil when the line has no name at that rank.
    public init?(entry: TitleEntry, rank: TitleRank) {
        guard let name = entry.names[rank] else { return nil }
        self.name = name
        self.rank = rank
        self.entry = entry
        code = TitleCode(series: entry.series, group: entry.group, rank: rank)
    }

    /// The title in Mongolian, where the bureau has given it.
    public var mongolianName: String? { entry.mongolianNames[rank] }

    public var isByExaminationAlone: Bool { entry.examinationOnly.contains(rank) }
    public var isByExaminationAndReview: Bool { entry.examinationAndReview.contains(rank) }
}
