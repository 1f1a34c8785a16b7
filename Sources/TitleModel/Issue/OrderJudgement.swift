/// Judges an order anew from its evidence: what the office decided counts for nothing here unless it holds.
public struct OrderJudgement {
    let evidence: OrderEvidence
    let house: OrderRules
    let seal: SealAuthorisation?
    let now: Instant

    /// Every reason against issuing; empty when there is none.
    ///
    /// - Parameters:
    ///   - evidence: as read from the register in one moment.
    ///   - rules: what the judge reads of the installation, never from the register.
    ///   - seal: the issuing body's authorisation to use its seal, nil without one.
    ///   - now: the judge's own clock.
    /// - Returns: the refusals in the order of the rules.
    public static func judge(
        _ evidence: OrderEvidence,
        rules: OrderRules,
        seal: SealAuthorisation?,
        now: Instant
    ) -> [OfficeRefusal] {
        judge(evidence, rules: rules, seal: seal, now: now, isLikeOneBefore: false)
    }

    /// `isLikeOneBefore`: in all that the rules of a whole batch look at it is like an order against which they had
    /// nothing.
    static func judge(
        _ evidence: OrderEvidence,
        rules: OrderRules,
        seal: SealAuthorisation?,
        now: Instant,
        isLikeOneBefore: Bool
    ) -> [OfficeRefusal] {
        let judgement = OrderJudgement(evidence: evidence, house: rules, seal: seal, now: now)
        return (isLikeOneBefore ? ofTheRow : inOrder).compactMap { $0(judgement) }
    }

    private static let inOrder: [Rule] = [
        authority, ground, filedRow, publicity, steps, objections, removal, ban, identity, title, once, order,
        sealing, version,
    ]

    /// Those of them that look at more than the likes of an order have in common.
    private static let ofTheRow: [Rule] = [
        filedRow, objections, removal, ban, identity, title, once, order, version,
    ]
}

extension OrderJudgement {
    private typealias Rule = @Sendable (OrderJudgement) -> OfficeRefusal?

