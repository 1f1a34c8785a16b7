/// The rules for one roster row, with everything they need to know.
public struct RosterRules: Sendable {
    /// The body whose results these are; without one its competence is not judged.
    public let body: Body?
    public let registry: BodyRegistry
    public let authority: AuthorityTable
    public let catalogue: SeriesCatalogue
    public let coverage: GlyphCoverage?
    public let today: CivilDate

    public init(
        body: Body?,
        registry: BodyRegistry,
        authority: AuthorityTable,
        catalogue: SeriesCatalogue,
        coverage: GlyphCoverage?,
        today: CivilDate
    ) {
        self.body = body
        self.registry = registry
        self.authority = authority
        self.catalogue = catalogue
        self.coverage = coverage
        self.today = today
    }

    /// Every fault of the row in the order of the rules; the checked row when there is none.
    ///
    /// `registered` are the titles that the register already has for the row's identity document.
    public func judge(_ draft: RosterDraft, registered: [RegisteredTitle] = []) -> RowJudgement {
        let row = RowUnderJudgement(draft, rules: self, registered: registered)
        let faults = RosterRules.all.flatMap { $0.faults(of: row) }
        guard faults.isEmpty, draft.unreadable.isEmpty else { return RowJudgement(row: nil, faults: faults) }
        let checked = RosterRow(draft, title: row.title, identity: row.identity, area: row.area)
        return RowJudgement(row: checked, faults: faults)
    }

    private static let all: [any RowRule] = [
        RequiredCellsAreFilled(), NameIsWrittenExactly(), NameFitsTheQRCode(), TextHoldsNoHiddenCharacter(),
        TextCanBeDrawn(),
        IdentityNumberHasItsForm(), BirthDateAgreesWithIdentityNumber(), SexAgreesWithIdentityNumber(),
        TitleBelongsToSeries(), RankIsTheTitles(), QualificationDateIsPlausible(), RouteLeadsToACertificate(),
        SeriesIsNotByExaminationAlone(), SeniorExamSeriesCarriesPassReference(), ReviewNamesItsCommittee(),
        LevelIsWithinAuthority(), SeriesIsWithinScope(), AreaIsTheBodys(), PersonMayBeReviewed(),
        PersonIsNotAlreadyRegistered(),
    ]
}

/// The answer to one row: a checked row, or faults.
public struct RowJudgement: Hashable, Sendable {
    /// Nil when there are faults, or when the reader had found some before.
    public let row: RosterRow?
    public let faults: [RosterFault]
}

/// A title that the register already has for a person.
public struct RegisteredTitle: Hashable, Sendable {
    public let title: TitleCode
    /// The certificate's number, or the name of the batch that holds the row.
    public let reference: String

    public init(title: TitleCode, reference: String) {
        self.title = title
        self.reference = reference
    }
}

/// Whether some font of the chain that draws certificates has a character.
public struct GlyphCoverage: Sendable {
    public let covers: @Sendable (Unicode.Scalar) -> Bool

    public init(_ covers: @escaping @Sendable (Unicode.Scalar) -> Bool) {
        self.covers = covers
    }
}
