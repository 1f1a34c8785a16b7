/// What a holder says is wrong with the own certificate, with what proves it (更正申请).
///
/// It changes nothing itself: a clerk turns it into a case, or refuses it with a reason.
public struct CorrectionRequest: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    public let person: Identifier
    public let correction: Correction
    /// Why, in the holder's words.
    public let reason: String
    public let evidence: CaseEvidence
    public let askedAt: Instant
    /// Nil while it waits for the office.
    public let end: End?

    public struct End: Equatable, Sendable {
        public let outcome: Outcome
        /// Why it was refused; empty of one that became a case.
        public let reason: String
        /// Name of the clerk.
        public let decider: String
        public let at: Instant

        public init(_ outcome: Outcome, reason: String, decider: String, at: Instant) {
            (self.outcome, self.reason, self.decider, self.at) = (outcome, reason, decider, at)
        }
    }

    public enum Outcome: Hashable, Sendable {
        case refused
        /// It became this case about the certificate.
        case proposed(Identifier)
    }

    /// Characters of the right value and of the reason.
    public static let mostValue = 200
    public static let mostReason = 1000
    /// Bytes of the file that proves it: 10 MB.
    public static let mostEvidence = 10 << 20

    public init(
        id: Identifier,
        number: CertificateNumber,
        person: Identifier,
        correction: Correction,
        reason: String,
        evidence: CaseEvidence,
        askedAt: Instant,
        end: End? = nil
    ) {
        (self.id, self.number, self.person, self.correction) = (id, number, person, correction)
        (self.reason, self.evidence, self.askedAt, self.end) = (reason, evidence, askedAt, end)
    }
}
