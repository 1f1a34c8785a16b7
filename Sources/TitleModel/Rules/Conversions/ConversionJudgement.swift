/// Judges a case by every rule of §十六(二): what would be decided, and why.
public struct ConversionJudgement: Sendable {
    public let house: OrderRules
    public let mappings: TitleMappings
    /// On which it would be decided.
    public let day: CivilDate

    public init(house: OrderRules, mappings: TitleMappings, day: CivilDate) {
        self.house = house
        self.mappings = mappings
        self.day = day
    }

    /// What the rules come to.
    public enum Answer: Hashable, Sendable {
        /// 可以核准换发, under that title.
        case convert(TitleCode)
        /// 无需换证
        case notNeeded
        /// 补正: what is missing.
        case complete([OfficeRefusal])
        /// No line of the tables fits: a person decides how it is called.
        case decideMapping
        /// 不予换发: why.
        case refuse([OfficeRefusal])
    }

    public func answer(_ found: ConversionCase, bans: [Ban]) -> Answer {
        let original = try? OriginalTitle(found.fields)
        if original?.obtained == .examination { return .notNeeded }
        let refusals = reasons(against: found, bans: bans)
        let final = refusals.filter { !$0.isMendable }
        if !final.isEmpty { return .refuse(final) }
        let gap = OfficeRefusal.conversion(.mappingMissing)
        let missing = refusals.filter { $0 != gap }
        if !missing.isEmpty { return .complete(missing) }
        guard let title = title(of: found) else { return .decideMapping }
        return .convert(title.code)
    }

    /// Every reason against converting, in the order of the rules; empty when there is none.
    public func reasons(against found: ConversionCase, bans: [Ban]) -> [OfficeRefusal] {
        let refusals = [
            Self.reason { () throws(OfficeRefusal) in try application(found, bans) },
            Self.reason { () throws(OfficeRefusal) in try evidence(found) },
            Self.reason { () throws(OfficeRefusal) in try committee(found) },
            Self.reason { () throws(OfficeRefusal) in try original(found) },
            Self.reason { () throws(OfficeRefusal) in try title(found) },
            Self.reason { () throws(OfficeRefusal) in try competence(found) },
        ]
        return refusals.compactMap(\.self)
    }

    private static func reason(_ rule: () throws(OfficeRefusal) -> Void) -> OfficeRefusal? {
        do throws(OfficeRefusal) {
            try rule()
            return nil
        } catch {
            return error
        }
    }

    /// The title that it would be called by: the one decided on, else what the tables say.
    public func title(of found: ConversionCase) -> CatalogueTitle? {
        if let mapping = found.mapping { return house.catalogue.title(mapping.title) }
        guard case .found(let title, _) = tables(found) else { return nil }
        return title
    }

    /// The body that decides on it; nil as long as its level is not known.
    public func competentBody(for found: ConversionCase) -> Body? {
        let rank = title(of: found)?.rank ?? found.said(.rank).flatMap { TitleRank(rawValue: $0.value) }
        return rank.flatMap { rank in
            house.authority.decidingBody(
                for: .conversion,
                at: rank.level,
                in: found.application.holder.area,
                of: house.registry
            )
        }
    }

    /// What the tables say of it.
    public func tables(_ found: ConversionCase) -> MappingAnswer {
        guard let original = try? OriginalTitle(found.fields) else { return .none }
        return mappings.answer(original, from: found.application.origin, in: house.catalogue, on: day)
    }
}

extension ConversionJudgement {
    private func application(_ found: ConversionCase, _ bans: [Ban]) throws(OfficeRefusal) {
        try BannedPersonIsNotConverted.check(bans, on: day)
        try HolderWorksInTheCity.check(found.application.holder, house.registry)
        try ConversionHasOneOriginAndOneWay.check(
            found.application.origin,
            found.application.way,
            house.conversionEvidence
        )
        try ConversionBeginsByApplication.check(found.application, today: day)
    }

    private func evidence(_ found: ConversionCase) throws(OfficeRefusal) {
        try ConversionBeginsByApplication.checkPaper(found.held)
        try HolderWorksInTheCity.checkProof(found.held)
        try UnitFromOutsideBringsAnEntrustment.check(found.application, held: found.held)
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
        try CommitteeWasAuthorised.check(original, from: found.application.origin, held: found.held)
    }

    private func original(_ found: ConversionCase) throws(OfficeRefusal) {
        try OriginalIsGenuineAndInForce.check(found)
        try OriginalIsTheHolders.check(found)
        let original = try OriginalTitle(found.fields)
        let latest = max(original.qualifiedOn, original.issuedOn ?? original.qualifiedOn)
        guard latest <= found.application.appliedOn else { throw .conversion(.originalDatedLater(latest)) }
    }

    private func title(_ found: ConversionCase) throws(OfficeRefusal) {
        let original = try OriginalTitle(found.fields)
        guard let title = title(of: found) else { throw .conversion(.mappingMissing) }
        try ConversionNeverRaisesTheLevel.check(from: original.rank, to: title.rank)
        try ExaminedTitleIsNotConverted.check(target: title)
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

extension OfficeRefusal {
    /// Whether something that is brought later mends it.
    public var isMendable: Bool {
        if case .conversion(let refusal) = self { refusal.isMendable } else { false }
    }
}
