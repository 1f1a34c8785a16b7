public import TitleModel
public import TitleVerify

/// What the page of a result tells: the verdict, and what only the register knows of it.
public struct Finding: Equatable, Sendable {
    public var verdict: Verdict
    public var note: StatusNote?
    public var examinedAt: Instant

    public init(verdict: Verdict, note: StatusNote? = nil, examinedAt: Instant) {
        self.verdict = verdict
        self.note = note
        self.examinedAt = examinedAt
    }
}

/// What stands behind a status that is no longer simply valid.
public struct StatusNote: Equatable, Sendable {
    /// The day it took effect.
    public var since: CivilDate?
    /// The number of the document that says so (文号).
    public var document: String?
    /// The code of the certificate that took this one's place.
    public var successor: VerificationCode?

    public init(since: CivilDate? = nil, document: String? = nil, successor: VerificationCode? = nil) {
        self.since = since
        self.document = document
        self.successor = successor
    }
}