    private static func authority(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in
            guard judged.evidence.result.level == judged.evidence.batch.level else { throw .levelsMixed }
            try ReviewWasWithinAuthority.check(
                judged.evidence.result,
                by: judged.evidence.batch.reviewingBody,
                authority: judged.house.authority,
                registry: judged.house.registry
            )
        }
    }

    private static func ground(_ judged: OrderJudgement) -> OfficeRefusal? {
        let (batch, authority, registry) = (judged.evidence.batch, judged.house.authority, judged.house.registry)
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            switch judged.evidence.ground {
            case .approval(let approval) where judged.evidence.result.route == .conversion:
                try ConversionGroundsCertificate.check(
                    judged.evidence.conversion,
                    approval,
                    judged.evidence,
                    house: judged.house
                )
            case .filing where judged.evidence.result.route == .conversion: throw .groundDoesNotFit(batch.level)
            case .filing(let filing):
                try FilingGroundsIntermediateAndJunior.check(
                    filing,
                    of: batch,
                    authority: authority,
                    registry: registry
                )
                try judged.expectOtherThanImporter(filing)
            case .approval(let approval):
                try ApprovalGroundsSenior.check(approval, of: batch, authority: authority, registry: registry)
            }
        }
    }

    /// Asked of first issues alone: certificates that were issued before the office asked it have new versions still.
    private func expectOtherThanImporter(_ filing: Filing) throws(OfficeRefusal) {
        guard evidence.version == nil, let accepter = filing.acceptance?.accepter else { return }
        try SubmitterAndAccepterAreDifferentPeople.check(importer: evidence.basis.importer, accepter)
    }

    /// A filing may have been accepted for a part of its rows, and a batch filed several times.
    private static func filedRow(_ judged: OrderJudgement) -> OfficeRefusal? {
        let evidence = judged.evidence
        guard case .filing(let filing) = evidence.ground else { return nil }
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try RowIsHeldByItsFiling.check(evidence.filedRow)
            // A roster that is not even the one that was shown is told by the rule of publicity.
            guard evidence.publicity?.rosterDigest == evidence.rosterDigest else { return }
            try FiledRosterIsUnchanged.check(filing, rosterDigest: evidence.rosterDigest)
        }
    }

    /// Senior results are shown by the region; the city neither publicises nor files them (reading 14).
    ///
    /// A title got elsewhere was shown there.
    private static func publicity(_ judged: OrderJudgement) -> OfficeRefusal? {
        let (evidence, periods) = (judged.evidence, judged.house.set(of: judged.evidence.batch).periods)
        guard evidence.batch.level != .senior, evidence.result.route != .conversion else { return nil }
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            let publicity = try NothingUnpublicisedIsFiled.check(
                evidence.publicity,
                rosterDigest: evidence.rosterDigest
            )
            try PublicityWasWitnessed.check(
                evidence.witness,
                closedAt: publicity.closedAt ?? judged.now,
                rosterDigest: evidence.rosterDigest,
                calendar: judged.house.calendar,
                days: periods.publicityWorkingDays,
                firstDay: periods.publicityFirstDay,
                now: judged.now
            )
        }
    }

    private static func steps(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in try StepsAreInOrder.check(judged.evidence, now: judged.now) }
    }

    private static func objections(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try OpenObjectionBlocksRow.check(openObjections: judged.evidence.openObjections)
        }
    }

    private static func removal(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try RemovedRowIsNotIssued.check(removal: judged.evidence.removal)
        }
    }

    private static func ban(_ judged: OrderJudgement) -> OfficeRefusal? {
        let (evidence, day) = (judged.evidence, judged.now.civilDate)
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try BannedPersonGetsNoCertificate.check(
                evidence.bans,
                line: evidence.result.line,
                qualifiedOn: evidence.result.qualifiedOn,
                isConversion: evidence.result.route == .conversion,
                isNewVersion: evidence.version != nil,
                on: day
            )
        }
    }

    private static func identity(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try IdentityIsTheHolders.check(judged.evidence.result, identityHolder: judged.evidence.identityHolder)
        }
    }

    private static func title(_ judged: OrderJudgement) -> OfficeRefusal? {
        let result = judged.evidence.result
        // A converted title is named as it is called on the day of the conversion.
        let converted = result.route == .conversion ? judged.evidence.ground.decision?.documentDate : nil
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try TitleIsNamedAsInTheCatalogue.check(result.title, catalogue: judged.house.catalogue)
            try TitleIsInForce.check(result.title, on: converted ?? result.qualifiedOn)
        }
    }

    private static func once(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try TitleIsOrderedOnce.check(otherOrder: judged.evidence.otherOrder)
        }
    }

    private static func order(_ judged: OrderJudgement) -> OfficeRefusal? {
        let evidence = judged.evidence
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try IssuerIsTheBodys.check(evidence.order, of: evidence.batch, registry: judged.house.registry)
            try NumberFitsOrder.check(evidence.order, level: evidence.result.level)
        }
    }

    /// What a new version rests on beside all that the first issue does.
    private static func version(_ judged: OrderJudgement) -> OfficeRefusal? {
        guard let version = judged.evidence.version else { return nil }
        return OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try CertificateIsChangedWhereTheTableSays.check(
                judged.evidence.order.issuer,
                at: judged.evidence.result.level,
                authority: judged.house.authority,
                registry: judged.house.registry
            )
            try VersionRestsOnAConfirmedCase.check(judged.evidence, version)
            try VersionFollowsOneInForce.check(version, on: judged.now.civilDate)
            try CorrectionRestsOnEvidence.check(
                version.statusCase.decision.version,
                hasEvidence: version.statusCase.evidence != nil
            )
            try VersionSaysWhatItsCaseSays.check(judged.evidence.result, version)
            try CorrectionIsFit.check(titleOf: judged.evidence.result, judged.house.catalogue)
            try CorrectionIsFit.check(
                dayOf: version.statusCase.decision.version?.corrections ?? [],
                judged.evidence.result,
                in: judged.evidence.batch
            )
        }
    }

    private static func sealing(_ judged: OrderJudgement) -> OfficeRefusal? {
        OfficeRefusal.thrown { () throws(OfficeRefusal) in
            try SealAuthorisationCoversOrder.check(
                judged.seal,
                issuer: judged.evidence.order.issuer,
                level: judged.evidence.result.level,
                on: judged.now.civilDate
            )
        }
    }
}
