public import TitleModel
internal import TitleSecrets
public import TitleStore

extension Office {
    /// Takes an objection (举报) while the publicity is open; anyone may raise one, without an account (ACT13).
    ///
    /// - Parameters:
    ///   - publicity: the notice it answers to.
    ///   - line: the roster's line it concerns; nil when it concerns the whole batch.
    ///   - statement: what is said, at most 4000 characters.
    ///   - contact: how the person can be reached, if at all.
    ///   - now: the clock.
    /// - Returns: the objection with its receipt, by which the person can ask what became of it.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func raiseObjection(
        to publicity: Identifier,
        line: Int?,
        statement: String,
        contact: String?,
        at now: Instant
    ) async throws -> Objection {
        let (id, receipt) = (keys.next(at: now), VerificationCode(random: SecureRandom.uint64()).grouped)
        return try await store.write { transaction in
            let record = try openNotice(publicity, transaction)
            let objection = Objection(
                id: id,
                publicity: publicity,
                row: try line.map { try row($0, of: record.batch.id, transaction) },
                receipt: receipt,
                statement: statement,
                contact: contact,
                raisedAt: now
            )
            try insert(objection, line: line, transaction)
            return objection
        }
    }

    /// The batch of a notice that takes objections.
    func openNotice(_ publicity: Identifier, _ transaction: any Transaction) throws -> BatchRecord {
        guard let shown = try transaction.publicity(publicity),
            let record = try transaction.batch(shownBy: publicity)
        else { throw OfficeFault.publicityUnknown(publicity) }
        try WithdrawnNoticeGroundsNothing.check(shown)
        guard shown.closedAt == nil else { throw OfficeRefusal.publicityClosedAlready }
        return record
    }

    /// The trail says that somebody objected, and to which line; never who, nor what was said.
    func insert(_ objection: Objection, line: Int?, _ transaction: any Transaction) throws {
        try transaction.insert(objection)
        try transaction.record(
            AuditEvent(
                at: objection.raisedAt,
                actor: "public",
                action: "objection.raised",
                subject: objection.id.text,
                facts: ["publicity": objection.publicity.text, "line": line.map { String($0) } ?? ""]
            )
        )
    }

    /// Decides on an objection; upholding it removes the rows it concerns, with the reason kept (PUB6); those that are
    /// removed already keep the reason they have.
    ///
    /// - Parameters:
    ///   - id: of the objection.
    ///   - decision: must follow those already taken.
    ///   - reason: kept with the decision and with each removed row.
    ///   - lines: the lines to remove when an objection to the whole batch is upheld; otherwise its own.
    ///   - staff: a person of the reviewing body.
    ///   - now: the clock.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decideObjection(
        _ id: Identifier,
        _ decision: ObjectionDecision,
        reason: String,
        removing lines: [Int] = [],
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try StatedText.check(reason, upTo: 4000, lines: true)
        try NoIdentityNumberInPublicText.check(reason)
        try await store.write { transaction in
            guard let objection = try transaction.objection(id),
                let record = try transaction.batch(shownBy: objection.publicity)
            else { throw OfficeFault.objectionUnknown(id) }
            try StaffActsForItsBody.check(
                member(staff, transaction),
                .decideObjections,
                for: record.batch.reviewingBody
            )
            let before = try transaction.decisions(on: id)
            try decision.follows(before)
            try NothingComesBeforeWhatItRestsOn.check(now, after: transaction.decided(on: id).last?.at)
            try transaction.insert(decision, on: id, reason: reason, by: staff, at: now)
            if decision == .upheld {
                let named = try lines.map { try row($0, of: record.batch.id, transaction) }
                for row in try removed(by: objection, or: named)
                where try transaction.state(ofRow: row).removedFor == nil {
                    try transaction.insertRemoval(of: row, after: id, reason: reason, by: staff, at: now)
                }
            }
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "objection.\(decision.rawValue)",
                    subject: id.text,
                    facts: [
                        "batch": record.batch.id.text, "before": before.last?.rawValue ?? "received",
                        "after": decision.rawValue,
                    ]
                )
            )
        }
    }

    private func removed(by objection: Objection, or rows: [Identifier]) throws(OfficeRefusal) -> [Identifier] {
        if let row = objection.row { return [row] }
        guard !rows.isEmpty else { throw .objectionNamesNoRow }
        return rows
    }

    func row(_ line: Int, of batch: Identifier, _ transaction: any Transaction) throws -> Identifier {
        guard let row = try transaction.row(line, of: batch) else { throw OfficeFault.lineUnknown(line) }
        return row
    }
}
