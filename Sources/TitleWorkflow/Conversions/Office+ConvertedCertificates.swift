internal import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Makes of a confirmed case a batch of one row, its approval (核准) and the order of its certificate (CNV8).
    ///
    /// The row keeps the original's title date and committee; day and document of the conversion are the approval's.
    func convert(
        _ found: ConversionCase,
        _ decision: ConversionDecision,
        by people: (first: StaffMember, second: StaffMember),
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> CertificateNumber {
        let original = try OriginalTitle(found.fields)
        guard let mapping = found.mapping, let title = conversions.rules.catalogue.title(mapping.title) else {
            throw OfficeRefusal.conversion(.mappingMissing)
        }
        let record = batch(for: found, title.rank.level, decision, by: people.first, at: now)
        try transaction.insert(record)
        let person = try person(of: found, at: now, transaction)
        let row = result(found, original, title, mapping, of: person, in: record.batch.id, at: now)
        var details = RosterDetails()
        details.area = found.application.holder.area.text
        try transaction.insert(row, details)
        try transaction.insert(row: row, of: found)
        let approval = Approval(
            id: keys.next(at: now),
            approvingBody: decision.body,
            documentNumber: decision.documentNumber,
            documentDate: decision.documentDate,
            enterer: people.first,
            confirmer: people.second,
            confirmedAt: now,
            isExternal: false
        )
        let (name, bytes) = try document(of: found, decision, transaction)
        try transaction.insert(approval, of: record.batch.id, fileName: name, file: bytes)
        let numbers = try order([row], of: record.batch, on: .approval(approval.id), at: now, transaction)
        guard let number = numbers.first else { throw OfficeRefusal.conversion(.decisionMissing) }
        let facts = ["certificate": number.text, "original": original.number, "issuer": original.issuer]
        try transaction.record(trace("conversion.ordered", of: found, by: people.second, before: nil, at: now, facts))
        return number
    }

    private func batch(
        for found: ConversionCase,
        _ level: TitleLevel,
        _ decision: ConversionDecision,
        by first: StaffMember,
        at now: Instant
    ) -> BatchRecord {
        let batch = ResultBatch(
            id: keys.next(at: now),
            reviewingBody: decision.body,
            level: level,
            ruleSet: book.set(forReviewEnding: decision.documentDate).document,
            reviewEnd: decision.documentDate
        )
        return BatchRecord(
            batch: batch,
            fileName: "换证 \(found.id.text)",
            fileDigest: SHA256.digest(Array(found.id.text.utf8)),
            importedBy: first.id,
            importedAt: now
        )
    }

    /// The person of the identity document; one whom the register does not know begins here.
    private func person(
        of found: ConversionCase,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Identifier {
        let holder = found.application.holder
        guard let known = try transaction.person(with: holder.identity) else {
            let id = keys.next(at: now)
            try transaction.insertPerson(id, identity: holder.identity, name: holder.name, at: now)
            return id
        }
        guard try transaction.names(of: known).last == holder.name else { throw OfficeRefusal.nameIsOtherwise(line: 1) }
        return known
    }

    private func result(
        _ found: ConversionCase,
        _ original: OriginalTitle,
        _ title: CatalogueTitle,
        _ mapping: ConversionMapping,
        of person: Identifier,
        in batch: Identifier,
        at now: Instant
    ) -> TitleResult {
        let holder = found.application.holder
        return TitleResult(
            id: keys.next(at: now),
            batch: batch,
            line: 1,
            person: person,
            name: holder.name,
            sex: holder.sex,
            birthDate: holder.birthDate,
            identity: holder.identity,
            employer: holder.employer,
            title: TitleWording(title),
            specialty: mapping.specialty ?? original.specialty,
            route: .conversion,
            examinationPass: nil,
            qualifiedOn: original.qualifiedOn,
            panel: original.committee,
            restriction: ConversionKeepsTheRestriction.kept(original)?.rawValue
        )
    }

    /// The deciding body's own document where it was handed in, else the decision as it stands in the case.
    private func document(
        of found: ConversionCase,
        _ decision: ConversionDecision,
        _ transaction: any Transaction
    ) throws -> (name: String, bytes: [UInt8]) {
        if let file = found.evidence.last(where: { $0.kind == .decisionDocument }),
            let kept = try transaction.conversionFile(file.sha256, of: found.id)
        {
            return (file.name, kept.bytes)
        }
        let text = CanonicalText.of([
            "titlecert conversion 1", found.id.text, decision.body.text, decision.documentNumber,
            decision.documentDate.description, decision.ground,
        ])
        return ("换证核准记录.txt", Array(text.utf8))
    }
}
