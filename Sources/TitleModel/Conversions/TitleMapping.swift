/// One line of the tables that say what a title got elsewhere is called here; data with legal source and period.
public struct TitleMapping: Hashable, Sendable {
    /// Names the line; a new version of it is a new line with a later first day.
    public let id: String
    public let origin: ConversionOrigin
    /// Series and title in the words of the origin.
    public let series: String
    public let title: String
    public let target: Target
    public let validFrom: CivilDate
    public let validTo: CivilDate?
    public let legalSource: String

    /// A title by the names of the catalogue.
    public struct Target: Hashable, Sendable {
        public let series: Int
        public let title: String
        public let rank: TitleRank

        public init(series: Int, title: String, rank: TitleRank) {
            self.series = series
            self.title = title
            self.rank = rank
        }
    }

    public init(
        id: String,
        origin: ConversionOrigin,
        series: String,
        title: String,
        target: Target,
        validFrom: CivilDate,
        validTo: CivilDate?,
        legalSource: String
    ) {
        self.id = id
        self.origin = origin
        self.series = series
        self.title = title
        self.target = target
        self.validFrom = validFrom
        self.validTo = validTo
        self.legalSource = legalSource
    }

    public func isInForce(on day: CivilDate) -> Bool { day >= validFrom && validTo.map { day <= $0 } ?? true }
}

/// On what it rests that a title got elsewhere is called so here.
public enum MappingBasis: Hashable, Sendable {
    /// A line of the tables.
    case table(String)
    /// Series, name and rank are the catalogue's own.
    case sameName
    /// No line fits: a person decided, with this reason.
    case person(reason: String)
}

/// The answer of the tables to an original.
public enum MappingAnswer: Hashable, Sendable {
    case found(CatalogueTitle, MappingBasis)
    /// A person decides.
    case none
}

/// All lines, those of the data and those that two people added.
public struct TitleMappings: Sendable {
    public let lines: [TitleMapping]

    public init(_ lines: [TitleMapping] = []) {
        self.lines = lines
    }

    /// The line in force on the day, the one with the latest first day where several are; without one the catalogue's own
    /// title of the same series, name and rank.
    public func answer(
        _ original: OriginalTitle,
        from origin: ConversionOrigin,
        in catalogue: SeriesCatalogue,
        on day: CivilDate
    ) -> MappingAnswer {
        let fitting = lines.filter { line in
            line.origin == origin && line.series == original.series && line.title == original.title
                && line.isInForce(on: day)
        }
        if let line = fitting.max(by: { $0.validFrom < $1.validFrom }) {
            return title(line.target, original, catalogue, day).map { .found($0, .table(line.id)) } ?? .none
        }
        guard let series = catalogue.series(named: original.series) else { return .none }
        let same = TitleMapping.Target(series: series, title: original.title, rank: original.rank)
        return title(same, original, catalogue, day).map { .found($0, .sameName) } ?? .none
    }

    private func title(
        _ target: TitleMapping.Target,
        _ original: OriginalTitle,
        _ catalogue: SeriesCatalogue,
        _ day: CivilDate
    ) -> CatalogueTitle? {
        let answer = catalogue.look(
            up: target.title,
            series: target.series,
            specialty: original.specialty ?? "",
            on: day
        )
        guard case .found(let title) = answer, title.rank == target.rank else { return nil }
        return title
    }
}
