public import TitleModel
internal import TitleStore

/// What a named person states of everybody in a roster of recognitions (认定).
public struct RecognitionStatements: Sendable {
    /// INT1: the pledges that were handed in.
    public let pledges: String
    /// REC2: that specialties match those studied, and how that was checked.
    public let specialties: String

    public init(pledges: String, specialties: String) {
        self.pledges = pledges
        self.specialties = specialties
    }
}

extension Office {
    /// Takes recognitions in (§十三), with the pledges and the check of specialties that their filing needs, all of it or
    /// nothing; publicity and filing follow as for reviewed rows (reading 13).
    /// - Throws: `OfficeFault.rosterHasFaults`, `OfficeRefusal`.
    public func importRecognitions(
        _ judgement: RosterJudgement,
        file: RosterFile,
        from body: BodyCode,
        recognisedOn: CivilDate,
        stating statements: RecognitionStatements,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let record = try record(of: judgement, file, from: body, reviewEnd: recognisedOn, by: staff, at: now)
        try RosterIsOfRecognitionsAlone.check(judgement.rows)
        let papers = try papers(statements, of: judgement.rows, today: now.civilDate)
        try await store.write { transaction in
            try takeIn(judgement, as: record, transaction)
            for paper in papers {
                let id = keys.next(at: now)
                try transaction.insert(paper, id: id, of: record.batch.id, by: staff, at: now)
                try transaction.record(trace(of: paper, id, record.batch.id, staff, now))
            }
        }
        return record.batch.id
    }

    private func papers(
        _ statements: RecognitionStatements,
        of rows: [RosterRow],
        today: CivilDate
    ) throws(OfficeRefusal) -> [BatchPaper] {
        var (pledges, match) = (BatchPaper(.pledges), BatchPaper(.specialtyMatch))
        pledges.without = rows.filter { $0.particulars.hasPledge == false }.map(\.row)
        (pledges.count, pledges.statement) = (rows.count - pledges.without.count, statements.pledges)
        (match.count, match.statement) = (rows.count, statements.specialties)
        for paper in [pledges, match] { try PaperIsComplete.check(paper, today: today) }
        return [pledges, match]
    }
}
