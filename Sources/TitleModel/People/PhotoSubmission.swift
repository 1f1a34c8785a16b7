/// A photo that the holder of a certificate has handed in, to be confirmed by the body that keeps the holder's batch.
public struct PhotoSubmission: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    /// The certificate by whose code it was handed in.
    public let certificate: CertificateNumber
    /// SHA-256 of the picture.
    public let photo: [UInt8]
    public let submittedAt: Instant
    /// Nil while it waits.
    public let decision: SecondDecision?

    public init(
        id: Identifier,
        person: Identifier,
        certificate: CertificateNumber,
        photo: [UInt8],
        submittedAt: Instant,
        decision: SecondDecision? = nil
    ) {
        self.id = id
        self.person = person
        self.certificate = certificate
        self.photo = photo
        self.submittedAt = submittedAt
        self.decision = decision
    }
}
