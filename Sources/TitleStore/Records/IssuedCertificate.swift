public import TitleModel

/// What is written for a certificate in the moment it is kept.
public struct IssuedCertificate: Sendable {
    public let certificate: TitleCertificateRecord
    /// Its first: that it was issued.
    public let event: CertificateEvent
    public let use: SealUse

    public init(certificate: TitleCertificateRecord, event: CertificateEvent, use: SealUse) {
        self.certificate = certificate
        self.event = event
        self.use = use
    }
}
