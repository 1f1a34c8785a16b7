public import TitleModel

/// What the page of a result tells: the verdict on a file or a claim, and the face that the register holds.
///
/// The verdict is made by TitleVerify alone; the register adds the face and what is behind a status.
public struct Finding: Equatable, Sendable {
    public var outcome: Outcome
    public var subject: Subject
    /// Nil when the thing looked at is none of ours.
    public var kind: Kind?
    /// Made-up data of a demo (样本).
    public var isSample: Bool
    public var checks: [Check]
    public var face: RegisteredFace?
    public var status: StatusNote?
    public var examinedAt: Instant

    public init(
        outcome: Outcome,
        subject: Subject,
        kind: Kind?,
        isSample: Bool,
        checks: [Check],
        face: RegisteredFace?,
        status: StatusNote?,
        examinedAt: Instant
    ) {
        self.outcome = outcome
        self.subject = subject
        self.kind = kind
        self.isSample = isSample
        self.checks = checks
        self.face = face
        self.status = status
        self.examinedAt = examinedAt
    }

    /// Raw values are the stable codes of docs/formats and the keys of their words.
    public enum Outcome: String, CaseIterable, Sendable {
        case valid, revoked, cancelled, superseded, suspended, expired, altered, untrusted
        case notFound = "not_found"
        case indeterminate, unsupported
    }

    /// What was looked at: a sealed file, or a claim whose face must be compared with the paper by eye.
    public enum Subject: String, Sendable {
        case file, claim, none
    }

    public enum Kind: String, CaseIterable, Sendable {
        case title, copy, receipt, letter, notice
    }

    public struct Check: Equatable, Sendable {
        /// The code of the check, part of its words' key.
        public var name: String
        public var result: Result
        /// The code of the reason, part of its words' key; nil when passed.
        public var reason: String?

        public init(name: String, result: Result, reason: String?) {
            self.name = name
            self.result = result
            self.reason = reason
        }

        public enum Result: String, Sendable {
            case passed, failed
            case notChecked = "not_checked"
        }
    }
}

extension Finding {
    /// The answer where the register has no such code.
    static func notFound(at now: Instant) -> Finding {
        Finding(
            outcome: .notFound, subject: .none, kind: nil, isSample: false, checks: [], face: nil, status: nil,
            examinedAt: now
        )
    }
}
