public import TitleModel

/// What an installation knows before the first roster: bodies, competence, title series, working days.
public struct HouseData: Sendable {
    public let registry: BodyRegistry
    public let authority: AuthorityTable
    public let catalogue: SeriesCatalogue
    public let calendar: WorkingDayCalendar
    /// Who signs what, one after the other; an act that is not among them has its usual single link.
    public let chains: [SigningChain]
    public let book: RuleBook
    public let conversionEvidence: ConversionEvidenceList
    /// Which professional qualifications count as which titles; empty until the bureau gives the list (CER10).
    public let qualifications: QualificationTable
    /// What decisions may cite (GOV2).
    public let legalSources: [LegalSource]
    /// What titles got elsewhere are called here; two people may add lines in the office.
    public let mappings: TitleMappings

    /// Reads `bodies.csv`, `authority.csv`, `chains.csv`, `series.csv`, `series-synonyms.csv`, `china-working-days.csv` and
    /// the rule sets (`rule-sets.csv`, `submission-windows.csv`, `service-years.csv`) and what conversions go by
    /// (`conversion-evidence.csv`, `conversion-mappings.csv`), which cities are counties (`county-level-cities.csv`) and
    /// which places are the own region's (`own-region-places.csv`), which qualifications count as titles (`qualifications.csv`) and what decisions may cite (`legal-sources.csv`) of a folder.
    public static func load(folder: String) throws(HouseDataFault) -> HouseData {
        let bodies = try DataTable(folder, "bodies.csv")
        let list = try bodies.map { line throws(HouseDataFault) in try line.body() }
        return HouseData(
            registry: try registry(
                list,
                bodies,
                try DataTable(folder, "county-level-cities.csv"),
                try DataTable(folder, "own-region-places.csv")
            ),
            authority: AuthorityTable(
                rules: try DataTable(folder, "authority.csv").map { line throws(HouseDataFault) in
                    try line.authorityRule()
                }
            ),
            catalogue: try catalogue(folder),
            calendar: WorkingDayCalendar(
                days: try DataTable(folder, "china-working-days.csv").map { line throws(HouseDataFault) in
                    try line.calendarDay()
                }
            ),
            chains: try DataTable(folder, "chains.csv").chains(),
            book: try RuleSetFiles(folder).book(),
            conversionEvidence: ConversionEvidenceList(
                try DataTable(folder, "conversion-evidence.csv").map { line throws(HouseDataFault) in
                    try line.conversionEvidenceRule()
                }
            ),
            qualifications: QualificationTable(
                try DataTable(folder, "qualifications.csv").map { line throws(HouseDataFault) in
                    try line.qualificationTitle()
                }
            ),
            legalSources: try DataTable(folder, "legal-sources.csv").map { line throws(HouseDataFault) in
                try line.legalSource()
            },
            mappings: try DataTable(folder, "conversion-mappings.csv").titleMappings()
        )
    }

    /// The rules that orders are judged by.
    public var orderRules: OrderRules {
        OrderRules(
            registry: registry,
            authority: authority,
            catalogue: catalogue,
            calendar: calendar,
            book: book,
            conversionEvidence: conversionEvidence
        )
    }

    /// The rules for a body's roster on a day.
    public func rules(for body: Body?, coverage: GlyphCoverage?, today: CivilDate) -> RosterRules {
        RosterRules(
            body: body,
            registry: registry,
            authority: authority,
            catalogue: catalogue,
            book: book,
            coverage: coverage,
            today: today
        )
    }

    private static func registry(
        _ bodies: [Body],
        _ table: DataTable,
        _ cities: DataTable,
        _ places: DataTable
    ) throws(HouseDataFault) -> BodyRegistry {
        let names = try cities.map { line throws(HouseDataFault) in
            try line.value("name") { $0.hasSuffix("市") ? $0 : nil }
        }
        let own = try places.map { line throws(HouseDataFault) in
            try line.value("name") { $0.count > 1 ? $0 : nil }
        }
        do throws(BodyRegistryFault) {
            var registry = try BodyRegistry(bodies)
            registry.countyLevelCities = Set(names)
            registry.ownRegionPlaces = Set(own)
            return registry
        } catch {
            throw HouseDataFault(file: table.file, line: 0, reason: .contradiction(error))
        }
    }

    private static func catalogue(_ folder: String) throws(HouseDataFault) -> SeriesCatalogue {
        let series = try DataTable(folder, "series.csv")
        let entries = try series.map { line throws(HouseDataFault) in try line.titleEntry() }
        let synonyms = try DataTable(folder, "series-synonyms.csv").map { line throws(HouseDataFault) in
            try line.synonym()
        }
        return SeriesCatalogue(entries: entries, synonyms: synonyms)
    }
}

/// Why a data file was not read.
public struct HouseDataFault: Error, Hashable, Sendable {
    /// The file's path.
    public let file: String
    /// The line, the header being 1; 0 when the file as a whole is meant.
    public let line: Int
    public let reason: Reason

    public enum Reason: Hashable, Sendable {
        case unreadable
        case missingColumn(String)
        case wrongNumberOfFields
        case wrongValue(column: String, value: String)
        case contradiction(BodyRegistryFault)
        /// A rule set lacks that setting.
        case settingMissing(document: String, setting: String)
        /// No set at all, two of one year or number, or a publicity of fewer than five working days.
        case ruleSetsContradict
        /// The line says otherwise than another of the same origin, words and days.
        case linesContradict(other: Int)
        /// Two lines have one name.
        case linesOfOneName(String, other: Int)
    }
}
