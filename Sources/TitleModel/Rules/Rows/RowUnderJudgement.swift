/// A sentence of the policy about one roster row.
protocol RowRule: Sendable {
    /// What is wrong; empty when nothing is, or when what the rule looks at is missing (another rule says so).
    func faults(of row: RowUnderJudgement) -> [RosterFault]
}

/// A draft with what several rules look up about it, found once.
struct RowUnderJudgement {
    let draft: RosterDraft
    let rules: RosterRules
    let held: RegisteredPerson
    let series: Int?
    let lookup: TitleLookup?
    let identity: IdentityDocument?
    let identityFault: IdentityNumberFault?
    let area: AreaCode?
    /// The clause by which the person was put forward, when the row names one that is.
    let basis: ApplicationBasis?
    /// The rules of the result's year (GOV1).
    let ruleSet: RuleSet?

    init(_ draft: RosterDraft, rules: RosterRules, held: RegisteredPerson) {
        self.draft = draft
        self.rules = rules
        self.held = held
        series = draft.series.flatMap { rules.catalogue.series(named: $0) }
        area = draft.area.flatMap { rules.registry.area(named: $0) }
        basis = draft.ground.flatMap(ApplicationBasis.init(written:))
        ruleSet = draft.qualifiedOn.map { rules.book.set(forReviewEnding: $0) }
        (identity, identityFault) = Self.identity(draft)
        guard let series, let name = draft.titleName, let date = draft.qualifiedOn, let specialty = draft.specialty
        else {
            lookup = nil
            return
        }
        lookup = rules.catalogue.look(up: name, series: series, specialty: specialty, on: date)
    }

    var title: CatalogueTitle? {
        if case .found(let title) = lookup { title } else { nil }
    }

    /// The level, by the title or, when the catalogue does not know it, as stated.
    var level: TitleLevel? { title?.rank.level ?? draft.rank?.level }

    func fault(_ column: RosterColumn, _ code: RosterFault.Code, _ facts: [String: String] = [:]) -> [RosterFault] {
        [RosterFault(row: draft.row, column: column, code: code, facts: facts)]
    }

    private static func identity(_ draft: RosterDraft) -> (IdentityDocument?, IdentityNumberFault?) {
        guard let number = draft.identityNumber else { return (nil, nil) }
        let kind = draft.identityKind ?? IdentityDocument.kind(ofNumber: number) ?? .residentIdentityCard
        do {
            return (try IdentityDocument(checking: number, kind: kind), nil)
        } catch {
            return (nil, error)
        }
    }
}
