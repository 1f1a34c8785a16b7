internal import TitleClaim
internal import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Press {
    /// Signs what has been written down and not yet signed, checks it as a stranger would, and keeps it.
    ///
    /// An intent that this press did not write, or whose signatures do not verify, is set aside with its reason; one
    /// whose key is missing waits. One whose key ended meanwhile is voided: its order is open again, and is judged and
    /// written down anew for the present key.
    func completeIntents(at now: Instant) async throws {
        var pending = try await unfinished(after: "")
        while let last = pending.last {
            try await settle(try await signed(pending), at: now)
            pending = try await unfinished(after: last.intent.order.text)
        }
    }

    /// A page of what is written down, in the order of the orders: just now, or before a crash.
    func unfinished(after order: String) async throws -> [UnfinishedIntent] {
        try await store.read { try $0.unfinishedIntents(after: order, limit: Press.batchSize) }
    }

    /// Keeps what was signed, and what became of the others, in one transaction.
    func settle(_ outcomes: Outcomes, at now: Instant) async throws {
        guard !outcomes.isEmpty else { return }
        try await write { transaction in
            try transaction.insert(outcomes.signed.map(issued))
            if !outcomes.signed.isEmpty { try transaction.record(trace(of: outcomes.signed)) }
            for (intent, refusal) in outcomes.unfit {
                try refuse(intent.order, intent.number, [refusal], at: now, in: transaction)
            }
            for intent in outcomes.outlived { try void(intent, at: now, in: transaction) }
        }
        tally.count(\.issued, by: outcomes.signed.count)
        tally.count(\.setAside, by: outcomes.unfit.count)
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

    private func issued(_ signed: SignedCertificate) -> IssuedCertificate {
        let time = signed.intent.issuedAt
        return IssuedCertificate(
            certificate: signed.record,
            event: signed.firstEvent(id: identifiers.next(at: time)),
            use: signed.sealUse(id: identifiers.next(at: time))
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
