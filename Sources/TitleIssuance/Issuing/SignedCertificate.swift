internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleStore

/// A certificate signed and checked, not yet kept.
struct SignedCertificate: Sendable {
    let pending: PendingIntent
    /// What will be kept of it.
    let issued: IssuedCertificate

    var intent: IntentRecord { pending.intent }
    /// The certificate of which it is a new version.
    var previous: CertificateNumber? { pending.previous }
}

/// Both claims of an intent as they will be kept, found right, and what else is written beside them.
struct CheckedClaims {
    let signable: SignableIntent
    let compact: [UInt8]
    let full: [UInt8]
    let qrText: String
    /// The decision that it rests on, as the full claim says it.
    let ground: Ground
    /// 文号 of the authorisation under which the seal was used.
    let authorisation: String

    func issued(eventID: Identifier, useID: Identifier) -> IssuedCertificate {
        IssuedCertificate(certificate: record, event: firstEvent(eventID), use: sealUse(useID))
    }

    private var intent: IntentRecord { signable.intent }

    private var record: TitleCertificateRecord {
        TitleCertificateRecord(
            number: intent.number,
            order: intent.order,
            code: intent.code,
            person: signable.person,
            compactEnvelope: compact,
            fullEnvelope: full,
            qrText: qrText,
            issuedAt: intent.issuedAt,
            keyID: signable.signer.keyID
        )
    }

    private func firstEvent(_ id: Identifier) -> CertificateEvent {
        CertificateEvent(
            id: id,
            number: intent.number,
            kind: .issued,
            at: intent.issuedAt,
            effectiveOn: intent.issuedAt.civilDate,
            actor: "press",
            ground: ground.kind == .approval ? "approval" : "filing",
            documentNumber: ground.documentNumber,
            successor: nil
        )
    }

    private func sealUse(_ id: Identifier) -> SealUse {
        SealUse(
            id: id,
            at: intent.issuedAt,
            body: signable.issuer,
            keyID: signable.signer.keyID,
            purpose: "title",
            subject: intent.number.text,
            authorisation: authorisation
        )
    }
}
