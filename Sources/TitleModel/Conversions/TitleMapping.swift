/// One line of the tables that say what a title got elsewhere is called here; data with legal source and period.
public struct TitleMapping: Hashable, Sendable {
    /// Names the line; a new version of it is a new line with a later first day.
    public let id: String
    public let origin: ConversionOrigin
    /// Series and title in the words of the origin.
    public let series: String
    public let title: String
    /// The line is of this specialty there alone; nil for every one.
    public let specialty: String?
    public let target: Target
    public let validFrom: CivilDate
    public let validTo: CivilDate?
    public let legalSource: String

    /// A title by the names of the catalogue.
    public struct Target: Hashable, Sendable {
        public let series: Int
        public let title: String
        public let rank: TitleRank
        /// What the specialty is called here; nil where it keeps its name.
        public let specialty: String?

        public init(series: Int, title: String, rank: TitleRank, specialty: String? = nil) {
            self.series = series
            self.title = title
            self.rank = rank
            self.specialty = specialty
        }
    }

    public init(
        id: String,
        origin: ConversionOrigin,
        series: String,
        title: String,
        specialty: String? = nil,
        target: Target,
        validFrom: CivilDate,
        validTo: CivilDate?,
        legalSource: String
    ) {
        self.id = id
        self.origin = origin
        self.series = series
        self.title = title
        self.specialty = specialty
        self.target = target
        self.validFrom = validFrom
        self.validTo = validTo
        self.legalSource = legalSource
    }

    /// The same line with an earlier last day; a later one lengthens nothing.
    public func ending(on day: CivilDate) -> TitleMapping {
        TitleMapping(
            id: id,
            origin: origin,
            series: series,
            title: title,
            specialty: specialty,
            target: target,
            validFrom: validFrom,
            validTo: min(validTo ?? day, day),
            legalSource: legalSource
        )
    }

    public func isInForce(on day: CivilDate) -> Bool { day >= validFrom && validTo.map { day <= $0 } ?? true }

    /// Whether it is of what an original of that origin says, whatever the day.
    public func fits(_ original: OriginalTitle, from origin: ConversionOrigin) -> Bool {
        self.origin == origin && series == original.series && title == original.title
            && specialty.map { original.specialty.map(StatedText.alike) == StatedText.alike($0) } ?? true
    }
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

/// The answer of the tables to an original: its title here, and what its specialty is called where it changes its name.
public enum MappingAnswer: Hashable, Sendable {
    case found(CatalogueTitle, MappingBasis, specialty: String?)
    /// These two lines say different things of it: neither counts until one is ended.
    case contradictory(String, String)
    /// A person decides.
    case none
}

/// All lines, those of the data and those that two people added.
public struct TitleMappings: Sendable {
    public let lines: [TitleMapping]

    public init(_ lines: [TitleMapping] = []) {
        self.lines = lines
    }

    /// The line in force on the day, one of the very specialty before one of all, of several that say the same the one with
    /// the latest first day; without one the catalogue's own title of the same series, name and rank.
    public func answer(
        _ original: OriginalTitle,
        from origin: ConversionOrigin,
        in catalogue: SeriesCatalogue,
        on day: CivilDate
    ) -> MappingAnswer {
        let fitting = lines.filter { $0.fits(original, from: origin) && $0.isInForce(on: day) }
        let own = fitting.filter { $0.specialty != nil }
        let closest = own.isEmpty ? fitting : own
        if let first = closest.first, let other = closest.first(where: { $0.target != first.target }) {
            return .contradictory(first.id, other.id)
        }
        if let line = closest.max(by: { $0.validFrom < $1.validFrom }) {
            return found(line.target, .table(line.id), original, catalogue, day)
        }
        guard let series = catalogue.series(named: original.series) else { return .none }
        let same = TitleMapping.Target(series: series, title: original.title, rank: original.rank)
        return found(same, .sameName, original, catalogue, day)
    }

    private func found(
        _ target: TitleMapping.Target,
        _ basis: MappingBasis,
        _ original: OriginalTitle,
        _ catalogue: SeriesCatalogue,
        _ day: CivilDate
    ) -> MappingAnswer {
        guard let title = title(target, original, catalogue, day) else { return .none }
        return .found(title, basis, specialty: target.specialty)
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
            specialty: target.specialty ?? original.specialty ?? "",
            on: day
        )
        guard case .found(let title) = answer, title.rank == target.rank else { return nil }
        return title
    }
}
