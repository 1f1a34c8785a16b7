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
        /// No line of the tables fits, or two say different things: a person decides how it is called, or which counts.
        case decideMapping
        /// 不予换发: why.
        case refuse([OfficeRefusal])
    }

    /// `others`: reasons of the register's.
    public func answer(_ found: ConversionCase, bans: [Ban], besides others: [OfficeRefusal] = []) -> Answer {
        if ExaminedTitleIsNotConverted.isExamined(found) { return .notNeeded }
        let refusals = reasons(against: found, bans: bans) + others
        let final = refusals.filter { !$0.isMendable }
        if !final.isEmpty { return .refuse(final) }
        let missing = refusals.filter { !$0.isMappingGap }
        if !missing.isEmpty { return .complete(missing) }
        guard refusals.isEmpty, let title = title(of: found) else { return .decideMapping }
        return .convert(title.code)
    }

    /// The title that it would be called by: the one decided on, else what the tables say.
    public func title(of found: ConversionCase) -> CatalogueTitle? {
        if let mapping = found.mapping { return house.catalogue.title(mapping.title) }
        guard case .found(let title, _, _) = tables(found) else { return nil }
        return title
    }

    /// What the tables say of it.
    public func tables(_ found: ConversionCase) -> MappingAnswer {
        guard let original = try? OriginalTitle(found.fields) else { return .none }
        return mappings.answer(original, from: found.application.origin, in: house.catalogue, on: day)
    }
}

extension OfficeRefusal {
    fileprivate var isMappingGap: Bool {
        if case .conversion(let refusal) = self { refusal.isMappingGap } else { false }
    }

    /// Whether something that is brought later mends it.
    public var isMendable: Bool {
        if case .conversion(let refusal) = self { refusal.isMendable } else { false }
    }
}
