public import TitleModel

/// Something that waits for a person at the desk.
public struct DeskTask: Equatable, Sendable {
    public let kind: Kind
    /// The batch it is about; nil of what belongs to a person, a certificate or an approval document.
    public let batch: ResultBatch?
    /// The person whose name or number changes, whose row ends, or who asks for a way back.
    public var person: Identifier?
    /// What the act is about whose link is to be signed, when it is no batch.
    public var subject: Identifier?
    /// The key of the objection, case, change, photo, approval, row or recovery, or the act whose link is to be signed.
    public let part: String?
    /// The receipt of an objection, the number of a certificate or document, a name, the papers that are missing.
    public let about: [String]
    public let since: Instant?
    /// The day by which it is done; nil where none is set.
    public let due: CivilDate?
    /// The day is counted in working days, and reaches into a year whose holidays are not published yet.
    public var waitsForHolidays = false

    public enum Kind: String, CaseIterable, Sendable {
        case openPublicity = "open-publicity"
        case closePublicity = "close-publicity"
        case decideObjection = "decide-objection"
        case papersMissing = "papers-missing"
        case submitFiling = "submit-filing"
        case acceptFiling = "accept-filing"
        case signLink = "sign-link"
        case confirmCase = "confirm-case"
        /// Rows of a filing were given back to be completed.
        case completeFiling = "complete-filing"
        /// Of a name or number of a person.
        case confirmChange = "confirm-change"
        /// One that a holder handed in.
        case confirmPhoto = "confirm-photo"
        /// The region's document, entered by somebody else.
        case confirmApproval = "confirm-approval"
        /// Rows of the region's list that a ban held back and holds back no longer.
        case orderHeldRows = "order-held-rows"
        /// That another body decided, entered by somebody else.
        case confirmBan = "confirm-ban"
        /// That such a ban is over, proposed by somebody else.
        case confirmBanLifting = "confirm-ban-lifting"
        /// That a row ends for it.
        case confirmFraud = "confirm-fraud"
        /// A way back for a holder who lost the password.
        case confirmRecovery = "confirm-recovery"
        /// That decide, for somebody of the office.
        case confirmDuties = "confirm-duties"
        /// A holder's, about the own certificate.
        case answerCorrection = "answer-correction"
        /// A conversion, by who takes its next step.
        case handleConversion = "handle-conversion"
        /// Handed in over the net, for who may take it.
        case takeConversionRequest = "take-conversion-request"
        case decideConversion = "decide-conversion"
        case confirmConversion = "second-conversion"
        /// A line of the mapping tables that somebody else proposed.
        case acceptMapping = "accept-mapping"
        /// A stranger's report.
        case checkForgery = "check-forgery"
    }
}

/// How a body stands to one of the year's days, over all of its batches of a year.
public struct DeskDeadline: Equatable, Sendable {
    public let kind: Kind
    public let body: BodyCode
    /// The day; the earliest of those of its batches.
    public let day: CivilDate
    /// Days left; negative when it has passed.
    public let daysLeft: Int
    /// Batches that are not done; 0 where none was taken in.
    public let batches: Int
    /// The document whose month runs, of `printOpens`.
    public let document: String?

    public enum Kind: String, CaseIterable, Sendable {
        /// FIL4: review and publicity, by 30 November.
        case publicityOver = "publicity-over"
        /// FIL5: filing accepted, by 31 December.
        case filingAccepted = "filing-accepted"
        /// FIL6: publicity begins within a week after the review.
        case publicityBegins = "publicity-begins"
        /// FIL7: objections verified within a month.
        case objectionsVerified = "objections-verified"
        /// FIL13: certificates open to print within a month of the approval document.
        case printOpens = "print-opens"
    }
}

/// A batch whose plan was not filed a week before its review, or whose publicity began late: told, not refused (FIL2, FIL6).
public struct DeskWarning: Equatable, Sendable {
    public let kind: Kind
    public let batch: ResultBatch
    /// Days too late, of `publicityLate`.
    public let days: Int

    public enum Kind: String, CaseIterable, Sendable {
        case planLate = "plan-late"
        case publicityLate = "publicity-late"
    }
}

/// Rows of a batch that an open objection keeps back.
public struct BlockedRows: Equatable, Sendable {
    public let batch: ResultBatch
    public let rows: Int
    public let objections: Int
}

/// The pass ratio of a body at a level in a year, of all series or of one (FIL15); nil where the plans do not say how many
/// applied.
public struct DeskRatio: Equatable, Sendable {
    public let body: BodyCode
    public let level: TitleLevel
    /// Nil for all series together.
    public let series: String?
    public let year: Int
    public let passed: Int
    public let ratio: PassRatio?
    /// The limit of the rule set, in thousandths, where the ratio is above it.
    public let above: Int?
}

/// What a person's desk shows of the work.
public struct DeskWork: Sendable {
    /// Late ones first, then by day, those without one last.
    public var tasks: [DeskTask]
    /// Late ones first.
    public let deadlines: [DeskDeadline]
    public let warnings: [DeskWarning]
    public let blocked: [BlockedRows]
    public let ratios: [DeskRatio]
    public let bases: [DeskBasis]
}

/// How many of a body's people passed at a level in a year by one clause (CER11).
public struct DeskBasis: Equatable, Sendable {
    public let body: BodyCode
    public let level: TitleLevel
    public let year: Int
    /// Empty for the ordinary conditions.
    public let basis: String
    public let passed: Int
}
