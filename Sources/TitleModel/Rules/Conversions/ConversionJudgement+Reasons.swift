/// Why a case is not to be converted, rule by rule.
extension ConversionJudgement {
    /// Every reason against converting, in the order of the rules; empty when there is none.
    ///
    /// `document`: the day of the document that is being entered as the decision; nil where there is none yet.
    /// `ofLaterVersion`: whether it was converted, and a certificate made of it, already: what had to be brought then was
    /// told by the list of its day, which no later line changes.
    public func reasons(
        against found: ConversionCase,
        bans: [Ban],
        decidedOn document: CivilDate? = nil,
        ofLaterVersion: Bool = false
    ) -> [OfficeRefusal] {
        let refusals = [
            OfficeRefusal.thrown { () throws(OfficeRefusal) in try application(found, bans) },
            OfficeRefusal.thrown { () throws(OfficeRefusal) in
                if !ofLaterVersion { try evidence(found) }
            },
            OfficeRefusal.thrown { () throws(OfficeRefusal) in try committee(found) },
            OfficeRefusal.thrown { () throws(OfficeRefusal) in try original(found) },
            OfficeRefusal.thrown { () throws(OfficeRefusal) in try title(found, document) },
            OfficeRefusal.thrown { () throws(OfficeRefusal) in try competence(found) },
        ]
        return refusals.compactMap(\.self)
    }

    private func application(_ found: ConversionCase, _ bans: [Ban]) throws(OfficeRefusal) {
        try BannedPersonIsNotConverted.check(bans, on: day)
        try HolderWorksInTheCity.check(found.application.holder, house.registry)
        try ConversionHasOneOriginAndOneWay.check(
            found.application.origin,
            found.application.way,
            house.conversionEvidence
        )
        try ConversionBeginsByApplication.check(found.application, today: day)
        guard found.progress != .converted else { return }
        try ConversionBeginsByApplication.checkRoom(for: found.application.holder.name)
    }

    private func evidence(_ found: ConversionCase) throws(OfficeRefusal) {
        try ConversionBeginsByApplication.checkPaper(found.held)
        try HolderWorksInTheCity.checkProof(found.held)
        try UnitFromOutsideBringsAnEntrustment.check(found.application, house.registry, held: found.held)
        let missing = house.conversionEvidence.missing(
            found.application.origin,
            found.application.way,
            held: found.held
        )
        guard missing.isEmpty else { throw .conversion(.evidenceMissing(missing.map(\.kind))) }
    }

    private func committee(_ found: ConversionCase) throws(OfficeRefusal) {
        let original = try OriginalTitle(found.fields)
        try ExaminedTitleIsNotConverted.check(original)
        // What was converted before this was asked is printed anew and corrected as it is.
        if found.progress != .converted { try RecognisedTitleIsNotConverted.check(original) }
        try CommitteeWasAuthorised.check(
            original,
            from: found.application.origin,
            held: found.held,
            answered: IssuerAnswersForTheCommittee.fields(found)
        )
    }

    private func original(_ found: ConversionCase) throws(OfficeRefusal) {
        try OriginalIsGenuineAndInForce.check(found)
        // What was converted before this was asked is printed anew and corrected as it is.
        if found.progress != .converted { try OriginalIsOfAnotherRegion.check(found.check, house.registry) }
        try OriginalIsTheHolders.check(found)
        let original = try OriginalTitle(found.fields)
        let latest = max(original.qualifiedOn, original.issuedOn ?? original.qualifiedOn)
        guard latest <= found.application.appliedOn else { throw .conversion(.originalDatedLater(latest)) }
    }

    private func title(_ found: ConversionCase, _ document: CivilDate?) throws(OfficeRefusal) {
        let original = try OriginalTitle(found.fields)
        guard let title = title(of: found) else {
            if case .contradictory(let one, let other) = tables(found) {
                throw .conversion(.mappingLinesContradict(one, other))
            }
            throw .conversion(.mappingMissing)
        }
        try ConversionNeverRaisesTheLevel.check(from: original.rank, to: title.rank)
        try ExaminedTitleIsNotConverted.check(target: title)
        try ConvertedTitleIsInForce.check(title, on: ConvertedTitleIsInForce.day(of: found, else: document ?? day))
    }

    private func competence(_ found: ConversionCase) throws(OfficeRefusal) {
        guard let rank = title(of: found)?.rank else { return }
        _ = try ConversionGoesToTheCompetentBody.body(
            at: rank.level,
            in: found.application.holder.area,
            authority: house.authority,
            registry: house.registry
        )
    }
}
