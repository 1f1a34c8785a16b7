public import TitleModel
internal import TitleStore

extension Office {
    /// Proposes that a row ends for an academic fraud that was confirmed (一票否决, INT3); another person confirms it.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func proposeEnd(
        ofRow row: Identifier,
        forFraud ground: String,
        by document: String,
        _ staff: Identifier,
        at now: Instant
    ) async throws {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let found = try reviewed(row, by: staff, transaction).row
            try expectToEnd(row, ground, document, transaction)
            guard try transaction.openFraudProposal(onRow: row) == nil else { throw OfficeRefusal.changeOpenAlready }
            try transaction.insertFraudProposal(id, onRow: row, ground: ground, document: document, by: staff, at: now)
            let step = ("row.fraud-proposed", "open", "proposed")
            try transaction.record(trace(of: found, step, ["reason": ground, "document": document], staff, now))
        }
    }

    /// Decides on such a proposal: confirmed by another person than the proposer it ends the row, whatever else is in it,
    /// and nothing files, accepts or issues the row afterwards.
    ///
    /// Refused it leaves the row as it was, also one that left or has its certificate meanwhile; the proposer too may take it
    /// back so.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decideEnd(
        ofRow row: Identifier,
        isConfirmed: Bool,
        reason: String,
        _ staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let proposal = try transaction.openFraudProposal(onRow: row) else {
                throw OfficeRefusal.changeDecidedAlready
            }
            let (ground, document) = (proposal.ground, proposal.documentNumber)
            let (found, member) = try reviewed(row, by: staff, transaction)
            try NothingComesBeforeWhatItRestsOn.check(now, after: proposal.at)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            if isConfirmed {
                try expectToEnd(row, ground, document, transaction)
                let proposer = try self.member(proposal.proposer, transaction)
                try SubmitterAndAccepterAreDifferentPeople.check(proposer, member)
                let said = "\(ground)（\(document)）"
                try transaction.insertRemoval(of: row, after: nil, reason: said, by: staff, at: now)
            }
            try transaction.decideFraud(proposal.id, isConfirmed: isConfirmed, reason: reason, by: staff, at: now)
            let step = isConfirmed ? ("row.ended", "proposed", "removed") : ("row.fraud-refused", "proposed", "open")
            let facts = [
                "reason": isConfirmed ? ground : reason, "document": document, "proposed-by": proposal.proposer.text,
            ]
            try transaction.record(trace(of: found, step, facts, staff, now))
        }
    }

    /// The row, and who of the body that reviewed it asks for it.
    private func reviewed(
        _ row: Identifier,
        by staff: Identifier,
        _ transaction: any Transaction
    ) throws -> (row: TitleResult, member: StaffMember) {
        guard let found = try transaction.result(row), let record = try transaction.batch(found.batch) else {
            throw OfficeFault.lineUnknown(0)
        }
        let member = try member(staff, transaction)
        try StaffActsForItsBody.check(member, .decideObjections, for: record.batch.reviewingBody)
        return (found, member)
    }

    private func expectToEnd(
        _ row: Identifier,
        _ ground: String,
        _ document: String,
        _ transaction: any Transaction
    ) throws {
        let state = try transaction.state(ofRow: row)
        try ConfirmedFraudEndsTheRow.check(
            ground: ground,
            document: document,
            removedFor: state.removedFor,
            number: state.number
        )
    }

    private func trace(
        of row: TitleResult,
        _ step: (action: String, before: String, after: String),
        _ facts: [String: String],
        _ staff: Identifier,
        _ now: Instant
    ) -> AuditEvent {
        let place = [
            "batch": row.batch.text, "line": String(row.line), "person": row.person.text, "before": step.before,
            "after": step.after,
        ]
        return AuditEvent(
            at: now,
            actor: staff.text,
            action: step.action,
            subject: row.id.text,
            facts: place.merging(facts) { $1 }
        )
    }
}
