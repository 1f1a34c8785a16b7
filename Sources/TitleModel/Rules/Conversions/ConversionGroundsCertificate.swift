/// A certificate 换证 rests on a case that the competent body's people decided and confirmed, and says what the case says
/// (CNV7, CNV8): the original's title date apart from that of the conversion.
public enum ConversionGroundsCertificate {
    public static func check(
        _ found: ConversionCase?,
        _ approval: Approval,
        _ evidence: OrderEvidence,
        house: OrderRules
    ) throws(OfficeRefusal) {
        guard let found, found.progress == .converted, let decision = found.decision, decision.outcome == .convert
        else { throw .conversion(.decisionMissing) }
        let isFirst = evidence.version == nil
        try expectHands(found, decision, house, isFirst: isFirst)
        guard approval.approvingBody == decision.body, approval.documentNumber == decision.documentNumber,
            approval.documentDate == decision.documentDate, evidence.batch.reviewingBody == decision.body
        else { throw .conversion(.resultSaysOtherwise) }
        try expectSame(evidence.result, found, isFirst: isFirst)
        let day = evidence.order.orderedAt.civilDate
        let judgement = ConversionJudgement(house: house, mappings: TitleMappings(), day: day)
        // Bans are judged with those of every order, by the press's day.
        let reasons = judgement.reasons(against: found, bans: [], ofLaterVersion: !isFirst)
        if let refusal = reasons.first { throw refusal }
        guard let competent = judgement.competentBody(for: found), competent.code == decision.body else {
            throw .conversion(.competentBodyIs(judgement.competentBody(for: found)?.code ?? decision.body))
        }
    }

    private static func expectHands(
        _ found: ConversionCase,
        _ decision: ConversionDecision,
        _ house: OrderRules,
        isFirst: Bool
    ) throws(OfficeRefusal) {
        guard let first = found.last(.decide)?.by, let second = found.last(.confirm)?.by,
            let body = house.registry[decision.body]
        else { throw .conversion(.decisionMissing) }
        try SubmitterAndAccepterAreDifferentPeople.check(first, second)
        let (writer, held) = (writer(found, body, first, house, isFirst: isFirst), found.held)
        try ConversionGoesToTheCompetentBody.check(first, .first, competent: body, writer: writer, held: held)
        try ConversionGoesToTheCompetentBody.check(second, .second, competent: body, writer: writer, held: held)
    }

    /// Before the table was asked, people of the body that took the application wrote down what the region decided; what was
    /// converted so is printed anew and corrected as it is.
    private static func writer(
        _ found: ConversionCase,
        _ body: Body,
        _ first: StaffMember,
        _ house: OrderRules,
        isFirst: Bool
    ) -> BodyCode? {
        guard isFirst || first.body != found.receiver else { return found.receiver }
        return ConversionGoesToTheCompetentBody.writer(
            for: body,
            in: found.application.holder.area,
            authority: house.authority,
            registry: house.registry
        )
    }

    /// A later version may be corrected by a case of its own, which is judged by its own rules.
    private static func expectSame(
        _ result: TitleResult,
        _ found: ConversionCase,
        isFirst: Bool
    ) throws(OfficeRefusal) {
        let original = try OriginalTitle(found.fields)
        try ConversionKeepsTheRestriction.check(result, original)
        guard result.route == .conversion, result.title.code == found.mapping?.title,
            result.identity == found.application.holder.identity
        else { throw .conversion(.resultSaysOtherwise) }
        guard
            !isFirst
                || result.qualifiedOn == original.qualifiedOn && result.panel == original.committee
                    && result.name == found.application.holder.name
                    && result.specialty == found.mapping?.specialty ?? original.specialty
        else { throw .conversion(.resultSaysOtherwise) }
    }
}
