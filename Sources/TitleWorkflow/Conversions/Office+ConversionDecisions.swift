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

    @discardableResult
    func expect(
        _ member: StaffMember,
        _ hand: ConversionGoesToTheCompetentBody.Hand,
        mayDecide found: ConversionCase,
        _ judgement: ConversionJudgement
    ) throws(OfficeRefusal) -> Body {
        let body = try judgement.decidingBody(for: found)
        try ConversionGoesToTheCompetentBody.check(
            member,
            hand,
            competent: body,
            writer: writer(for: body, in: found.application.holder.area),
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
        try DecisionFollowsTheApplication.check(documentDated: proposal.documentDate, found.application)
        switch proposal.outcome {
        case .convert:
            try expectNothingAgainst(found, decidedOn: proposal.documentDate, judgement, transaction)
            try expectFree(proposal.documentNumber, proposal.documentDate, of: body, transaction)
        case .notNeeded: try ExaminedTitleIsNotConverted.checkNotNeeded(found)
        case .refuse: break
        }
    }

    /// `document`: the day of the document that is being entered.
    func expectNothingAgainst(
        _ found: ConversionCase,
        decidedOn document: CivilDate? = nil,
        _ judgement: ConversionJudgement,
        _ transaction: any Transaction
    ) throws {
        guard found.mapping != nil else { throw OfficeRefusal.conversion(.mappingMissing) }
        let bans = try transaction.bans(of: found.application.holder.identity)
        if let refusal = judgement.reasons(against: found, bans: bans, decidedOn: document).first { throw refusal }
        let known = try registerReasons(against: found, judgement.title(of: found), transaction)
        if let refusal = known.first { throw refusal }
    }

    /// One document approves several conversions, and then nothing else.
    func expectFree(
        _ number: String,
        _ day: CivilDate,
        of body: BodyCode,
        _ transaction: any Transaction
    ) throws {
        guard try transaction.mayApproveConversions(number, of: day, by: body) else {
            throw OfficeRefusal.approvalNumberUsed(number)
        }
    }
}
