public import TitleModel
internal import TitleStore

extension Office {
    /// Confirms what was decided; a conversion gets its number and its order in the same transaction.
    ///
    /// `again`: what the machine finds of the original now, needed where it carries a listed installation's claim. It is
    /// written down with the confirmation, or with the refusal when the original ended meanwhile or turns out to be forged,
    /// which stops the case; any other refusal leaves nothing behind. `seen` names the
    /// decision that the person was shown (`ConversionState.seen`), nil where none was.
    /// - Returns: the number of the certificate ordered, of a conversion alone.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func confirm(
        conversion id: Identifier,
        again: OriginalExamination?,
        seen: String? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> CertificateNumber? {
        let confirmed = try await store.write { transaction -> Result<CertificateNumber?, OfficeRefusal> in
            try expect(seen, isStillDecidedOf: id, transaction)
            let found = try asked(again, of: id, by: staff, at: now, transaction)
            do throws(OfficeRefusal) {
                try Self.expectInForce(found, again)
            } catch {
                return .failure(error)
            }
            return .success(try confirm(found, by: staff, at: now, transaction))
        }
        return try confirmed.get()
    }

    private func confirm(
        _ found: ConversionCase,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> CertificateNumber? {
        guard let decision = found.decision, let first = found.last(.decide)?.by else {
            throw OfficeRefusal.conversion(.decisionMissing)
        }
        let member = try member(staff, transaction)
        let judgement = try judgement(at: now, transaction)
        let body = try expect(member, .second, mayDecide: found, judgement)
        guard body.code == decision.body else { throw OfficeRefusal.conversion(.competentBodyIs(body.code)) }
        try SubmitterAndAccepterAreDifferentPeople.check(first, member)
        // The press asks it of both, and nothing leads out of a conversion that it refuses; a decision can be given back.
        try expect(first, .first, mayDecide: found, judgement)
        if member.body == body.code {
            try expectSigned(.confirmConversion, of: found.id, by: member, at: now, transaction)
        }
        if decision.outcome == .convert {
            try expectNothingAgainst(found, judgement, transaction)
            try DecisionFollowsTheApplication.check(documentDated: decision.documentDate, found.application)
            try expectFree(decision.documentNumber, decision.documentDate, of: body.code, transaction)
        }
        let step = ConversionCase.Step(event: .confirm, by: member, at: now, statement: "")
        _ = try write(step, in: found, ["outcome": decision.outcome.rawValue], transaction)
        guard decision.outcome == .convert else { return nil }
        return try convert(found, decision, by: (first, member), at: now, transaction)
    }

    /// A case whose decision does not wait any more is told so by its course.
    func expect(_ seen: String?, isStillDecidedOf id: Identifier, _ transaction: any Transaction) throws {
        guard let seen, let found = try transaction.conversion(id), found.progress == .decided else { return }
        guard seen == StateDigits.of(found.stateToSign) else { throw OfficeRefusal.conversion(.decisionIsAnother) }
    }

    /// The case with what the machine finds of its original now, written down.
    private func asked(
        _ again: OriginalExamination?,
        of id: Identifier,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> ConversionCase {
        guard let found = try transaction.conversion(id) else { throw OfficeFault.caseUnknown(id) }
        guard Self.isToBeConverted(found), let again else { return found }
        let member = try member(staff, transaction)
        try expect(member, .second, mayDecide: found, judgement(at: now, transaction))
        try expectFile(of: again, in: found)
        guard again.check.finding.isOfOurKind || again.check.finding != found.check?.finding else { return found }
        try transaction.insert(again.check, id: keys.next(at: now), of: id, by: staff, at: now)
        let facts = ["finding": again.check.finding.rawValue]
        try transaction.record(
            trace("conversion.asked-again", of: found, by: member, before: found.progress, at: now, facts)
        )
        return try transaction.conversion(id) ?? found
    }

    /// An original that is to be converted has not ended meanwhile.
    private static func expectInForce(
        _ found: ConversionCase,
        _ again: OriginalExamination?
    ) throws(OfficeRefusal) {
        guard isToBeConverted(found) else { return }
        guard let again else {
            guard !found.isClaimed else { throw .conversion(.originalNotChecked) }
            return
        }
        try OriginalIsGenuineAndInForce.check(again.check, isClaimed: found.isClaimed)
    }

    private static func isToBeConverted(_ found: ConversionCase) -> Bool {
        found.progress == .decided && found.decision?.outcome == .convert
    }
}
