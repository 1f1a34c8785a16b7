/// The catalogue of title series (职称系列目录) with the other words that rosters use for its names.
public struct SeriesCatalogue: Sendable {
    public let entries: [TitleEntry]
    private let titles: [TitleCode: CatalogueTitle]
    private let seriesByWord: [String: Int]
    private let titlesBySeriesAndName: [SeriesAndName: [CatalogueTitle]]
    private let synonyms: [TitleSynonym]

    public init(entries: [TitleEntry], synonyms: [TitleSynonym] = []) {
        let all = entries.flatMap { entry in TitleRank.allCases.compactMap { CatalogueTitle(entry: entry, rank: $0) } }
        self.entries = entries
        self.synonyms = synonyms
        titles = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        titlesBySeriesAndName = Dictionary(grouping: all) { SeriesAndName(series: $0.code.series, name: $0.name) }
        seriesByWord = Self.seriesByWord(entries, synonyms)
    }

    /// Every title, in the order of its code.
    public var allTitles: [CatalogueTitle] { titles.values.sorted { $0.code.number < $1.code.number } }

    public func title(_ code: TitleCode) -> CatalogueTitle? { titles[code] }

    /// The code of a series by its name or another word for it (工程系列 for 工程技术人员).
    public func series(named word: String) -> Int? { seriesByWord[word] }

    public func seriesName(_ code: Int) -> String? {
        entries.first { $0.series == code }?.seriesName
    }
}

extension SeriesCatalogue {
    /// What a series, a specialty and a title name mean on a day.
    public func look(up titleName: String, series: Int, specialty: String, on date: CivilDate) -> TitleLookup {
        let name = title(meant: titleName, series: series)
        let named = titlesBySeriesAndName[SeriesAndName(series: series, name: name)] ?? []
        guard !named.isEmpty else { return .unknown }
        let inForce = named.filter { $0.entry.isInForce(on: date) }
        guard !inForce.isEmpty else { return .notInForce(named) }
        let fitting = inForce.count == 1 ? inForce : narrow(inForce, to: specialty)
        guard let title = fitting.first, fitting.count == 1 else { return .ambiguous(inForce) }
        return .found(title)
    }

    /// The ranks at which a series, by any of its words, has a title of that name on any day.
    public func ranks(of titleName: String, inSeries word: String) -> Set<TitleRank> {
        guard let series = series(named: word) else { return [] }
        let name = title(meant: titleName, series: series)
        return Set((titlesBySeriesAndName[SeriesAndName(series: series, name: name)] ?? []).map(\.rank))
    }

    /// The lines made for the specialty; without any, the line that all other specialties share.
    private func narrow(_ titles: [CatalogueTitle], to specialty: String) -> [CatalogueTitle] {
        let made = titles.filter { title in
            title.entry.specialtyGroup.map { covers(group: $0, series: title.code.series, specialty) } ?? false
        }
        return made.isEmpty ? titles.filter { $0.entry.specialtyGroup == nil } : made
    }

    private func covers(group: String, series: Int, _ specialty: String) -> Bool {
        specialty.contains(group)
            || synonyms.contains { word in
                word.kind == .specialty && word.series == series && word.meaning == group
                    && specialty.contains(word.word)
            }
    }

    /// The catalogue's own word for a title of a series.
    func title(meant name: String, series: Int) -> String {
        synonyms.first { $0.kind == .title && $0.series == series && $0.word == name }?.meaning ?? name
    }

    private static func seriesByWord(_ entries: [TitleEntry], _ synonyms: [TitleSynonym]) -> [String: Int] {
        let names = entries.map { ($0.seriesName, $0.series) }
        let words = synonyms.filter { $0.kind == .series }.map { ($0.word, $0.series) }
        return Dictionary(names + words, uniquingKeysWith: { first, _ in first })
    }
}

/// The answer of the catalogue to a series, specialty and title name.
public enum TitleLookup: Hashable, Sendable {
    case found(CatalogueTitle)
    /// No line of the series has the name.
    case unknown
    /// The series has the name, but not on that day.
    case notInForce([CatalogueTitle])
    /// Several lines have the name and the specialty does not tell which is meant.
    case ambiguous([CatalogueTitle])
}

/// Another word that rosters use for a name of the catalogue.
public struct TitleSynonym: Hashable, Sendable {
    public let kind: Kind
    public let series: Int
    public let word: String
    /// The catalogue's own word: a series name, a specialty group or a title name.
    public let meaning: String

    public enum Kind: String, Sendable { case series, specialty, title }

    public init(kind: Kind, series: Int, word: String, meaning: String) {
        self.kind = kind
        self.series = series
        self.word = word
        self.meaning = meaning
    }
}

private struct SeriesAndName: Hashable {
    let series: Int
    let name: String
}
