internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Signs what has been written down and not yet signed, checks it as a stranger would, and keeps it.
    ///
    /// The ordinary path and the recovery after a crash are this one function. An intent that this press did not write,
    /// or whose signatures do not verify, is set aside with its reason; one whose key is missing waits.
    func completeIntents(at now: Instant) async throws {
        var after = ""
        while true {
            let last = after
            let pending = try await store.read { try $0.unfinishedIntents(after: last, limit: Press.batchSize) }
            guard let end = pending.last else { return }
            try await complete(pending, at: now)
            after = end.order.text
        }
    }

    private func complete(_ pending: [IntentRecord], at now: Instant) async throws {
        var signed: [SignedCertificate] = []
        var unfit: [(intent: IntentRecord, refusal: OfficeRefusal)] = []
        for intent in pending {
            switch try outcome(of: intent) {
            case .signed(let certificate): signed.append(certificate)
            case .unfit(let refusal): unfit.append((intent, refusal))
            case .waits: continue
            }
        }
        try await settle(signed, unfit, at: now)
    }

    private func settle(
        _ signed: [SignedCertificate],
        _ unfit: [(intent: IntentRecord, refusal: OfficeRefusal)],
        at now: Instant
    ) async throws {
        guard !signed.isEmpty || !unfit.isEmpty else { return }
        try await write { transaction in
            for certificate in signed { try keep(certificate, in: transaction) }
            if !signed.isEmpty { try transaction.record(trace(of: signed)) }
            for (intent, refusal) in unfit {
                try refuse(intent.order, intent.number, [refusal], at: now, in: transaction)
            }
        }
        tally.count(\.issued, by: signed.count)
        tally.count(\.setAside, by: unfit.count)
    }

    /// What is to be signed by a token that does not answer stays written down and waits.
    private func outcome(of intent: IntentRecord) throws -> Signing {
        guard mark.isOwn(intent) else { return .unfit(.intentForeign) }
        let claim = try FullClaim(decoding: intent.fullPayload)
        guard let issuer = BodyCode(claim.issuing.code) else { throw IssuanceFault.undecided(intent.number) }
        guard let signer = try? keys.signer(for: issuer, on: intent.issuedAt.civilDate) else { return .waits }
        do {
            return try sign(intent, claim, issuer, signer)
        } catch KeyFault.token(let fault) {
            keys.note(fault, of: issuer)
            return .waits
        }
    }

    /// Everything comes from the bytes that were written down: the issuer too.
    private func sign(
        _ intent: IntentRecord,
        _ claim: FullClaim,
        _ issuer: BodyCode,
        _ signer: Signer
    ) throws -> Signing {
        let compact = try signer.unverifiedEnvelope(contentType: .compactClaim, payload: intent.compactPayload)
            .serialized()
        let full = try signer.unverifiedEnvelope(contentType: .fullClaim, payload: intent.fullPayload).serialized()
        let verdict = verifier.verify(compact: compact, full: full, status: .waived, at: intent.issuedAt)
        guard verdict.outcome == .valid else { return .unfit(.ownWorkFails(outcome: verdict.outcome.rawValue)) }
        return .signed(
            SignedCertificate(
                intent: intent,
                issuer: issuer,
                ground: claim.ground,
                compact: compact,
                full: full,
                qrText: try QRText(host: reference.host, envelope: compact).text,
                keyID: signer.keyID,
                authorisation: keys.authorisation(of: issuer)?.documentNumber ?? ""
            )
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

/// What became of an intent.
private enum Signing {
    case signed(SignedCertificate)
    case unfit(OfficeRefusal)
    /// Its issuing body has no usable key now.
    case waits
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
