public import TitleModel
internal import TitleStore

extension Office {
    /// Discards a batch that was taken in by mistake (撤销导入), before it is shown: its rows stay in the history, nothing
    /// rests on them any more, and the roster may be taken in again.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func discard(
        _ batch: Identifier,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try StatedText.check(reason, upTo: 4000, lines: true)
        try await store.write { transaction in
            let owner = try self.batch(batch, transaction)
            try StaffActsForItsBody.check(member(staff, transaction), .submit, for: owner.reviewingBody)
            try transaction.expect(.discard, isNextFor: owner)
            try NothingComesBeforeWhatItRestsOn.check(now, after: try transaction.batch(batch)?.importedAt)
            try transaction.insertDiscard(of: batch, reason: reason, by: staff, at: now)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "roster.discarded",
                    subject: batch.text,
                    facts: [
                        "reason": reason, "before": BatchProgress.reviewed.rawValue,
                        "after": BatchProgress.discarded.rawValue,
                    ]
                )
            )
        }
    }
}
