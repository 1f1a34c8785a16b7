public import TitleModel
internal import TitleStore

extension Office {
    /// Sends what may be filed of a batch to the body that the competence table names (报送).
    ///
    /// Rows with an open objection, removed rows and rows filed before stay out (PUB5, PUB6, PUB7).
    /// - Returns: the key of the filing.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func submitFiling(
        of batch: Identifier,
        documents: [FilingDocument],
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try FilingIsComplete.check(documents, on: now.civilDate)
        let id = keys.next(at: now)
        try await store.write { transaction in
            let filed = try self.batch(batch, transaction)
            try expectSigned(.submitFiling, of: batch, by: member(staff, transaction), transaction)
            try transaction.expect(.submitFiling, isNextFor: filed)
            try expectPublicised(filed, transaction)
            let body = try FilingGoesToTheDecidingBody.body(for: filed, authority: authority, registry: registry)
            let rows = try transaction.fileableRows(of: batch, on: now.civilDate)
            guard !rows.isEmpty else { throw OfficeRefusal.nothingToFile }
            try expectPapers(of: filed, transaction)
            try transaction.insert(
                NewFiling(
                    id: id,
                    batch: batch,
                    body: body.code,
                    submittedBy: staff,
                    submittedAt: now,
                    documents: documents,
                    rows: rows
                )
            )
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "filing.submitted",
                    subject: id.text,
                    facts: ["batch": batch.text, "body": body.code.text, "rows": String(rows.count)]
                )
            )
        }
        return id
    }

    /// Accepts a filing (核准备案) and orders its certificates, numbers and all, in the same transaction.
    /// - Returns: the numbers, in the order of the roster.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func acceptFiling(
        _ filing: Identifier,
        documentNumber: String,
        documentDate: CivilDate,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [CertificateNumber] {
        try await store.write { transaction in
            guard let submitted = try transaction.filing(filing),
                let record = try transaction.batch(ofFiling: filing)
            else { throw OfficeFault.filingUnknown(filing) }
            try transaction.expect(.acceptFiling, isNextFor: record.batch)
            guard submitted.acceptance == nil else {
                throw OfficeRefusal.stepOutOfOrder(.acceptFiling, after: .filingAccepted)
            }
            let acceptance = Filing.Acceptance(
                body: submitted.filingBody,
                accepter: try member(staff, transaction),
                acceptedAt: now,
                documentNumber: documentNumber,
                documentDate: documentDate
            )
            try judge(submitted, acceptance, of: record.batch, transaction)
            try expectSigned(.acceptFiling, of: filing, by: acceptance.accepter, transaction)
            try transaction.insert(acceptance, of: filing)
            let rows = try transaction.results(ofFiling: filing)
            let numbers = try order(rows, of: record.batch, on: .filing(filing), at: now, transaction)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "filing.accepted",
                    subject: filing.text,
                    facts: ["document": documentNumber, "date": documentDate.description, "orders": String(rows.count)]
                )
            )
            return numbers
        }
    }

    private func judge(
        _ filing: Filing,
        _ acceptance: Filing.Acceptance,
        of batch: ResultBatch,
        _ transaction: any Transaction
    ) throws {
        guard acceptance.documentDate <= acceptance.acceptedAt.civilDate else {
            throw OfficeRefusal.documentDatedLater(acceptance.documentDate, than: acceptance.acceptedAt.civilDate)
        }
        guard try !transaction.isUsed(acceptance.documentNumber, by: acceptance.body) else {
            throw OfficeRefusal.documentNumberUsed(acceptance.documentNumber)
        }
        try expectPublicised(batch, transaction)
        let accepted = Filing(
            id: filing.id,
            filingBody: filing.filingBody,
            submitter: filing.submitter,
            submittedAt: filing.submittedAt,
            acceptance: acceptance,
            documents: filing.documents
        )
        try FilingGroundsIntermediateAndJunior.check(accepted, of: batch, authority: authority, registry: registry)
    }

    private func expectPublicised(_ batch: ResultBatch, _ transaction: any Transaction) throws {
        let publicity = try NothingUnpublicisedIsFiled.check(
            transaction.publicity(of: batch.id),
            rosterDigest: transaction.rosterDigest(of: batch.id)
        )
        try PublicityLastsFiveWorkingDays.check(
            from: publicity.openedAt,
            to: publicity.closedAt ?? publicity.openedAt,
            calendar: calendar,
            days: publicityDays(of: batch)
        )
    }
}
