internal import TitleClaim
public import TitleModel
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

    /// One page of them, behind the order `after`.
    func takeOrders(after: String, at now: Instant) async throws -> OrderRound {
        guard try await store.read({ try $0.hasOpenOrders() }) else { return OrderRound() }
        let round = try await write { transaction in
            let orders = try rosters.lend { readings in
                try transaction.undecidedOrders(after: after, limit: Press.batchSize, readings: &readings)
            }
            var round = try decided(orders, at: now, in: transaction)
            round.last = orders.last?.order.id.text
            return round
        }
        tally.count(\.refused, by: round.refused)
        return round
    }

    /// What reading and writing leave to reckon is reckoned on every core.
    private func decided(
        _ orders: [OrderEvidence],
        at now: Instant,
        in transaction: any Transaction
    ) throws -> OrderRound {
        let decisions = try Slices.map(try withPlaces(orders, in: transaction)) { evidence, status, others in
            let issuedAt = reference.isDemo ? evidence.order.orderedAt : now
            return (evidence.order, try decide(evidence, at: issuedAt, status, others))
        }
        var (intents, round) = ([IntentRecord](), OrderRound())
        for (order, decision) in decisions {
            switch decision {
            case .issue(let intent): intents.append(intent)
            case .refuse(let refusals):
                round.refused += 1
                try refuse(order.id, order.number, refusals, at: now, in: transaction)
            }
        }
        try transaction.insert(intents)
        round.intents = intents.count
        return round
    }

    /// The orders whose bodies have keys, each with a status entry of its own and what the register says against it.
    private func withPlaces(
        _ orders: [OrderEvidence],
        in transaction: any Transaction
    ) throws -> [(OrderEvidence, StatusReference, [OfficeRefusal])] {
        let able = Set(orders.map(\.order.issuer)).filter { keys.hasKey(for: $0) }
        var draw = try StatusDraw(transaction)
        return try orders.filter { able.contains($0.order.issuer) }.map { evidence in
            (evidence, try draw.next(in: transaction), try foreignVersion(evidence, in: transaction))
        }
    }

    /// Takes an order from before the press and keeps why; the others go on.
    func refuse(
        _ order: Identifier,
        _ number: CertificateNumber,
        _ refusals: [OfficeRefusal],
        at now: Instant,
        in transaction: any Transaction
    ) throws {
        try transaction.refuse(order, reasons: refusals.map(\.code), at: now)
        try transaction.record(
            AuditEvent(
                at: now,
                actor: "press",
                action: "order.refused",
                subject: number.text,
                facts: ["reasons": refusals.map(\.record).joined(separator: "; ")]
            )
        )
    }

    /// Puts refused orders before the press again, for when what they lacked has come.
    public func reopenRefused(at now: Instant) async throws {
        try await write { transaction in
            try transaction.reopenRefusedOrders()
            try transaction.record(AuditEvent(at: now, actor: "press", action: "orders.reopened", subject: ""))
        }
    }
}

extension OfficeRefusal {
    /// The code with its facts, as the audit trail keeps it.
    fileprivate var record: String {
        let facts = facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        return code + facts.joined()
    }
}

/// What one transaction over open orders comes to.
struct OrderRound: Sendable {
    var intents = 0
    var refused = 0
    /// The key of the last order that was looked at; nil when there was none.
    var last: String?

    var dealtWith: Int { refused + intents }
}
