/// A professional qualification that counts as a title (职业资格与职称对应), by a document.
public struct QualificationTitle: Hashable, Sendable {
    /// The number of the document that says so (文号).
    public let document: String
    /// From when that document's list holds.
    public let effectiveFrom: CivilDate
    /// The qualification's name.
    public let qualification: String
    /// Code of the series.
    public let series: Int
    public let rank: TitleRank
    public let clause: String

    public init(
        document: String,
        effectiveFrom: CivilDate,
        qualification: String,
        series: Int,
        rank: TitleRank,
        clause: String
    ) {
        self.document = document
        self.effectiveFrom = effectiveFrom
        self.qualification = qualification
        self.series = series
        self.rank = rank
        self.clause = clause
    }
}

/// Which professional qualifications count as which titles, version by version: each document takes the place of the one
/// before it as a whole (CER10).
public struct QualificationTable: Sendable {
    public let lines: [QualificationTitle]

    public init(_ lines: [QualificationTitle]) {
        self.lines = lines
    }

    /// The list that holds on a day: that of the document which came into effect last; empty before the first.
    public func version(on day: CivilDate) -> [QualificationTitle] {
        let begun = lines.filter { $0.effectiveFrom <= day }
        guard let last = begun.map(\.effectiveFrom).max() else { return [] }
        return begun.filter { $0.effectiveFrom == last }
    }

    /// The qualifications that count as a title on a day.
    public func qualifications(for title: TitleCode, on day: CivilDate) -> [QualificationTitle] {
        version(on: day).filter { $0.series == title.series && $0.rank == title.rank }
    }

    /// The titles as which a qualification counts on a day.
    public func titles(of qualification: String, on day: CivilDate) -> [QualificationTitle] {
        version(on: day).filter { $0.qualification == qualification }
    }
}
