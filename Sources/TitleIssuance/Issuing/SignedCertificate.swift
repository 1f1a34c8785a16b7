internal import TitleClaim
internal import TitleModel
internal import TitleStore

/// A certificate signed and checked, not yet kept.
struct SignedCertificate: Sendable {
    let intent: IntentRecord
    let person: Identifier
    /// The certificate of which it is a new version.
    let previous: CertificateNumber?
    let issuer: BodyCode
    /// Of the decision that it rests on, as the full claim says it.
    let isByApproval: Bool
    let documentNumber: String
    let compact: [UInt8]
    let full: [UInt8]
    let qrText: String
    let keyID: [UInt8]
    let authorisation: String

    var record: TitleCertificateRecord {
        TitleCertificateRecord(
            number: intent.number,
            order: intent.order,
            code: intent.code,
            person: person,
            compactEnvelope: compact,
            fullEnvelope: full,
            qrText: qrText,
            issuedAt: intent.issuedAt,
            keyID: keyID
        )
    }

    func firstEvent(id: Identifier) -> CertificateEvent {
        CertificateEvent(
            id: id,
            number: intent.number,
            kind: .issued,
            at: intent.issuedAt,
            effectiveOn: intent.issuedAt.civilDate,
            actor: "press",
            ground: isByApproval ? "approval" : "filing",
            documentNumber: documentNumber,
            successor: nil
        )
    }

    func sealUse(id: Identifier) -> SealUse {
        SealUse(
            id: id,
            at: intent.issuedAt,
            body: issuer,
            keyID: keyID,
            purpose: "title",
            subject: intent.number.text,
            authorisation: authorisation
        )
    }
}
