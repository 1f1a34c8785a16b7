public import TitleModel
internal import TitleStore

extension Office {
    /// What waits for a person, what is late, and how his body's batches stand.
    ///
    /// A fixed number of statements, however many batches there are.
    public func desk(of member: StaffMember, at now: Instant) async throws -> DeskWork {
        try await store.read { transaction in
            let records = try deskRecords(of: member, at: now, transaction)
            let reader = DeskReader(office: self, member: member, records: records, now: now)
            return DeskWork(
                tasks: try reader.tasks(transaction),
                deadlines: reader.deadlines(),
                warnings: reader.warnings(),
                blocked: reader.blocked(),
                ratios: reader.ratios(),
                bases: reader.bases()
            )
        }
    }

    /// Whose batches a person's body looks after.
    func scope(of body: BodyCode) -> BatchScope {
        let origins = registry.bodies.flatMap { reviewing in
            TitleLevel.allCases.map { BatchScope.Origin(body: reviewing.code, level: $0) }
        }
        return BatchScope(body: body, filedFrom: origins.filter { $0.body != body && files($0, with: body) })
    }

    private func files(_ origin: BatchScope.Origin, with body: BodyCode) -> Bool {
        guard let reviewing = registry[origin.body], let area = AreaCode(reviewing.area) else { return false }
        return authority.decidingBody(for: .filing, at: origin.level, in: area, of: registry)?.code == body
    }

    private func deskRecords(
        of member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> DeskRecords {
        let (body, most) = (member.body, DeskRecords.most)
        let firstDay = CivilDate(year: now.civilDate.year - 1, month: 1, day: 1)
        return DeskRecords(
            reviewed: try firstDay.map { try transaction.reviewedYears(since: $0) } ?? [],
            standings: try transaction.batchStandings(in: scope(of: body), since: firstDay, limit: most),
            refilings: try firstDay.map {
                try transaction.refilings(in: scope(of: body), since: $0, on: now.civilDate, limit: most)
            } ?? [],
            objections: try transaction.waitingObjections(of: body, limit: most),
            filings: try transaction.waitingFilings(at: body, limit: most),
            cases: try transaction.waitingCases(of: body, limit: most),
            papers: try transaction.papersHeld(byBatchesOf: body),
            changes: try transaction.waitingChanges(in: scope(of: body), notBy: member.id, limit: most),
            photos: try transaction.waitingPhotos(of: body, limit: most),
            approvals: try transaction.waitingApprovals(of: body, notBy: member.id, limit: most),
            released: try transaction.releasedApprovals(
                of: body,
                on: now.civilDate,
                notBy: member.id,
                limit: most
            ),
            bans: try transaction.waitingBans(notBy: member.id, limit: most),
            proposals: try transaction.waitingProposals(of: body, notBy: member.id, limit: most),
            duties: try waitingDuties(for: member, transaction),
            bases: try firstDay.map { try transaction.passedByBasis(in: scope(of: body), since: $0) } ?? [],
            corrections: try transaction.waitingCorrectionRequests(of: body, limit: most),
            conversions: try transaction.waitingConversions(in: conversionScope(of: body), limit: most),
            conversionRequests: try transaction.waitingConversionRequests(in: conversionScope(of: body), limit: most),
            mappings: try transaction.waitingMappings(notBy: member.id, limit: most),
            forgeries: try transaction.forgeryReports(open: true, limit: most),
            passed: try firstDay.map { try transaction.passedBySeries(in: scope(of: body), since: $0) } ?? []
        )
    }
}

/// What the desk reads of the store.
struct DeskRecords {
    let reviewed: [ReviewedYear]
    let standings: [BatchStanding]
    /// Of which rows may be filed after a decision on a filing.
    let refilings: [BatchStanding]
    let objections: [WaitingObjection]
    let filings: [WaitingFiling]
    let cases: [WaitingCase]
    let papers: [BatchPapersHeld]
    let changes: [WaitingChange]
    let photos: [WaitingPhoto]
    let approvals: [WaitingApproval]
    let released: [ReleasedRows]
    let bans: [WaitingBan]
    let proposals: [WaitingProposal]
    let duties: [WaitingDuties]
    let bases: [PassCount]
    let corrections: [WaitingCorrectionRequest]
    let conversions: [WaitingConversion]
    let conversionRequests: [ConversionRequest]
    let mappings: [WaitingMapping]
    let forgeries: [KeptForgeryReport]
    let passed: [PassedInSeries]

    static let most = 2000
}
