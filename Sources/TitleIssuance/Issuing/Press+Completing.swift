internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Signs what has been written down and not yet signed, checks it as a stranger would, and keeps it.
    ///
    /// The ordinary path and the recovery after a crash are this one function.
    func completeIntents() async throws {
        while true {
            let pending = try await store.read { try $0.unfinishedIntents(limit: Press.batchSize) }
            guard !pending.isEmpty else { return }
            let signed = try pending.map(sign)
            try await write { transaction in
                for certificate in signed { try keep(certificate, in: transaction) }
                try transaction.record(trace(of: signed))
            }
            tally.count(\.issued, by: signed.count)
        }
    }

    /// Everything comes from the bytes that were written down: the issuer too.
    private func sign(_ intent: IntentRecord) throws -> SignedCertificate {
        guard mark.isOwn(intent) else { throw IssuanceFault.foreignIntent(intent.number) }
        let claim = try FullClaim(decoding: intent.fullPayload)
        guard let issuer = BodyCode(claim.issuing.code) else { throw IssuanceFault.undecided(intent.number) }
        let signer = try keys.signer(for: issuer, on: intent.issuedAt.civilDate)
        let compact = try signer.envelope(contentType: .compactClaim, payload: intent.compactPayload).serialized()
        let full = try signer.envelope(contentType: .fullClaim, payload: intent.fullPayload).serialized()
        let verdict = verifier.verify(compact: compact, full: full, status: .waived, at: intent.issuedAt)
        guard verdict.outcome == .valid else {
            throw IssuanceFault.ownWorkFails(intent.number, outcome: verdict.outcome.rawValue)
        }
        return SignedCertificate(
            intent: intent,
            issuer: issuer,
            ground: claim.ground,
            compact: compact,
            full: full,
            qrText: try QRText(host: reference.host, envelope: compact).text,
            keyID: signer.keyID,
            authorisation: keys.authorisation(of: issuer)?.documentNumber ?? ""
        )
    }

    private func keep(_ signed: SignedCertificate, in transaction: any Transaction) throws {
        guard let person = try transaction.person(orderedBy: signed.intent.order) else {
            throw IssuanceFault.undecided(signed.intent.number)
        }
        try transaction.insert(
            signed.record(of: person),
            signed.firstEvent(id: identifiers.next(at: signed.intent.issuedAt)),
            signed.sealUse(id: identifiers.next(at: signed.intent.issuedAt))
        )
    }

    /// One event for the whole transaction; the digest is over the numbers in their order.
    private func trace(of signed: [SignedCertificate]) -> AuditEvent {
        let numbers = signed.map(\.intent.number.text)
        let digest = SHA256.digest(Array(CanonicalText.of(numbers).utf8))
        return AuditEvent(
            at: signed.map(\.intent.issuedAt).max() ?? Instant(milliseconds: 0),
            actor: "press",
            action: "certificates.issued",
            subject: numbers.first ?? "",
            facts: ["count": String(numbers.count), "last": numbers.last ?? "", "numbers": hexText(digest)]
        )
    }
}

/// A certificate signed and checked, not yet kept.
private struct SignedCertificate: Sendable {
    let intent: IntentRecord
    let issuer: BodyCode
    let ground: Ground
    let compact: [UInt8]
    let full: [UInt8]
    let qrText: String
    let keyID: [UInt8]
    let authorisation: String

    func record(of person: Identifier) -> TitleCertificateRecord {
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
            ground: ground.kind == .filing ? "filing" : "approval",
            documentNumber: ground.documentNumber,
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
