public import TitleModel

/// Whose batches are looked for: those that a body reviewed or took in, and those that are filed with it.
public struct BatchScope: Equatable, Sendable {
    public let body: BodyCode
    /// Bodies and levels whose results are filed with it.
    public let filedFrom: [Origin]

    public struct Origin: Hashable, Sendable {
        public let body: BodyCode
        public let level: TitleLevel

        public init(body: BodyCode, level: TitleLevel) {
            self.body = body
            self.level = level
        }
    }

    public init(body: BodyCode, filedFrom: [Origin]) {
        self.body = body
        self.filedFrom = filedFrom
    }
}

/// A batch with what is recorded of each of its steps, as lists of many batches need it.
public struct BatchStanding: Equatable, Sendable {
    public let batch: ResultBatch
    public let publicityOpened: Instant?
    /// The earliest day at whose end the publicity may close.
    public let earliestClose: CivilDate?
    public let publicityClosed: Instant?
    /// Filings that wait for their acceptance, and those accepted.
    public let filingsOpen: Int
    public let filingsAccepted: Int
    /// What the last step did that took rows out of a filing; nil while there was none.
    public let filingEnded: FilingProgress.Event?
    /// Rows were given back and are in no filing since.
    public let hasReturnedRows: Bool
    /// The notice was withdrawn.
    public let isWithdrawn: Bool
    /// It was discarded before it was shown.
    public let isDiscarded: Bool
    /// The region's document; senior results alone have one.
    public let approval: Approved?
    /// Rows of the roster, removed ones too.
    public let rows: Int
    public let removed: Int
    /// Rows that an open objection keeps back.
    public let blocked: Int
    public let openObjections: Int
    /// The newest plan of the review; nil while none is stated.
    public let plan: Plan?

    public struct Approved: Equatable, Sendable {
        public let number: String
        public let date: CivilDate
        /// Its certificates that are not issued yet; of the region's own, those that are not kept here yet.
        public let waiting: Int
    }

    public struct Plan: Equatable, Sendable {
        public let filed: CivilDate?
        public let begins: CivilDate?
        /// How many applied.
        public let applied: Int?
        /// In each series, where the plan says so.
        public let bySeries: [SeriesApplicants]
    }
}

extension BatchStanding: StoredRecord {
    public init(_ columns: inout Columns) throws {
        batch = ResultBatch(
            id: try columns.next(),
            reviewingBody: try columns.next(),
            level: try columns.next(),
            ruleSet: try columns.next(),
            reviewEnd: try columns.next()
        )
        publicityOpened = try columns.next()
        earliestClose = try columns.next()
        publicityClosed = try columns.next()
        filingsOpen = try columns.next()
        filingsAccepted = try columns.next()
        filingEnded = try columns.next()
        hasReturnedRows = try columns.next()
        isWithdrawn = try columns.next()
        isDiscarded = try columns.next()
        let (number, date): (String?, CivilDate?) = try (columns.next(), columns.next())
        let waiting: Int = try columns.next()
        if let number, let date {
            approval = Approved(number: number, date: date, waiting: waiting)
        } else {
            approval = nil
        }
        rows = try columns.next()
        removed = try columns.next()
        openObjections = try columns.next()
        blocked = try columns.next()
        let hasPlan: Bool = try columns.next()
        let stated = Plan(
            filed: try columns.next(),
            begins: try columns.next(),
            applied: try columns.next(),
            bySeries: PaperLines.applicants(try columns.next())
        )
        plan = hasPlan ? stated : nil
    }
}

extension BatchStanding {
    /// How far the batch has come, by the same reading of the records as `Transaction.progress(of:)`.
    public var progress: BatchProgress {
        if approval != nil { return .approved }
        if isWithdrawn { return .withdrawn }
        if filingsOpen > 0 { return .filingSubmitted }
        if filingsAccepted > 0 { return .filingAccepted }
        if hasReturnedRows { return .filingReturned }
        if filingEnded == .refuse { return .filingRefused }
        if filingEnded == .giveBack { return .filingReturned }
        guard publicityOpened != nil else { return isDiscarded ? .discarded : .reviewed }
        return publicityClosed == nil ? .inPublicity : .publicityClosed
    }
}

/// An objection that waits for its outcome.
public struct WaitingObjection: Equatable, Sendable {
    public let id: Identifier
    public let receipt: String
    public let batch: Identifier
    public let raisedAt: Instant
    /// Whether it was admitted, so that it is being verified.
    public let isAdmitted: Bool
}

extension WaitingObjection: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        receipt = try columns.next()
        batch = try columns.next()
        raisedAt = try columns.next()
        isAdmitted = try columns.next()
    }
}

/// A filing that waits to be accepted.
public struct WaitingFiling: Equatable, Sendable {
    public let id: Identifier
    public let batch: Identifier
    /// Who took its roster in.
    public let importedBy: Identifier
    public let submittedBy: Identifier
    public let submittedAt: Instant
}

extension WaitingFiling: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        batch = try columns.next()
        importedBy = try columns.next()
        submittedBy = try columns.next()
        submittedAt = try columns.next()
    }
}

/// A case about a certificate that is open.
public struct WaitingCase: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    public let proposedBy: Identifier
    public let proposedAt: Instant
}

extension WaitingCase: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        number = try columns.next()
        proposedBy = try columns.next()
        proposedAt = try columns.next()
    }
}

/// What a batch that is not filed yet has of papers and people.
public struct BatchPapersHeld: Equatable, Sendable {
    public let batch: Identifier
    public let kinds: Set<BatchPaper.Kind>
    /// Not removed, by review and by recognition.
    public let reviewed: Int
    public let recognised: Int
}
