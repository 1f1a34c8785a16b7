public import TitleModel
internal import TitleStore

extension Office {
    /// Mends a typing error in a row that is being shown (更正公告): the notice says what stood there and what stands there
    /// now, and the period goes on.
    ///
    /// - Parameters:
    ///   - line: of the batch's roster.
    ///   - batch: in publicity.
    ///   - field: what is mended.
    ///   - text: what is to stand there; empty only where nothing need stand.
    ///   - reason: in a person's words, kept with the correction.
    ///   - rules: by which rosters are judged that day.
    ///   - staff: of the reviewing body, with the duty to publicise.
    ///   - now: the clock.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func correct(
        line: Int,
        of batch: Identifier,
        _ field: RowCorrection.Field,
        to text: String,
        reason: String,
        by rules: RosterRules,
        staff: Identifier,
        at now: Instant
    ) async throws {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let shown = try openNotice(of: batch, by: staff, transaction)
            let row = try openRow(line, of: batch, transaction)
            if field == .name { try expectNameIsOfThisBatch(row, transaction) }
            let earlier = try transaction.corrections(of: shown.id).first { $0.row == row.id && $0.field == field }
            let mended = try mended(row, field, text, shown: earlier?.old, rules)
            let correction = RowCorrection(
                id: id,
                publicity: shown.id,
                row: row.id,
                field: field,
                old: row.text(of: field),
                new: text,
                reason: reason,
                at: now,
                rosterDigest: try transaction.rosterDigest(of: batch, with: mended)
            )
            try transaction.insert(correction, by: staff)
            if field == .name { try transaction.insertCorrectedName(text, of: row.person, at: now) }
            try transaction.record(trace(of: correction, line, staff))
        }
    }

    /// The name of somebody whom the register knows by more than this batch changes by an event with its proof, which a
    /// second person confirms.
    private func expectNameIsOfThisBatch(_ row: TitleResult, _ transaction: any Transaction) throws {
        guard try !transaction.isNameSettled(of: row.person, outside: row.batch) else {
            throw OfficeRefusal.nameIsRegistered(line: row.line)
        }
    }

    /// The notice of a batch while it is open, asked for by somebody who may change it.
    private func openNotice(
        of batch: Identifier,
        by staff: Identifier,
        _ transaction: any Transaction
    ) throws -> Publicity {
        let owner = try self.batch(batch, transaction)
        try StaffActsForItsBody.check(member(staff, transaction), .publicise, for: owner.reviewingBody)
        guard let shown = try transaction.publicity(of: batch) else { throw OfficeRefusal.publicityMissing }
        try WithdrawnNoticeGroundsNothing.check(shown)
        guard shown.closedAt == nil else { throw OfficeRefusal.publicityClosedAlready }
        return shown
    }

    /// A row that is neither filed nor removed.
    func openRow(_ line: Int, of batch: Identifier, _ transaction: any Transaction) throws -> TitleResult {
        guard let id = try transaction.row(line, of: batch), let row = try transaction.result(id) else {
            throw OfficeFault.lineUnknown(line)
        }
        guard try transaction.isOpen(id) else { throw OfficeRefusal.rowNotOpen(line: line) }
        return row
    }

    private func mended(
        _ row: TitleResult,
        _ field: RowCorrection.Field,
        _ text: String,
        shown: String?,
        _ rules: RosterRules
    ) throws -> TitleResult {
        if let fault = rules.faults(of: text, in: field, of: row).first { throw OfficeFault.textUnfit(fault) }
        guard let mended = row.with(text, in: field) else { throw OfficeRefusal.correctionChangesNothing }
        try CorrectionMendsATypingError.check(field, old: row.text(of: field), new: text, shown: shown)
        return mended
    }

    private func trace(of correction: RowCorrection, _ line: Int, _ staff: Identifier) -> AuditEvent {
        AuditEvent(
            at: correction.at,
            actor: staff.text,
            action: "publicity.corrected",
            subject: correction.publicity.text,
            facts: [
                "line": String(line), "field": correction.field.rawValue, "before": correction.old,
                "after": correction.new, "reason": correction.reason,
            ]
        )
    }
}
