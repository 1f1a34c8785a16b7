public import TitleModel
public import TitleVerify
public import TitleWorkflow

/// What the page of a result tells: the verdict, and what only the register knows of it.
public struct Finding: Equatable, Sendable {
    public var verdict: Verdict
    public var note: StatusNote?
    /// What other regions say became of it; its state is no other by it.
    public var conversions: [ConversionNote]
    public var examinedAt: Instant
    /// What may be asked of the holder of a copy; of a certificate both.
    public var questions: Set<HolderQuestion.Kind>

    public init(
        verdict: Verdict,
        note: StatusNote? = nil,
        conversions: [ConversionNote] = [],
        questions: Set<HolderQuestion.Kind>? = nil,
        examinedAt: Instant
    ) {
        self.questions = questions ?? (verdict.facts == nil ? [] : [.face, .number])
        self.verdict = verdict
        self.note = note
        self.conversions = conversions
        self.examinedAt = examinedAt
    }
}

/// What stands behind a status that is no longer simply valid.
public struct StatusNote: Equatable, Sendable {
    /// The day it took effect.
    public var since: CivilDate?
    /// The number of the document that says so (文号).
    public var document: String?
    /// The last day of a suspension.
    public var until: CivilDate?
    /// The code of the certificate that took this one's place.
    public var successor: VerificationCode?
    /// The number of that certificate.
    public var successorNumber: String?

    public init(
        since: CivilDate? = nil,
        document: String? = nil,
        until: CivilDate? = nil,
        successor: VerificationCode? = nil,
        successorNumber: String? = nil
    ) {
        self.since = since
        self.document = document
        self.until = until
        self.successor = successor
        self.successorNumber = successorNumber
    }
}
