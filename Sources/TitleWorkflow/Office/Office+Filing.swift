public import TitleModel
public import TitleStore

extension Office {
    /// Sends what may be filed of a batch to the body that the competence table names (报送).
    ///
    /// Rows with an open objection, removed rows and rows filed before stay out (PUB5, PUB6, PUB7); rows that were given back
    /// or withdrawn go again, after an earlier acceptance as 补充备案.
    ///
    /// `selection`: what the documents were made of; nothing is sent when that is not what would be filed now.
    /// - Returns: the key of the filing.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func submitFiling(
        of batch: Identifier,
        documents: [FilingDocument],
        madeOf selection: FilingSelection? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try FilingIsComplete.check(documents, on: now.civilDate)
        let id = keys.next(at: now)
        try await store.write { transaction in
            let filed = try self.batch(batch, transaction)
            try FilingIsComplete.check(Set(documents.map(\.kind)), asked: rules(of: filed).papers)
            try expectSigned(.submitFiling, of: batch, by: member(staff, transaction), at: now, transaction)
            try transaction.expect(.submitFiling, isNextFor: filed)
            let before = try transaction.progress(of: batch)
            try expectPublicised(filed, transaction)
            try NothingComesBeforeWhatItRestsOn.check(now, after: transaction.publicity(of: batch)?.closedAt)
            let body = try FilingGoesToTheDecidingBody.body(for: filed, authority: authority, registry: registry)
            let current = try transaction.filingSelection(of: batch, on: now.civilDate)
            guard !current.rows.isEmpty else { throw OfficeRefusal.nothingToFile }
            guard selection.map({ $0 == current }) ?? true else { throw OfficeRefusal.packageOutdated }
            try expectPapers(of: filed, transaction)
            try transaction.insert(
                NewFiling(
                    id: id,
                    batch: batch,
                    body: body.code,
                    submittedBy: staff,
                    submittedAt: now,
                    documents: documents,
                    rows: current.rows,
                    rosterDigest: current.rosterDigest
                )
            )
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "filing.submitted",
                    subject: id.text,
                    facts: [
                        "batch": batch.text, "body": body.code.text, "rows": String(current.rows.count),
                        "before": before.rawValue, "after": BatchProgress.filingSubmitted.rawValue,
                    ]
                )
            )
        }
        return id
    }

    /// Accepts a filing (核准备案) and orders its certificates, numbers and all, in the same transaction.
    ///
    /// `seen`: the state that the person was shown (`FilingOnShow`), nil where nothing was.
    /// - Returns: the numbers, in the order of the roster.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func acceptFiling(
        _ filing: Identifier,
        documentNumber: String,
        documentDate: CivilDate,
        seen: String? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [CertificateNumber] {
        try DocumentNumberFitsTheClaim.check(documentNumber)
        return try await store.write { transaction in
            guard let submitted = try transaction.filing(filing),
                let record = try transaction.batch(ofFiling: filing)
            else { throw OfficeFault.filingUnknown(filing) }
            let isReceived = submitted.progress != .submitted
            _ = try (isReceived ? submitted.progress : .received).after(.accept)
            try expect(seen, isStillSoOf: filing, transaction)
            let acceptance = Filing.Acceptance(
                body: submitted.filingBody,
                accepter: try member(staff, transaction),
                acceptedAt: now,
                documentNumber: documentNumber,
                documentDate: documentDate
            )
            try judge(submitted, acceptance, of: record.batch, transaction)
            try SubmitterAndAccepterAreDifferentPeople.check(importer: record.importedBy, acceptance.accepter)
            try expectSigned(.acceptFiling, of: filing, by: acceptance.accepter, at: now, transaction)
            if !isReceived { try receive(filing, by: staff, at: now, transaction) }
            try transaction.insert(acceptance, of: filing)
            let rows = try transaction.results(ofFiling: filing)
            let numbers = try order(rows, of: record.batch, on: .filing(filing), at: now, transaction)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "filing.accepted",
                    subject: filing.text,
                    facts: [
                        "batch": record.batch.id.text, "document": documentNumber,
                        "date": documentDate.description, "orders": String(rows.count),
                        "before": BatchProgress.filingSubmitted.rawValue,
                        "after": BatchProgress.filingAccepted.rawValue,
                    ]
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
        try NothingComesBeforeWhatItRestsOn.check(acceptance.acceptedAt, after: filing.submittedAt)
        try AcceptanceIsDatedAfterTheFiling.check(
            acceptance.documentDate,
            submittedAt: filing.submittedAt,
            on: acceptance.acceptedAt.civilDate
        )
        guard try !transaction.isUsed(acceptance.documentNumber, by: acceptance.body) else {
            throw OfficeRefusal.documentNumberUsed(acceptance.documentNumber)
        }
        try expectPublicised(batch, transaction)
        try FilingGroundsIntermediateAndJunior.check(
            filing.accepted(acceptance),
            of: batch,
            authority: authority,
            registry: registry
        )
        try FiledRosterIsUnchanged.check(filing, rosterDigest: transaction.rosterDigest(of: batch.id))
        let held = try transaction.heldBackLines(ofFiling: filing.id, on: acceptance.acceptedAt.civilDate)
        try FiledRowsMayStillBeFiled.check(heldBack: held)
        for row in try transaction.results(ofFiling: filing.id) {
            try ReviewWasWithinAuthority.check(
                row,
                by: batch.reviewingBody,
                authority: authority,
                registry: registry
            )
        }
    }

    func expectPublicised(_ batch: ResultBatch, _ transaction: any Transaction) throws {
        let publicity = try NothingUnpublicisedIsFiled.check(
            transaction.publicity(of: batch.id),
            rosterDigest: transaction.rosterDigest(of: batch.id)
        )
        try expectShown(batch, from: publicity.openedAt, to: publicity.closedAt ?? publicity.openedAt)
    }
}

extension Office {
    /// Whether the rule set of a batch asks for the signed report (FIL10).
    public func asksForSignedReport(_ batch: ResultBatch) -> Bool { rules(of: batch).papers.signedReport == .required }

    /// Whether a filing could be sent now, short of its documents: asked before these are made.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func expectFileable(_ batch: Identifier, reportDated date: CivilDate, at now: Instant) async throws {
        guard date <= now.civilDate else { throw OfficeRefusal.documentDatedLater(date, than: now.civilDate) }
        try await store.read { transaction in
            let filed = try self.batch(batch, transaction)
            try transaction.expect(.submitFiling, isNextFor: filed)
            try expectPublicised(filed, transaction)
            guard try !transaction.fileableRows(of: batch, on: now.civilDate).isEmpty else {
                throw OfficeRefusal.nothingToFile
            }
            try expectPapers(of: filed, transaction)
        }
    }
}
