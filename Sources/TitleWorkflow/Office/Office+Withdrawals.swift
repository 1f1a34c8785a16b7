public import TitleModel
internal import TitleStore

extension Office {
    /// Withdraws the notice of a batch (撤回) before anything of it is filed: it stays readable with reason and document, and
    /// nothing rests on it any more.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func withdrawPublicity(
        of batch: Identifier,
        reason: String,
        documentNumber: String,
        documentDate: CivilDate,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        guard documentDate <= now.civilDate else {
            throw OfficeRefusal.documentDatedLater(documentDate, than: now.civilDate)
        }
        try NoIdentityNumberInPublicText.check(reason, documentNumber)
        try await store.write { transaction in
            let owner = try self.batch(batch, transaction)
            try StaffActsForItsBody.check(member(staff, transaction), .publicise, for: owner.reviewingBody)
            try transaction.expect(.withdrawPublicity, isNextFor: owner)
            guard let shown = try transaction.publicity(of: batch) else { throw OfficeRefusal.publicityMissing }
            let withdrawal = Publicity.Withdrawal(
                reason: reason,
                documentNumber: documentNumber,
                documentDate: documentDate,
                at: now
            )
            try transaction.insert(withdrawal, of: shown.id, by: staff)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "publicity.withdrawn",
                    subject: shown.id.text,
                    facts: ["reason": reason, "document": documentNumber, "date": documentDate.description]
                )
            )
        }
    }
}
