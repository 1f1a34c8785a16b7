public import TitleModel
internal import TitleStore

extension Office {
    /// Takes a step on a filing that was not accepted yet: 受理, 退回补正, 不予备案 by the body that it was sent to, 撤回 by
    /// those who sent it.
    ///
    /// `lines`: those of the roster that are given back or refused; empty for all that the filing holds still. Everything but
    /// 受理 needs a reason. `seen`: the state that the person was shown (`FilingOnShow`), nil where nothing was.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func take(
        _ event: FilingProgress.Event,
        on filing: Identifier,
        lines: [Int] = [],
        reason: String,
        seen: String? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let submitted = try transaction.filing(filing),
                let record = try transaction.batch(ofFiling: filing)
            else { throw OfficeFault.filingUnknown(filing) }
            try FilingStepIsItsBodys.check(
                member(staff, transaction),
                event,
                on: submitted,
                of: record.batch
            )
            guard event != .accept else { throw OfficeRefusal.filingStepOutOfOrder(event, after: submitted.progress) }
            _ = try submitted.progress.after(event)
            try NothingComesBeforeWhatItRestsOn.check(now, after: submitted.submittedAt)
            try expect(seen, isStillSoOf: filing, transaction)
            if event != .receive || !reason.isEmpty { try ReasonIsGiven.check(reason) }
            let rows = event == .receive ? [] : try taken(lines, from: filing, transaction)
            try write(event, filing, rows: rows, reason: reason, by: staff, at: now, transaction)
        }
    }

    /// 受理 in the transaction that accepts.
    func receive(_ filing: Identifier, by staff: Identifier, at now: Instant, _ transaction: any Transaction) throws {
        try write(.receive, filing, rows: [], reason: "", by: staff, at: now, transaction)
    }

    private func taken(
        _ lines: [Int],
        from filing: Identifier,
        _ transaction: any Transaction
    ) throws -> [TitleResult] {
        let held = try transaction.results(ofFiling: filing)
        guard !lines.isEmpty else { return held }
        if let unknown = lines.first(where: { line in !held.contains { $0.line == line } }) {
            throw OfficeRefusal.rowNotInFiling(line: unknown)
        }
        return held.filter { lines.contains($0.line) }
    }

    private func write(
        _ event: FilingProgress.Event,
        _ filing: Identifier,
        rows: [TitleResult],
        reason: String,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let before = try transaction.filing(filing)?.progress
        try transaction.insert(
            NewFilingStep(
                id: keys.next(at: now),
                filing: filing,
                event: event,
                reason: reason,
                takenBy: staff,
                takenAt: now,
                rows: rows.map(\.id)
            )
        )
        let lines = rows.map { String($0.line) }.joined(separator: ",")
        try transaction.record(
            AuditEvent(
                at: now,
                actor: staff.text,
                action: "filing.\(event.outcome.rawValue)",
                subject: filing.text,
                facts: [
                    "reason": reason, "lines": lines, "before": before?.rawValue ?? "",
                    "after": try transaction.filing(filing)?.progress.rawValue ?? "",
                ]
            )
        )
    }
}
