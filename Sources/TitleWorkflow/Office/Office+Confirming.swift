public import TitleModel
internal import TitleStore

extension Office {
    /// Confirms an entered approval (复核): takes its list in as it came (INT9) and, where certificates are made here, orders
    /// them, all in one transaction (AUT4).
    ///
    /// `judgement` is of the entry's own list; `isExternal`: the region issues the certificates itself; `shown`: the lines that
    /// the page named as held back, nil where no page was looked at.
    /// - Returns: the batch, and the numbers ordered.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func confirm(
        _ id: Identifier,
        _ judgement: RosterJudgement,
        isExternal: Bool,
        heldAsShown shown: [Int]? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> (batch: Identifier, numbers: [CertificateNumber]) {
        try await store.write { transaction in
            let entry = try openEntry(id, transaction)
            let people = (enterer: try member(entry.enterer.id, transaction), confirmer: try member(staff, transaction))
            try StaffActsForItsBody.check(people.confirmer, .confirm, for: people.enterer.body)
            try SubmitterAndAccepterAreDifferentPeople.check(people.enterer, people.confirmer)
            try expectSigned(.confirmApproval, of: id, by: people.confirmer, at: now, transaction)
            try EverySenderKeepsItsWindow.check(
                entry.handIns,
                of: SendersAreToldByPlaces.senders(of: judgement.rows),
                year: entry.reviewEnd.year,
                book.set(forReviewEnding: entry.reviewEnd)
            )
            let list = RosterFile(name: entry.listName, bytes: try transaction.approvalList(of: id) ?? [])
            let record = try record(
                of: judgement,
                list,
                from: entry.approvingBody,
                reviewEnd: entry.reviewEnd,
                by: entry.enterer.id,
                at: now
            )
            try takeIn(judgement, as: record, transaction)
            if let shown {
                let held = try transaction.bannedLines(of: record.batch.id, on: now.civilDate)
                try HeldRowsAreTheOnesShown.check(held: held, shown: shown)
            }
            let document = ApprovalDocument(
                number: entry.documentNumber,
                date: entry.documentDate,
                fileName: entry.documentName,
                bytes: try transaction.approvalDocument(of: id) ?? []
            )
            let batch = record.batch.id
            let numbers = try approve(
                batch,
                document,
                by: people,
                isExternal: isExternal,
                at: now,
                transaction
            )
            try end(entry, .confirmed, reason: "", batch: batch, by: people.confirmer, at: now, transaction)
            return (batch, numbers)
        }
    }

    /// Ends an entered approval without effect: given back by who would confirm it, or withdrawn by who entered it.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func end(
        _ id: Identifier,
        _ outcome: ApprovalEntry.Outcome,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (entry, member) = (try openEntry(id, transaction), try member(staff, transaction))
            switch outcome {
            case .withdrawn: guard member.id == entry.enterer.id else { throw OfficeRefusal.onlyTheEntererWithdraws }
            case .returned, .confirmed:
                try StaffActsForItsBody.check(member, .confirm, for: entry.enterer.body)
                try SubmitterAndAccepterAreDifferentPeople.check(entry.enterer, member)
            }
            try ReasonIsGiven.check(reason)
            try end(entry, outcome, reason: reason, batch: nil, by: member, at: now, transaction)
        }
    }

    private func openEntry(_ id: Identifier, _ transaction: any Transaction) throws -> ApprovalEntry {
        guard let entry = try transaction.approvalEntry(id) else { throw OfficeFault.approvalUnknown(id) }
        if let end = entry.end { throw OfficeRefusal.approvalEntryDecided(end.outcome) }
        return entry
    }

    private func end(
        _ entry: ApprovalEntry,
        _ outcome: ApprovalEntry.Outcome,
        reason: String,
        batch: Identifier?,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let end = ApprovalEntry.End(outcome: outcome, reason: reason, batch: batch, by: member, at: now)
        try transaction.insert(end, of: entry.id)
        try transaction.record(
            AuditEvent(
                at: now,
                actor: member.id.text,
                action: "approval.\(outcome.rawValue)",
                subject: entry.id.text,
                facts: ["document": entry.documentNumber, "reason": reason, "batch": batch?.text ?? ""]
            )
        )
    }
}
