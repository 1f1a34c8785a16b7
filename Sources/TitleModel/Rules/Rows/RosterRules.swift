/// The rules for one roster row, with everything they need to know.
public struct RosterRules: Sendable {
    /// The body whose results these are; without one its competence is not judged.
    public let body: Body?
    public let registry: BodyRegistry
    public let authority: AuthorityTable
    public let catalogue: SeriesCatalogue
    public let book: RuleBook
    public let coverage: GlyphCoverage?
    public let today: CivilDate

    public init(
        body: Body?,
        registry: BodyRegistry,
        authority: AuthorityTable,
        catalogue: SeriesCatalogue,
        book: RuleBook,
        coverage: GlyphCoverage?,
        today: CivilDate
    ) {
        self.body = body
        self.registry = registry
        self.authority = authority
        self.catalogue = catalogue
        self.book = book
        self.coverage = coverage
        self.today = today
    }

    /// Every fault of the row in the order of the rules; the checked row when there is none.
    ///
    /// `held` is what the register already has of the row's identity document.
    public func judge(_ draft: RosterDraft, held: RegisteredPerson = .unknown) -> RowJudgement {
        let row = RowUnderJudgement(draft, rules: self, held: held)
        let faults = RosterRules.all.flatMap { $0.faults(of: row) }
        guard faults.isEmpty, draft.unreadable.isEmpty else {
            return RowJudgement(row: nil, faults: faults, heldBack: nil)
        }
        let checked = RosterRow(draft, title: row.title, identity: row.identity, area: row.area)
        return RowJudgement(row: checked, faults: faults, heldBack: PersonIsNotBanned.heldBack(row))
    }

    private static let all: [any RowRule] = [
        RequiredCellsAreFilled(), NameIsWrittenExactly(), NameFitsTheQRCode(), MongolianNameIsInMongolianScript(),
        TextHoldsNoHiddenCharacter(), TextHoldsNoIdentityNumber(), TextCanBeDrawn(),
        IdentityNumberHasItsForm(), BirthDateAgreesWithIdentityNumber(), SexAgreesWithIdentityNumber(),
        TitleBelongsToSeries(), RankIsTheTitles(), QualificationDateIsPlausible(), RouteLeadsToACertificate(),
        SeriesIsNotByExaminationAlone(), SeniorExamSeriesCarriesPassReference(), ReviewNamesItsCommittee(),
        LevelIsWithinAuthority(), SeriesIsWithinScope(), SpecialtyIsWithinScope(), AreaIsTheBodys(),
        PersonMayBeReviewed(), PersonIsNotAlreadyRegistered(), PersonIsNotBanned(),
        BasisIsAClause(), EntitlementIsToReviewOnly(), RecognitionIsForFullTimeGraduates(),
        RecognitionComesAfterYearsOfWork(), ExceptionalRecognitionIsTheRegions(), BasisFitsTheUnit(),
        YearsSufficeForTheBasis(),
        FormerCivilServantAppliesWithinFiveYears(), ChangeOfSeriesKeepsTheLevel(),
        EarlierCertificateAgreesWithTheRegister(),
        HigherTitleWaitsAYearInTheNewSeries(), NonPublicRestrictedTitlesAreNoLongerGiven(),
        GrassRootsHealthIsSeniorAndRestricted(), EntrustmentNamesItsSender(),
        EveryRowBearsItsMarks(), RowUsesThePresentNameAndNumber(),
    ]
}

/// The answer to one row: a checked row, or faults.
public struct RowJudgement: Hashable, Sendable {
    /// Nil when there are faults, or when the reader had found some before.
    public let row: RosterRow?
    public let faults: [RosterFault]
    /// Why nothing is made of the row for now, though it is taken in.
    public let heldBack: RosterFault?
}

/// Whether some font of the chain that draws certificates has a character.
public struct GlyphCoverage: Sendable {
    public let covers: @Sendable (Unicode.Scalar) -> Bool
    /// The same of the chain that draws names in Mongolian script.
    public let coversMongolian: @Sendable (Unicode.Scalar) -> Bool

    public init(
        _ covers: @escaping @Sendable (Unicode.Scalar) -> Bool,
        mongolian: (@Sendable (Unicode.Scalar) -> Bool)? = nil
    ) {
        self.covers = covers
        coversMongolian = mongolian ?? covers
    }
}
