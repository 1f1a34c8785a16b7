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
    /// or whose signatures do not verify, is set aside with its reason; one whose key is missing waits. One whose key
    /// ended meanwhile is voided: its order is open again, and is judged and written down anew for the present key.
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
        var outcomes = Outcomes()
        for intent in pending {
            switch try outcome(of: intent) {
            case .signed(let certificate): outcomes.signed.append(certificate)
            case .unfit(let refusal): outcomes.unfit.append((intent, refusal))
            case .outlived: outcomes.outlived.append(intent)
            case .waits: continue
            }
        }
        if !outcomes.isEmpty { try await settle(outcomes, at: now) }
    }

    private func settle(_ outcomes: Outcomes, at now: Instant) async throws {
        let kept = try await write { transaction in
            let kept = try outcomes.signed.filter { try keep($0, at: now, in: transaction) }
            if !kept.isEmpty { try transaction.record(trace(of: kept)) }
            for (intent, refusal) in outcomes.unfit {
                try refuse(intent.order, intent.number, [refusal], at: now, in: transaction)
            }
            for intent in outcomes.outlived { try void(intent, at: now, in: transaction) }
            return kept.count
        }
        tally.count(\.issued, by: kept)
        tally.count(\.setAside, by: outcomes.unfit.count + outcomes.signed.count - kept)
        tally.count(\.voided, by: outcomes.outlived.count)
    }

    /// Nothing of it was ever signed: signing and keeping are one step, and what is kept cannot be voided.
    private func void(_ intent: IntentRecord, at now: Instant, in transaction: any Transaction) throws {
        try transaction.void(intent, at: now)
        try transaction.record(
            AuditEvent(
                at: now,
                actor: "press",
                action: "intent.voided",
                subject: intent.number.text,
                facts: ["key": hexText(intent.keyID), "reason": "key-ended"]
            )
        )
    }

    /// What is to be signed by a token that does not answer stays written down and waits.
    private func outcome(of intent: IntentRecord) throws -> Signing {
        guard mark.isOwn(intent) else { return .unfit(.intentForeign) }
        let claim = try FullClaim(decoding: intent.fullPayload)
        guard let issuer = BodyCode(claim.issuing.code) else { throw IssuanceFault.undecided(intent.number) }
        guard let signer = try? keys.signer(for: issuer, on: intent.issuedAt.civilDate) else { return .waits }
        guard signer.keyID == intent.keyID else { return try outcome(ofOtherKey: intent.keyID) }
        do {
            return try sign(intent, claim, issuer, signer)
        } catch KeyFault.token(let fault) {
            keys.note(fault, of: issuer)
            return .waits
        }
    }

    /// The body has another key now: what was to be signed with a listed one that ended is outlived.
    private func outcome(ofOtherKey keyID: [UInt8]) throws -> Signing {
        switch try keys.state(of: keyID) {
        case .retired, .compromised: .outlived
        case .active: .waits
        case nil: .unfit(.intentKeyUnknown)
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

    /// Whether it is kept: a new version is not when the one before was revoked, suspended or replaced meanwhile.
    ///
    /// A new version and the end of the one before are one transaction: never are both good, nor neither.
    private func keep(_ signed: SignedCertificate, at now: Instant, in transaction: any Transaction) throws -> Bool {
        guard let purpose = try transaction.purpose(of: signed.intent.order) else {
            throw IssuanceFault.undecided(signed.intent.number)
        }
        let ended = try purpose.previous.map { try isEnded($0, at: now, in: transaction) } ?? nil
        if let ended {
            try refuse(signed.intent.order, signed.intent.number, [.notInForce(ended)], at: now, in: transaction)
            return false
        }
        try transaction.insert(
            signed.record(of: purpose.person),
            signed.firstEvent(id: identifiers.next(at: signed.intent.issuedAt)),
            signed.sealUse(id: identifiers.next(at: signed.intent.issuedAt))
        )
        try replace(purpose, by: signed.intent, in: transaction)
        return true
    }

    /// What the version before has become, when it is not in force any more.
    private func isEnded(
        _ previous: CertificateNumber,
        at now: Instant,
        in transaction: any Transaction
    ) throws -> RegisteredStatus? {
        let status = RegisteredStatus(events: try transaction.events(of: previous), on: now.civilDate)
        return status == .valid ? nil : status
    }

    private func replace(_ purpose: OrderPurpose, by new: IntentRecord, in transaction: any Transaction) throws {
        guard let previous = purpose.previous,
            let found = try purpose.statusCase.flatMap({ try transaction.statusCase($0) })
        else { return }
        try transaction.insert(
            CertificateEvent(
                id: identifiers.next(at: new.issuedAt),
                number: previous,
                kind: .superseded,
                at: new.issuedAt,
                effectiveOn: new.issuedAt.civilDate,
                actor: found.confirmation?.by.id.text ?? "press",
                ground: found.decision.ground,
                documentNumber: found.decision.documentNumber,
                successor: new.number,
                statusCase: found.id
            )
        )
        try transaction.record(
            AuditEvent(
                at: new.issuedAt,
                actor: "press",
                action: "certificate.superseded",
                subject: previous.text,
                facts: ["successor": new.number.text, "case": found.id.text]
            )
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
    /// The key that it names ended before it was signed.
    case outlived
    /// Its issuing body has no usable key now.
    case waits
}

/// What became of a page of intents.
private struct Outcomes: Sendable {
    var signed: [SignedCertificate] = []
    var unfit: [(intent: IntentRecord, refusal: OfficeRefusal)] = []
    var outlived: [IntentRecord] = []

    var isEmpty: Bool { signed.isEmpty && unfit.isEmpty && outlived.isEmpty }
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
