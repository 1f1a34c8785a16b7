internal import TitleModel
internal import TitleStore

extension Office {
    /// Whether a new version of the certificate could be made as the decision says.
    func checkVersion(
        _ decision: StatusDecision,
        of found: RegisteredCertificate,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let corrections = decision.version?.corrections ?? []
        guard !corrections.isEmpty else { return }
        try check(corrections, of: found, at: now, transaction)
    }

    /// Whether the certificate could be corrected so.
    func check(
        _ corrections: [Correction],
        of found: RegisteredCertificate,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let result = found.result
        let batch = try batch(result.batch, transaction)
        let held = try transaction.registeredPerson(RegisterQuestion(result.identity, on: now.civilDate))
        try CorrectionIsFit.check(
            corrections,
            of: result,
            kept: RosterDraft(kept: result, transaction),
            in: batch,
            held: RegisteredPerson(
                titles: held.titles.filter { $0.title != result.title.code },
                bans: held.bans,
                name: nil,
                names: []
            ),
            rowRules(registry[batch.reviewingBody], now.civilDate)
        )
    }

    /// Gives the new version its number and puts it before the press, in the transaction that confirms the case.
    ///
    /// The version before stays in force until the press has signed the new one.
    func orderVersion(
        of found: RegisteredCertificate,
        by statusCase: StatusCase,
        confirmedBy confirmer: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try check(statusCase.decision, on: found, at: now, transaction)
        try CorrectionRestsOnEvidence.check(statusCase.decision.version, hasEvidence: statusCase.evidence != nil)
        try checkVersion(statusCase.decision, of: found, at: now, transaction)
        let issuer = try issuer(of: statusCase.number)
        let numbers = try take(1, from: issuer, found.result.level, year: now.civilDate.year, transaction)
        guard let number = numbers.first, let before = try transaction.evidence(for: statusCase.number) else {
            throw OfficeFault.certificateUnknown(statusCase.number)
        }
        let order = IssueOrder(
            id: keys.next(at: now),
            row: before.order.row,
            number: number,
            issuer: issuer,
            orderedAt: now
        )
        try transaction.insert(order, after: statusCase.number, by: statusCase.id)
        try keepName(of: found, correctedBy: statusCase, at: now, transaction)
        try transaction.record(trace(of: order, statusCase, confirmer, at: now))
    }

    /// The name as it is right is the person's from now on.
    private func keepName(
        of found: RegisteredCertificate,
        correctedBy statusCase: StatusCase,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let corrections = statusCase.decision.version?.corrections ?? []
        guard let name = corrections.first(where: { $0.field == .name })?.becomes else { return }
        let person = found.certificate.person
        guard try transaction.names(of: person).last != name else { return }
        try transaction.insertName(name, of: person, from: now.civilDate, at: now)
    }

    private func trace(
        of order: IssueOrder,
        _ found: StatusCase,
        _ confirmer: StaffMember,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: confirmer.id.text,
            action: "version.ordered",
            subject: order.number.text,
            facts: [
                "previous": found.number.text, "case": found.id.text,
                "fields": (found.decision.version?.corrections ?? []).map(\.field.rawValue).joined(separator: ";"),
                "proposed-by": found.proposer.id.text,
            ]
        )
    }
}
