import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

extension OfficeFixture {
    func result(_ line: Int, of batch: Identifier) async throws -> TitleResult? {
        try await store.read { transaction in
            try transaction.row(line, of: batch).flatMap { try transaction.result($0) }
        }
    }

    func correct(
        _ line: Int,
        of batch: Identifier,
        _ field: RowCorrection.Field,
        to text: String,
        by member: StaffMember? = nil
    ) async throws {
        let house = try Self.house.get()
        try await office.correct(
            line: line,
            of: batch,
            field,
            to: text,
            reason: "笔误",
            by: house.rules(for: nil, coverage: nil, today: Self.imported.civilDate),
            staff: (member ?? preparer).id,
            at: Self.opened.adding(milliseconds: Int64(line))
        )
    }

    /// The row takes the place of a line as the roster of these people would have it.
    func restart(
        _ line: Int,
        of batch: Identifier,
        as people: Range<Int>,
        reason: String = "专业有误",
        at now: Instant = opened.adding(milliseconds: 3_600_000)
    ) async throws -> Identifier {
        let (judgement, file) = try await roster(people)
        return try await office.restart(
            line: line,
            of: batch,
            as: judgement,
            file: file,
            reason: reason,
            by: preparer.id,
            at: now
        )
    }

    func object(to publicity: Publicity, line: Int?) async throws -> Objection {
        try await office.raiseObjection(
            to: publicity.id,
            line: line,
            statement: "业绩不实",
            contact: nil,
            at: Self.opened
        )
    }

    func withdraw(
        _ batch: Identifier,
        after publicity: Publicity? = nil,
        reason: String = "名单有误"
    ) async throws {
        try await office.withdrawPublicity(
            of: batch,
            reason: reason,
            documentNumber: "松人社〔2019〕3号",
            documentDate: civil("2019-09-27"),
            by: preparer.id,
            at: Self.opened.adding(milliseconds: 7_200_000)
        )
    }

    func accept(_ filing: Identifier, number: String, at now: Instant) async throws -> [CertificateNumber] {
        try await office.acceptFiling(
            filing,
            documentNumber: number,
            documentDate: now.civilDate,
            by: accepter.id,
            at: now
        )
    }

    /// The order's evidence with the press's notes as it would have made them, had it stood by all the time.
    func witnessedEvidence(of number: CertificateNumber) async throws -> OrderEvidence {
        try await store.write { transaction in
            for unseen in try transaction.unwitnessedPublicities(limit: 9) {
                let history = try transaction.rosterHistory(of: unseen.batch, shownBy: unseen.publicity)
                guard let history else { throw FixtureValueMissing() }
                let witness = PublicityWitness(
                    publicity: unseen.publicity,
                    seenAt: unseen.openedAt,
                    rosterDigest: history.opening,
                    mark: history.opening
                )
                try transaction.insert(witness)
                for step in history.steps {
                    try transaction.insert(
                        CorrectionWitness(
                            correction: step.correction,
                            seenAt: step.at,
                            before: step.before,
                            after: step.after,
                            mark: step.after
                        )
                    )
                }
            }
            guard let evidence = try transaction.evidence(for: number) else { throw FixtureValueMissing() }
            return evidence
        }
    }
}
