public import TitleModel
internal import TitleStore

/// What a first person of the competent body decides.
public struct ConversionProposal: Sendable {
    public let outcome: ConversionOutcome
    public let ground: String
    public let documentNumber: String
    public let documentDate: CivilDate

    public init(outcome: ConversionOutcome, ground: String, documentNumber: String, documentDate: CivilDate) {
        self.outcome = outcome
        self.ground = ground
        self.documentNumber = documentNumber
        self.documentDate = documentDate
    }
}

extension Office {
    /// Decides a case, as a first person of the body that the authority table names (CNV7); a second one confirms it.
    ///
    /// Converting is decided only when no rule speaks against it.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decide(
        _ proposal: ConversionProposal,
        inConversion id: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let found = try transaction.conversion(id) else { throw OfficeFault.caseUnknown(id) }
            let member = try member(staff, transaction)
            let judgement = try judgement(at: now, transaction)
            let body = try expect(member, .first, mayDecide: found, judgement)
            try judge(proposal, of: found, by: body.code, judgement, transaction)
            let decision = ConversionDecision(
                outcome: proposal.outcome,
                body: body.code,
                ground: proposal.ground,
                documentNumber: proposal.documentNumber,
                documentDate: proposal.documentDate
            )
            let step = ConversionCase.Step(
                event: .decide,
                outcome: proposal.outcome,
                by: member,
                at: now,
                statement: proposal.ground
            )
            try transaction.insert(decision, id: keys.next(at: now), of: id, by: staff, at: now)
            let facts = ["outcome": proposal.outcome.rawValue, "document": proposal.documentNumber]
            _ = try write(step, in: found, facts, transaction)
        }
    }

    /// Confirms what was decided; a conversion gets its number and its order in the same transaction.
    ///
    /// `again`: what the machine finds of the original now, needed where a machine can tell; an original that ended
    /// meanwhile stops the case.
    /// - Returns: the number of the certificate ordered, of a conversion alone.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func confirm(
        conversion id: Identifier,
        again: OriginalExamination?,
        by staff: Identifier,
        at now: Instant
    ) async throws -> CertificateNumber? {
        try await noteAgain(again, of: id, by: staff, at: now)
        return try await store.write { transaction in
            let found = try unended(id, again, transaction)
            guard let decision = found.decision, let first = found.last(.decide)?.by else {
                throw OfficeRefusal.conversion(.decisionMissing)
            }
            let member = try member(staff, transaction)
            let judgement = try judgement(at: now, transaction)
            let body = try expect(member, .second, mayDecide: found, judgement)
            guard body.code == decision.body else { throw OfficeRefusal.conversion(.competentBodyIs(body.code)) }
            try SubmitterAndAccepterAreDifferentPeople.check(first, member)
            if decision.outcome == .convert {
                try expectNothingAgainst(found, judgement, transaction)
                try expectFree(decision.documentNumber, decision.documentDate, of: body.code, transaction)
            }
            let step = ConversionCase.Step(event: .confirm, by: member, at: now, statement: "")
            _ = try write(step, in: found, ["outcome": decision.outcome.rawValue], transaction)
            guard decision.outcome == .convert else { return nil }
            return try convert(found, decision, by: (first, member), at: now, transaction)
        }
    }

    @discardableResult
    private func expect(
        _ member: StaffMember,
        _ hand: ConversionGoesToTheCompetentBody.Hand,
        mayDecide found: ConversionCase,
        _ judgement: ConversionJudgement
    ) throws(OfficeRefusal) -> Body {
        guard let body = competent(for: found, judgement) else { throw .bodyUnknown(found.receiver) }
        try ConversionGoesToTheCompetentBody.check(
            member,
            hand,
            competent: body,
            receiver: found.receiver,
            held: found.held
        )
        return body
    }

    private func judge(
        _ proposal: ConversionProposal,
        of found: ConversionCase,
        by body: BodyCode,
        _ judgement: ConversionJudgement,
        _ transaction: any Transaction
    ) throws {
        try DocumentNumberFitsTheClaim.check(proposal.documentNumber)
        try StatedText.check(proposal.ground, upTo: 4000, lines: true)
        guard proposal.documentDate <= judgement.day else {
            throw OfficeRefusal.documentDatedLater(proposal.documentDate, than: judgement.day)
        }
        switch proposal.outcome {
        case .convert:
            try expectNothingAgainst(found, judgement, transaction)
            try expectFree(proposal.documentNumber, proposal.documentDate, of: body, transaction)
        case .notNeeded: try ExaminedTitleIsNotConverted.checkNotNeeded(try? OriginalTitle(found.fields))
        case .refuse: break
        }
    }

    private func expectNothingAgainst(
        _ found: ConversionCase,
        _ judgement: ConversionJudgement,
        _ transaction: any Transaction
    ) throws {
        guard found.mapping != nil else { throw OfficeRefusal.conversion(.mappingMissing) }
        let bans = try transaction.bans(of: found.application.holder.identity)
        if let refusal = judgement.reasons(against: found, bans: bans).first { throw refusal }
    }

    /// One document approves several conversions, and then nothing else.
    private func expectFree(
        _ number: String,
        _ day: CivilDate,
        of body: BodyCode,
        _ transaction: any Transaction
    ) throws {
        guard try transaction.mayApproveConversions(number, of: day, by: body) else {
            throw OfficeRefusal.approvalNumberUsed(number)
        }
    }

    /// Writes down what the machine finds of the original now, also where that stops the case.
    private func noteAgain(
        _ again: OriginalExamination?,
        of id: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let found = try transaction.conversion(id), Self.isAskedAgain(found), let again else { return }
            let member = try member(staff, transaction)
            try expect(member, .second, mayDecide: found, judgement(at: now, transaction))
            try expectFile(of: again, in: found)
            try transaction.insert(again.check, id: keys.next(at: now), of: id, by: staff, at: now)
            let facts = ["finding": again.check.finding.rawValue]
            try transaction.record(
                trace("conversion.asked-again", of: found, by: member, before: found.progress, at: now, facts)
            )
        }
    }

    /// The case, whose original has not ended meanwhile.
    private func unended(
        _ id: Identifier,
        _ again: OriginalExamination?,
        _ transaction: any Transaction
    ) throws -> ConversionCase {
        guard let found = try transaction.conversion(id) else { throw OfficeFault.caseUnknown(id) }
        guard Self.isAskedAgain(found) else { return found }
        guard let again else { throw OfficeRefusal.conversion(.originalNotChecked) }
        try OriginalIsGenuineAndInForce.check(again.check)
        return found
    }

    private static func isAskedAgain(_ found: ConversionCase) -> Bool {
        found.progress == .decided && found.decision?.outcome == .convert && found.check?.finding.isOfOurKind == true
    }
}

extension OriginalCheck.Finding {
    /// Whether its issuer is an installation that can be asked for its state.
    public var isOfOurKind: Bool { self == .verified || self == .ended || self == .statusUnknown }
}
