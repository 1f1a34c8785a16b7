public import TitleModel

/// What is written for a certificate in the moment it is kept.
///
/// A class: of a structure every step on the way to the store would count all parts.
public final class IssuedCertificate: Sendable {
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
