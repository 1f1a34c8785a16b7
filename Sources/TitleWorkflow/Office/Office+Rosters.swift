public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Takes a judged roster in: all of it or nothing.
    ///
    /// The register is asked again within the transaction, so that two rosters on the way at once cannot both bring the
    /// same title for the same person.
    /// - Returns: the key of the new batch.
    /// - Throws: `OfficeFault.rosterHasFaults`, `OfficeRefusal`.
    public func importRoster(
        _ judgement: RosterJudgement,
        file: RosterFile,
        from body: BodyCode,
        reviewEnd: CivilDate,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let record = try record(of: judgement, file, from: body, reviewEnd: reviewEnd, by: staff, at: now)
        try await store.write { try takeIn(judgement, as: record, $0) }
        return record.batch.id
    }

    /// The batch that a clean roster becomes.
    func record(
        of judgement: RosterJudgement,
        _ file: RosterFile,
        from body: BodyCode,
        reviewEnd: CivilDate,
        by staff: Identifier,
        at now: Instant
    ) throws -> BatchRecord {
        guard judgement.isClean else { throw OfficeFault.rosterHasFaults(judgement.faults.count) }
        let level = try level(of: judgement.rows)
        try ReviewEndedAlready.check(reviewEnd, level, rows: judgement.rows, today: now.civilDate)
        let batch = ResultBatch(
            id: keys.next(at: now),
            reviewingBody: body,
            level: level,
            ruleSet: book.set(forReviewEnding: reviewEnd).document,
            reviewEnd: reviewEnd
        )
        return BatchRecord(
            batch: batch,
            fileName: file.name,
            fileDigest: file.digest,
            importedBy: staff,
            importedAt: now
        )
    }

    func takeIn(_ judgement: RosterJudgement, as judged: BatchRecord, _ transaction: any Transaction) throws {
        let batch = judged.batch
        try expectImporter(judged.importedBy, of: batch, transaction)
        let record = BatchRecord(
            batch: batch,
            fileName: judged.fileName,
            fileDigest: try freeDigest(judged.fileDigest, from: batch.reviewingBody, transaction),
            importedBy: judged.importedBy,
            importedAt: judged.importedAt
        )
        try transaction.insert(record)
        for row in judgement.rows { try take(row, into: batch, at: record.importedAt, transaction) }
        try transaction.record(trace(of: record, rows: judgement.rows.count))
    }

    /// A file is taken in once; again only when it was discarded or its notice withdrawn, and then under a digest of its
    /// own.
    private func freeDigest(_ file: [UInt8], from body: BodyCode, _ transaction: any Transaction) throws -> [UInt8] {
        var digest = file
        while let earlier = try transaction.batch(ofFile: digest, from: body)?.batch.id {
            let isOver = [.withdrawn, .discarded].contains(try transaction.progress(of: earlier))
            guard isOver else { throw OfficeRefusal.rosterTakenInAlready }
            digest = SHA256.digest(digest + Array(earlier.text.utf8))
        }
        return digest
    }

    private func level(of rows: [RosterRow]) throws(OfficeRefusal) -> TitleLevel {
        guard let level = rows.first?.level else { throw .rosterEmpty }
        guard rows.allSatisfy({ $0.level == level }) else { throw .levelsMixed }
        return level
    }

    /// A senior roster comes down from the region and is entered below it; any other is the reviewing body's own work.
    private func expectImporter(_ id: Identifier, of batch: ResultBatch, _ transaction: any Transaction) throws {
        let member = try member(id, transaction)
        switch batch.level {
        case .senior:
            try StaffActsForItsBody.check(member, .enter, for: member.body)
            try expectEntering(member.body, of: batch.reviewingBody)
        case .intermediate, .junior: try StaffActsForItsBody.check(member, .submit, for: batch.reviewingBody)
        }
    }

    /// A banned person's row of the region's list comes in as it is, and is held back.
    func take(
        _ row: RosterRow,
        into batch: ResultBatch,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let question = RegisterQuestion(row.identity, certificate: row.certificateItRestsOn, on: now.civilDate)
        let held = try transaction.registeredPerson(question)
        if batch.level != .senior, let until = held.bans.lastDay(holdingOn: now.civilDate) {
            throw OfficeRefusal.personBanned(line: row.row, until: until)
        }
        if batch.level != .senior, row.route != .conversion, let ban = held.bans.lastToEnd(holdingOn: row.qualifiedOn) {
            throw OfficeRefusal.titleObtainedInBan(line: row.row, from: ban.from, until: ban.until)
        }
        if held.titles.contains(where: { $0.title == row.title }) {
            throw OfficeRefusal.titleTakenInAlready(line: row.row)
        }
        try expectPresent(row, held)
        let earlier = try EarlierCertificateIsLinked.link(of: row, to: held.named, isRegions: batch.level == .senior)
        let person = try person(for: row, at: now, transaction)
        let result = TitleResult(row, id: keys.next(at: now), batch: batch.id, person: person)
        try transaction.insert(result, RosterDetails(row))
        try transaction.insertParticulars(row.particulars.stated, of: result.id)
        if let earlier { try transaction.insert(earlier, of: result.id) }
    }

    /// A name or number changes by an event of its own, never by a row.
    private func expectPresent(_ row: RosterRow, _ held: RegisteredPerson) throws(OfficeRefusal) {
        guard held.numberChange == nil else { throw .identityIsFormer(line: row.row) }
        guard let name = held.name, name != row.name else { return }
        throw held.change(ofName: row.name) == nil ? .nameIsOtherwise(line: row.row) : .nameIsFormer(line: row.row)
    }

    /// Somebody known by nothing but rows that lead nowhere bears the name that the row has.
    private func person(
        for row: RosterRow,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Identifier {
        if let known = try transaction.person(with: row.identity) {
            if try transaction.names(of: known).last != row.name {
                try transaction.insertCorrectedName(row.name, of: known, at: now)
            }
            return known
        }
        let id = keys.next(at: now)
        try transaction.insertPerson(id, identity: row.identity, name: row.name, at: now)
        return id
    }

    private func trace(of record: BatchRecord, rows: Int) -> AuditEvent {
        AuditEvent(
            at: record.importedAt,
            actor: record.importedBy.text,
            action: "roster.imported",
            subject: record.batch.id.text,
            facts: [
                "body": record.batch.reviewingBody.text, "level": record.batch.level.rawValue, "rows": String(rows),
                "file": CoveredText.shown(record.fileName), "sha256": hexText(record.fileDigest),
            ]
        )
    }
}
