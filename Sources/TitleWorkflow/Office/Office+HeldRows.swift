public import TitleModel
internal import TitleStore

extension Office {
    /// Orders the certificates of those rows of the region's list that a ban held back and that it holds back no longer, on the
    /// same document (AUT4, INT6).
    /// - Returns: the numbers, in the order of the list.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func orderHeldRows(
        of batch: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [CertificateNumber] {
        try await store.write { transaction in
            let (approved, member) = (try self.batch(batch, transaction), try member(staff, transaction))
            let approval = try approval(of: approved, for: member, transaction)
            try NothingComesBeforeWhatItRestsOn.check(now, after: approval.confirmedAt)
            let rows = try transaction.releasedRows(of: batch, on: now.civilDate).compactMap {
                try transaction.result($0)
            }
            guard !rows.isEmpty else { throw OfficeRefusal.noRowReleased }
            let numbers = try order(rows, of: approved, on: .approval(approval.id), at: now, transaction)
            for number in numbers { try transaction.insertHeldRowOrder(of: number, by: staff, at: now) }
            try transaction.record(trace(of: rows, approval, batch, by: staff, at: now))
            return numbers
        }
    }

    /// Of a list whose certificates are made here, for another person than who entered it.
    private func approval(
        of batch: ResultBatch,
        for member: StaffMember,
        _ transaction: any Transaction
    ) throws -> Approval {
        guard batch.level == .senior, let approval = try transaction.approval(of: batch.id) else {
            throw OfficeRefusal.groundDoesNotFit(batch.level)
        }
        guard !approval.isExternal else { throw OfficeRefusal.certificatesAreTheRegions }
        try StaffActsForItsBody.check(member, .confirm, for: approval.enterer.body)
        try expectEntering(approval.enterer.body, of: approval.approvingBody)
        try SubmitterAndAccepterAreDifferentPeople.check(approval.enterer, member)
        return approval
    }

    private func trace(
        of rows: [TitleResult],
        _ approval: Approval,
        _ batch: Identifier,
        by staff: Identifier,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: staff.text,
            action: "approval.held-ordered",
            subject: approval.id.text,
            facts: [
                "document": approval.documentNumber, "orders": String(rows.count), "batch": batch.text,
                "lines": OfficeRefusal.listed(rows.map(\.line)),
            ]
        )
    }
}
