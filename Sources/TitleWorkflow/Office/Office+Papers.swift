public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Keeps a paper with its batch, as a named person of the reviewing body states it; a newer one of the same kind takes
    /// the place of the older, which stays on record.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func attach(_ paper: BatchPaper, to batch: Identifier, by staff: Identifier, at now: Instant) async throws {
        try PaperIsComplete.check(paper, today: now.civilDate)
        let id = keys.next(at: now)
        try await store.write { transaction in
            let owner = try self.batch(batch, transaction)
            try StaffActsForItsBody.check(member(staff, transaction), .submit, for: owner.reviewingBody)
            try NothingIsAddedAfterSubmission.check(
                transaction.progress(of: batch),
                hasReturnedRows: transaction.hasReturnedRows(batch),
                naming: paper.without,
                uncovered: transaction.gaps(of: batch)[paper.kind] ?? []
            )
            if paper.kind == .reviewPlan {
                try PlanIsFiledBeforeTheReview.check(paper, reviewEnd: owner.reviewEnd)
                try ReviewBeginsWithTheCitysConsent.check(paper)
            }
            if paper.kind == .unitPublicity {
                try EveryUnitHasShownItsApplicants.check(paper, units: transaction.units(of: batch))
            }
            let before = try transaction.papers(of: batch).newest(paper.kind)
            try expect(paper, agreesWithRowsOf: batch, isFirst: before == nil, transaction)
            let (place, _) = try place(of: .submitFiling, batch, at: now, transaction)
            let dropped = try transaction.signatures(under: .submitFiling, of: place).count
            try transaction.insert(paper, id: id, of: batch, by: staff, at: now)
            let event = trace(of: paper, id, batch, staff, now)
            try transaction.record(event.adding(["before": before?.summary ?? "", "dropped": String(dropped)]))
        }
    }

    /// The papers that the routes of the batch need, counted over everybody in it who was not removed, are there and agree with each other and with the year's rules (FIL1–FIL3,
    /// FIL11, FIL14, FIL17, PUB1, PUB2, INT1, REC2, TIM1, TIM2).
    func expectPapers(of batch: ResultBatch, _ transaction: any Transaction) throws {
        let papers = try transaction.papers(of: batch.id)
        let (reviewed, recognised) = try transaction.peopleByRoute(of: batch.id)
        var without: [BatchPaper.Kind: Int] = [:]
        for kind in BatchPaper.Kind.coveringRows {
            without[kind] = try transaction.gaps(of: batch.id, in: kind).count
        }
        try EveryPublicityIsOnRecord.check(papers, reviewed: reviewed, recognised: recognised, without: without)
        try PublicityComesBeforeTheReview.check(papers)
        try expectMendable(papers, of: batch.id, transaction)
        guard let body = registry[batch.reviewingBody] else { throw OfficeRefusal.bodyUnknown(batch.reviewingBody) }
        let rules = rules(of: batch)
        try ApplicationsKeepTheirWindow.check(papers, of: batch, by: body.kind, rules)
        let closed = try transaction.publicity(of: batch.id)?.closedAt?.civilDate
        try LateReviewsAskForMoreTime.check(papers, of: batch, publicityClosed: closed, rules)
    }

    /// What papers of earlier releases do not state is asked for as long as they may be replaced.
    private func expectMendable(
        _ papers: [BatchPaper],
        of batch: Identifier,
        _ transaction: any Transaction
    ) throws {
        let isClosed = try transaction.hasReturnedRows(batch) ? false : !transaction.filings(of: batch).isEmpty
        guard !isClosed else { return }
        try ReviewBeginsWithTheCitysConsent.check(papers)
        try EveryUnitHasShownItsApplicants.check(papers, units: transaction.units(of: batch))
    }

    /// The units whose publicity before applying is to be stated, by name (PUB1).
    public func unitsToShow(of batch: Identifier) async throws -> [String] {
        try await store.read { try $0.units(of: batch) }
    }

    private func expect(
        _ paper: BatchPaper,
        agreesWithRowsOf batch: Identifier,
        isFirst: Bool,
        _ transaction: any Transaction
    ) throws {
        let lines = try transaction.linesToCover(of: batch)
        try PaperAgreesWithTheRows.check(paper, lines: lines.all, unsigned: lines.unsigned, isFirst: isFirst)
    }

    func trace(
        of paper: BatchPaper,
        _ id: Identifier,
        _ batch: Identifier,
        _ staff: Identifier,
        _ now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: staff.text,
            action: "paper.attached",
            subject: id.text,
            facts: [
                "batch": batch.text, "paper": paper.kind.rawValue, "document": paper.documentNumber ?? "",
                "sha256": paper.file.map { hexText(SHA256.digest($0)) } ?? "", "after": paper.summary,
            ]
        )
    }
}

extension BatchPaper {
    /// What it states, in the order of its fields, as the trail keeps it: at most 300 characters.
    var summary: String {
        let days = [date, from, to].map { $0?.description }
        let counts = [count, vacancies].map { $0.map { String($0) } }
        let gaps = without.isEmpty ? nil : "without " + without.map { String($0) }.joined(separator: ",")
        let consent = consentNumber.map { "consent \($0) \(consentDate?.description ?? "")" }
        let shown = units.isEmpty ? nil : "units \(units.count)"
        let parts = [documentNumber] + days + [consent, place] + counts + [shown, gaps, statement, fileName]
        return String(parts.compactMap(\.self).joined(separator: "; ").prefix(300))
    }
}
