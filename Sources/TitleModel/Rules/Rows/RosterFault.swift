/// What is wrong with one cell of a roster.
public struct RosterFault: Error, Hashable, Sendable {
    /// The row as a spreadsheet program counts it; the header is usually row 1.
    public let row: Int
    public let column: RosterColumn
    public let code: Code
    /// What the words of the code name: never a whole identity number.
    public let facts: [String: String]

    public init(row: Int, column: RosterColumn, code: Code, facts: [String: String] = [:]) {
        self.row = row
        self.column = column
        self.code = code
        self.facts = facts.mapValues(QuotedText.shown)
    }

    /// Raw values are stable; the words stand under `roster.fault.<code>`.
    public enum Code: String, CaseIterable, Sendable {
        // What a cell holds
        case missing
        case spreadsheetError = "spreadsheet-error"
        case formula
        case wrongKindOfCell = "wrong-kind-of-cell"
        case controlCharacter = "control-character"
        case privateUseCharacter = "private-use-character"
        case textTooLong = "text-too-long"
        case identityNumberInText = "identity-number-in-text"
        case notDrawable = "not-drawable"

        // Name and sex
        case nameCharacter = "name-character"
        case nameDot = "name-dot"
        case nameLength = "name-length"
        case nameTooLongForQR = "name-too-long-for-qr"
        case mongolianCharacter = "mongolian-character"
        case mongolianMark = "mongolian-mark"
        case mongolianDot = "mongolian-dot"
        case mongolianLength = "mongolian-length"
        case sexUnknown = "sex-unknown"
        case sexDisagrees = "sex-disagrees"

        // Dates
        case dateForm = "date-form"
        case dateStoredAsDecimal = "date-stored-as-decimal"
        case dateNeedsDay = "date-needs-day"
        case dateInFuture = "date-in-future"
        case qualifiedBeforeAge = "qualified-before-age"
        case birthDateDisagrees = "birth-date-disagrees"

        // Identity document
        case identityKindUnknown = "identity-kind-unknown"
        case identityStoredAsNumber = "identity-stored-as-number"
        case identityRounded = "identity-rounded"
        case identityForm = "identity-form"
        case identityDate = "identity-date"
        case identityCheckCharacter = "identity-check-character"
        case identityFifteenDigits = "identity-fifteen-digits"

        // Title
        case seriesUnknown = "series-unknown"
        case titleNotInSeries = "title-not-in-series"
        case titleNotInForce = "title-not-in-force"
        case titleAmbiguous = "title-ambiguous"
        case rankUnknown = "rank-unknown"
        case rankDisagrees = "rank-disagrees"
        case levelOfAnotherBatch = "level-of-another-batch"

        // Route
        case routeUnknown = "route-unknown"
        case routeNotByRoster = "route-not-by-roster"
        case examinationAlone = "examination-alone"
        case examinationReferenceMissing = "examination-reference-missing"
        case committeeMissing = "committee-missing"

        // Competence
        case levelBeyondAuthority = "level-beyond-authority"
        case caseBeyondAuthority = "case-beyond-authority"
        case seriesBeyondAuthority = "series-beyond-authority"
        case specialtyBeyondAuthority = "specialty-beyond-authority"
        case areaUnknown = "area-unknown"
        case areaNotTheBodys = "area-not-the-bodys"

        // Person
        case personBarred = "person-barred"
        case duplicate
        case alreadyRegistered = "already-registered"
        case alreadyRegisteredElsewhere = "already-registered-elsewhere"
        case personBanned = "person-banned"
        case titleObtainedInBan = "title-obtained-in-ban"

        // Basis and years
        case basisUnknown = "basis-unknown"
        case basisIsForReview = "basis-is-for-review"
        case basisNotForTitle = "basis-not-for-title"
        case basisIsTheRegions = "basis-is-the-regions"
        case seniorRecognitionNeedsBasis = "senior-recognition-needs-basis"
        case studyModeMissing = "study-mode-missing"
        case notFullTime = "not-full-time"
        case educationUnfit = "education-unfit"
        case recognitionNotForEducation = "recognition-not-for-education"
        case yearsTooFew = "years-too-few"
        case graduatedLater = "graduated-later"
        case basisNeedsTownship = "basis-needs-township"
        case basisNeedsNonPublic = "basis-needs-non-public"
        case basisNeedsFullSenior = "basis-needs-full-senior"
        case firstApplicationOnly = "first-application-only"
        case unitPlaceUnknown = "unit-place-unknown"
        case skillGradeUnknown = "skill-grade-unknown"
        case skillGradeMissing = "skill-grade-missing"
        case transferTooLongAgo = "transfer-too-long-ago"
        case presentTitleUnknown = "present-title-unknown"
        case presentTitleOfAnotherRank = "present-title-of-another-rank"
        case seriesUnchanged = "series-unchanged"
        case earlierNotThePersons = "earlier-not-the-persons"
        case earlierNotInForce = "earlier-not-in-force"
        case earlierOtherwise = "earlier-otherwise"
        case earlierIssuerMissing = "earlier-issuer-missing"
        case newSeriesTooRecent = "new-series-too-recent"
        case restrictionUnknown = "restriction-unknown"
        case restrictionNoLongerGiven = "restriction-no-longer-given"
        case markUnknown = "mark-unknown"
        case markMissing = "mark-missing"
        case entrustmentMissing = "entrustment-missing"
        case entrustmentSenderUnfit = "entrustment-sender-unfit"

        // Changes of name and number
        case nameFormer = "name-former"
        case nameOtherwise = "name-otherwise"
        case identityFormer = "identity-former"
    }
}
