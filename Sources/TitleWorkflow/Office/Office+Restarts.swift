public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Judges a roster that is to take the place of a row of a batch; the titles that the batch itself brings do not count
    /// against it.
    /// - Throws: `OfficeRefusal.rowNotOpen`, `OfficeFault.lineUnknown`.
    public func judgeRestart(
        _ file: RosterFile,
        ofLine line: Int,
        in batch: Identifier,
        by rules: RosterRules,
        for staff: Identifier,
        at now: Instant,
        on lane: some WorkLane
    ) async throws -> CheckedRoster {
        try await store.read { _ = try openRow(line, of: batch, $0) }
        return try await check(file, assigned: [:], by: rules, inPlaceOf: batch, for: staff, at: now, on: lane)
    }

    /// Shows a row anew whose title, level, specialty or person was wrong (重新公示): the row leaves its batch and stands,
    /// as it should be, in a batch of its own, whose notice opens at once and lasts its own five working days.
    ///
    /// - Parameters:
    ///   - line: of the batch's roster; neither filed nor removed, without an open objection or proposal to end it.
    ///   - batch: in publicity or beyond it.
    ///   - judgement: of a roster with the one row as it should be.
    ///   - file: the roster.
    ///   - reason: shown in the old notice.
    ///   - staff: of the reviewing body, with the duty to publicise.
    ///   - now: the clock.
    /// - Returns: the new batch's key.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func restart(
        line: Int,
        of batch: Identifier,
        as judgement: RosterJudgement,
        file: RosterFile,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try NoIdentityNumberInPublicText.check(reason)
        guard judgement.isClean else { throw OfficeFault.rosterHasFaults(judgement.faults.count) }
        guard judgement.rows.count == 1, let row = judgement.rows.first else {
            throw OfficeRefusal.restartNeedsOneRow(judgement.count)
        }
        let (id, notice) = (keys.next(at: now), keys.next(at: now))
        try await store.write { transaction in
            let old = try self.batch(batch, transaction)
            try StaffActsForItsBody.check(member(staff, transaction), .publicise, for: old.reviewingBody)
            guard let shown = try transaction.publicity(of: batch) else { throw OfficeRefusal.publicityMissing }
            try WithdrawnNoticeGroundsNothing.check(shown)
            let result = try openRow(line, of: batch, transaction)
            try OpenObjectionBlocksRow.check(openObjections: transaction.openObjections(on: result.id))
            try ProposedFraudIsDecidedFirst.check(isProposed: transaction.openFraudProposal(onRow: result.id) != nil)
            try transaction.insertRemoval(of: result.id, after: nil, reason: reason, by: staff, at: now)
            let fresh = ResultBatch(
                id: id,
                reviewingBody: old.reviewingBody,
                level: row.level,
                ruleSet: old.ruleSet,
                reviewEnd: old.reviewEnd
            )
            try insert(fresh, of: file, after: batch, by: staff, at: now, transaction)
            try take(row, into: fresh, at: now, transaction)
            try transaction.insertRestart(of: result.id, in: id, reason: reason, by: staff, at: now)
            try openPublicity(notice, of: fresh, contact: shown.contact, by: staff, at: now, transaction)
            try transaction.record(trace(of: result, in: fresh, staff, reason, now))
        }
        return id
    }

    /// The same file may mend more than one row: its digest counts together with the batch and the moment.
    private func insert(
        _ batch: ResultBatch,
        of file: RosterFile,
        after old: Identifier,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let record = BatchRecord(
            batch: batch,
            fileName: file.name,
            fileDigest: SHA256.digest(file.digest + Array("\(old.text) \(batch.id.text)".utf8)),
            importedBy: staff,
            importedAt: now
        )
        try transaction.insert(record)
    }

    private func trace(
        of result: TitleResult,
        in batch: ResultBatch,
        _ staff: Identifier,
        _ reason: String,
        _ now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: staff.text,
            action: "publicity.row-restarted",
            subject: batch.id.text,
            facts: ["batch": result.batch.text, "line": String(result.line), "reason": reason]
        )
    }
}
