internal import TitleClaim
internal import TitleModel
internal import TitleStore

extension Press {
    /// The next open orders in one state of the store, at most `limit`; nil when there is none.
    func reading(
        after: String,
        limit: Int,
        _ draw: StatusDraw,
        _ transaction: any Transaction
    ) throws -> OrderReading? {
        guard let last = try transaction.lastOpenOrder(after: after, limit: limit) else { return nil }
        return OrderReading(
            last: last,
            found: try transaction.unfinishedIntents(after: after, through: last).map(PendingIntent.init),
            candidates: try candidates(after: after, through: last, draw, transaction)
        )
    }

    /// The undecided orders whose bodies have keys, each with a status entry of its own and what the register says
    /// against it.
    func candidates(
        after: String,
        through last: String,
        _ draw: StatusDraw,
        _ transaction: any Transaction
    ) throws -> [OrderCandidate] {
        let orders = try rosters.lend { readings in
            try transaction.undecidedOrders(after: after, through: last, readings: &readings)
        }
        let able = Set(orders.map(\.order.issuer)).filter { keys.hasKey(for: $0) }
        return try orders.filter { able.contains($0.order.issuer) }.map { evidence in
            OrderCandidate(
                evidence: evidence,
                status: try draw.next(in: transaction),
                others: try foreignVersion(evidence, in: transaction)
            )
        }
    }
}

/// A page of open orders before anything is decided.
struct OrderReading: Sendable {
    let last: String
    let found: [PendingIntent]
    let candidates: [OrderCandidate]

    /// What a new version rests on is changed by this press itself: such a page is judged where it is written down.
    var isOfFirstIssuesAlone: Bool { candidates.allSatisfy { $0.evidence.version == nil } }
}

/// An order to be judged.
struct OrderCandidate: Sendable {
    let evidence: OrderEvidence
    let status: StatusReference
    /// Refusals that were found by reading the register.
    let others: [OfficeRefusal]
}
