internal import TitleClaim
internal import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Press {
    /// Keeps what was signed, and what became of the others, in one transaction; answers how many of them had been
    /// written down before this passage.
    ///
    /// An intent that this press did not write, or whose signatures do not verify, is set aside with its reason; one
    /// whose key is missing waits. One whose key ended meanwhile is voided: its order is open again, and is judged and
    /// written down anew for the present key.
    func settle(_ outcomes: Outcomes, at now: Instant) async throws -> Int {
        guard !outcomes.isEmpty else { return 0 }
        let kept = try await write { transaction in
            let kept = try keep(outcomes.signed, at: now, in: transaction)
            if !kept.isEmpty { try transaction.record(trace(of: kept)) }
            for (intent, refusal) in outcomes.unfit {
                try refuse(intent.order, intent.number, [refusal], at: now, in: transaction)
            }
            for intent in outcomes.outlived { try void(intent, at: now, in: transaction) }
            return kept.count
        }
        tally.count(\.replaced, by: outcomes.signed.count { $0.previous != nil })
        tally.count(\.issued, by: kept)
        tally.count(\.setAside, by: outcomes.unfit.count + outcomes.signed.count - kept)
        tally.count(\.voided, by: outcomes.outlived.count)
        return outcomes.found
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

    /// First certificates all at once, then new versions one by one; answers those that are kept.
    private func keep(
        _ signed: [SignedCertificate],
        at now: Instant,
        in transaction: any Transaction
    ) throws -> [SignedCertificate] {
        let first = signed.filter { $0.previous == nil }
        try transaction.insert(first.map(\.issued))
        return try first + signed.filter { try $0.previous != nil && keep($0, at: now, in: transaction) }
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
        try transaction.insert([signed.issued])
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
                documentDate: found.decision.documentDate,
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
        let digest = SHA256.digest(CanonicalText.bytes(of: numbers))
        return AuditEvent(
            at: signed.map(\.intent.issuedAt).max() ?? Instant(milliseconds: 0),
            actor: "press",
            action: "certificates.issued",
            subject: numbers.first ?? "",
            facts: ["count": String(numbers.count), "last": numbers.last ?? "", "numbers": hexText(digest)]
        )
    }
}
