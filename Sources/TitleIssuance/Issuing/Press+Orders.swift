internal import TitleClaim
public import TitleModel
internal import TitleStore

extension Press {
    /// Takes open orders, judges each again and writes down what will be signed; answers how many were dealt with.
    ///
    /// Orders whose body has no usable key are passed over and stay open.
    func takeOrders(at now: Instant) async throws -> Int {
        var (after, draw) = ("", StatusDraw())
        while let page = try await page(after: after, since: try await moment(), draw, at: now) {
            let written = try await write(page, draw, at: now)
            guard written.dealtWith == 0 else { return written.dealtWith }
            after = page.last
        }
        return 0
    }

    func moment() async throws -> RegisterMoment {
        RegisterMoment(version: try await store.dataVersion(), replaced: tally.counts.replaced)
    }

    /// The next page of open orders, judged as they stand; nil when there is none.
    ///
    /// The decisions hold as long as the register's moment is still the one that is given.
    func page(
        after: String,
        limit: Int = Press.batchSize,
        since moment: RegisterMoment,
        _ draw: StatusDraw,
        at now: Instant
    ) async throws -> OrderPage? {
        let read = try await store.read { try reading(after: after, limit: limit, draw, $0) }
        guard let read else { return nil }
        let decisions = read.isOfFirstIssuesAlone ? try await decisions(on: read.candidates, at: now) : nil
        return OrderPage(after: after, last: read.last, moment: moment, found: read.found, decisions: decisions)
    }

    /// Writes down what is to be signed; answers it when it is durable.
    ///
    /// Evidence, judgement and the exact claim bytes are of one state of the register: nobody else has written since
    /// the page was read, or it is read and judged anew in this transaction (docs/decisions/0602).
    func write(_ page: OrderPage, _ draw: StatusDraw, at now: Instant) async throws -> WrittenPage {
        if let decisions = page.decisions, decisions.isEmpty {
            return WrittenPage(pending: page.found, moment: page.moment)
        }
        let written = try await write { transaction in
            let moment = RegisterMoment(version: try transaction.dataVersion(), replaced: tally.counts.replaced)
            var written = WrittenPage(pending: page.found, moment: moment)
            if let decisions = page.decisions, page.moment == moment {
                try keep(decisions, in: transaction, &written, at: now)
            } else {
                let candidates = try candidates(after: page.after, through: page.last, draw, transaction)
                let decisions = try Slices.map(slicesOf: candidates) { try self.decisions(on: $0, at: now) }
                try keep(decisions, in: transaction, &written, at: now)
            }
            return written
        }
        tally.count(\.refused, by: written.refused)
        return written
    }

    private func keep(
        _ decisions: [OrderDecision],
        in transaction: any Transaction,
        _ written: inout WrittenPage,
        at now: Instant
    ) throws {
        var taken: [PendingIntent] = []
        for decision in decisions {
            switch decision {
            case .issue(let pending): taken.append(pending)
            case .refuse(let evidence, let refusals):
                written.refused += 1
                let order = evidence.order
                try refuse(order.id, order.number, refusals, at: now, in: transaction)
            }
        }
        try transaction.insert(taken.map(\.intent))
        written.taken = taken.count
        written.pending += taken
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

    /// Puts orders before the press again whose ban is over or was lifted; asked for as often as states are published.
    func reopenFreed(at now: Instant) async throws {
        guard isStatusDue(at: now) else { return }
        let day = reference.isDemo ? nil : now.civilDate
        let freed = try await store.read { try $0.ordersFreedOfBans(on: day) }
        guard !freed.isEmpty else { return }
        try await write { transaction in
            try transaction.reopen(freed)
            try transaction.record(reopened(at: now, ["orders": String(freed.count)]))
        }
    }

    /// Puts refused orders before the press again, for when what they lacked has come.
    public func reopenRefused(at now: Instant) async throws {
        try await write { transaction in
            try transaction.reopenRefusedOrders()
            try transaction.record(reopened(at: now))
        }
    }

    private func reopened(at now: Instant, _ facts: [String: String] = [:]) -> AuditEvent {
        AuditEvent(at: now, actor: "press", action: "orders.reopened", subject: "", facts: facts)
    }
}

extension OfficeRefusal {
    /// The code with its facts, as the audit trail keeps it.
    fileprivate var record: String {
        let facts = facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        return code + facts.joined()
    }
}
