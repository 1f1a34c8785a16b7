internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore

extension Press {
    /// Takes open orders, judges each again and writes down what will be signed; answers how many were dealt with.
    ///
    /// Evidence, judgement and the exact claim bytes are one transaction: nothing can change between them.
    ///
    /// Orders whose body has no usable key are passed over and stay open.
    func takeOrders(at now: Instant) async throws -> Int {
        var after = ""
        while true {
            let round = try await takeOrders(after: after, at: now)
            guard round.dealtWith == 0, let last = round.last else { return round.dealtWith }
            after = last
        }
    }

    private func takeOrders(after: String, at now: Instant) async throws -> OrderRound {
        guard try await store.read({ try $0.hasOpenOrders() }) else { return OrderRound() }
        let round = try await write { transaction in
            var round = OrderRound(readings: rosters.readings)
            let orders = try transaction.openOrders(
                after: after,
                limit: Press.batchSize,
                readings: &round.readings
            )
            for evidence in orders {
                try take(evidence, into: &round, at: now, in: transaction)
                round.last = evidence.order.id.text
            }
            return round
        }
        rosters.remember(round.readings)
        tally.count(\.refused, by: round.refused)
        return round
    }

    private func take(
        _ evidence: OrderEvidence,
        into round: inout OrderRound,
        at now: Instant,
        in transaction: any Transaction
    ) throws {
        guard keys.hasKey(for: evidence.order.issuer), try transaction.intent(for: evidence.order.id) == nil else {
            return
        }
        let issuedAt = reference.isDemo ? evidence.order.orderedAt : now
        let refusals = judge(evidence, at: issuedAt)
        if refusals.isEmpty {
            try transaction.insert([try intent(for: evidence, at: issuedAt, in: transaction)])
            round.intents += 1
        } else {
            round.refused += 1
            try refuse(evidence.order, refusals, at: now, in: transaction)
        }
    }

    private func judge(_ evidence: OrderEvidence, at issuedAt: Instant) -> [OfficeRefusal] {
        if let witness = evidence.witness, !mark.isOwn(witness) { return [.publicityWitnessForeign] }
        return OrderJudgement.judge(
            evidence,
            rules: reference.rules,
            seal: keys.authorisation(of: evidence.order.issuer),
            now: issuedAt
        )
    }

    private func refuse(
        _ order: IssueOrder,
        _ refusals: [OfficeRefusal],
        at now: Instant,
        in transaction: any Transaction
    ) throws {
        let reasons = refusals.map { "\($0)" }
        try transaction.refuse(order.id, reasons: reasons, at: now)
        try transaction.record(
            AuditEvent(
                at: now,
                actor: "press",
                action: "order.refused",
                subject: order.number.text,
                facts: ["reasons": reasons.joined(separator: "; ")]
            )
        )
    }

    private func intent(
        for evidence: OrderEvidence,
        at issuedAt: Instant,
        in transaction: any Transaction
    ) throws -> IntentRecord {
        let draft = ClaimDraft(
            evidence: evidence,
            code: VerificationCode(random: SecureRandom.uint64()),
            status: try transaction.freeStatusReference(),
            issuedAt: issuedAt,
            isSample: reference.isDemo,
            bodies: reference.rules.registry
        )
        let compact = draft.compact.encoded()
        guard compact.count <= CompactClaim.roomInQR else {
            throw IssuanceFault.claimTooLong(evidence.order.number, bytes: compact.count)
        }
        let intent = IntentRecord(
            order: evidence.order.id,
            number: evidence.order.number,
            code: draft.code,
            statusList: draft.status.list,
            statusIndex: draft.status.index,
            compactPayload: compact,
            fullPayload: try draft.full(around: compact).encoded(),
            keyID: try keys.signer(for: evidence.order.issuer, on: issuedAt.civilDate).keyID,
            issuedAt: issuedAt
        )
        return mark.marked(intent)
    }
}

/// What one transaction over open orders comes to.
private struct OrderRound: Sendable {
    var intents = 0
    var refused = 0
    var readings = RosterReadings()
    /// The key of the last order that was looked at; nil when there was none.
    var last: String?

    var dealtWith: Int { refused + intents }
}
