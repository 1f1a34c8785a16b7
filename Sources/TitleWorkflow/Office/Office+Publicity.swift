public import TitleModel
internal import TitleStore

extension Office {
    /// Opens the publicity of a batch; its own page is `/publicity/<key>` (PUB4).
    /// - Throws: `OfficeRefusal` when the step is out of order or the days of the calendar are not known.
    public func openPublicity(
        of batch: Identifier,
        contact: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Publicity {
        try StatedText.check(contact, upTo: 200)
        try NoIdentityNumberInPublicText.check(contact)
        let id = keys.next(at: now)
        return try await store.write { transaction in
            let shown = try self.batch(batch, transaction)
            try StaffActsForItsBody.check(member(staff, transaction), .publicise, for: shown.reviewingBody)
            return try openPublicity(id, of: shown, contact: contact, by: staff, at: now, transaction)
        }
    }

    @discardableResult
    func openPublicity(
        _ id: Identifier,
        of batch: ResultBatch,
        contact: String,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Publicity {
        try transaction.expect(.openPublicity, isNextFor: batch)
        try NothingComesBeforeWhatItRestsOn.check(now, after: transaction.batch(batch.id)?.importedAt)
        guard now.civilDate >= batch.reviewEnd else { throw OfficeRefusal.publicityBeforeReviewEnd(batch.reviewEnd) }
        let publicity = Publicity(
            id: id,
            address: "/publicity/\(id)",
            contact: contact,
            openedAt: now,
            openedBy: staff,
            earliestClose: try PublicityLastsFiveWorkingDays.earliestClose(
                began: now.civilDate,
                calendar: calendar,
                days: rules(of: batch).periods.publicityWorkingDays,
                firstDay: rules(of: batch).periods.publicityFirstDay
            ),
            rosterDigest: try transaction.rosterDigest(of: batch.id),
            closedAt: nil
        )
        try transaction.insert(publicity, of: batch.id)
        try transaction.record(
            AuditEvent(
                at: now,
                actor: staff.text,
                action: "publicity.opened",
                subject: id.text,
                facts: [
                    "batch": batch.id.text, "earliest-close": publicity.earliestClose.description,
                    "before": BatchProgress.reviewed.rawValue, "after": BatchProgress.inPublicity.rawValue,
                ]
            )
        )
        return publicity
    }

    /// Closes a publicity, no sooner than the end of the fifth working day after the day it began (PUB3); `seen` names what
    /// whoever closes it was shown (`onShow(notice:)`), nil where nothing was.
    public func closePublicity(
        _ publicity: Identifier,
        seen: String? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let shown = try transaction.publicity(publicity),
                let record = try transaction.batch(shownBy: publicity)
            else { throw OfficeFault.publicityUnknown(publicity) }
            try StaffActsForItsBody.check(member(staff, transaction), .publicise, for: record.batch.reviewingBody)
            try transaction.expect(.closePublicity, isNextFor: record.batch)
            try expect(seen, isStillShownBy: publicity, transaction)
            try expectShown(record.batch, from: shown.openedAt, to: now)
            try transaction.insertClosing(of: publicity, by: staff, at: now)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "publicity.closed",
                    subject: publicity.text,
                    facts: [
                        "batch": record.batch.id.text, "before": BatchProgress.inPublicity.rawValue,
                        "after": BatchProgress.publicityClosed.rawValue,
                    ]
                )
            )
        }
    }

    /// For the days of the batch's rule set.
    func expectShown(_ batch: ResultBatch, from opening: Instant, to end: Instant) throws {
        let periods = rules(of: batch).periods
        try PublicityLastsFiveWorkingDays.check(
            from: opening,
            to: end,
            calendar: calendar,
            days: periods.publicityWorkingDays,
            firstDay: periods.publicityFirstDay
        )
    }
}
