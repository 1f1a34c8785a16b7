extension RowUnderJudgement {
    /// Words within what rosters write (全日制大学本科, 本科学历), the highest first; 研究生 alone may be either of two.
    private static let educations: [(String, Qualification)] = [
        ("博士", .doctor), ("硕士", .master), ("专科", .college), ("大专", .college), ("高职", .college), ("本科", .bachelor),
        ("学士", .bachelor),
    ]

    /// The education of the row; nil when it states none that the policy counts after.
    var education: Qualification? {
        guard let written = draft.education else { return nil }
        if written == "大学" { return .bachelor }
        return Self.educations.first { word, _ in written.contains(word) }?.1
    }

    /// What a rule finds wanting in a row; the region's own lists are judged by what they say, never by what they leave out
    /// (AUT4, INT9).
    func wanting(
        _ column: RosterColumn,
        _ code: RosterFault.Code = .missing,
        _ facts: [String: String] = [:]
    )
        -> [RosterFault]
    {
        rules.body?.kind == .region || draft.unreadable.contains(column) ? [] : fault(column, code, facts)
    }

    /// `clause`: the one that counts years after some educations.
    func educationFault(by clause: String) -> [RosterFault] {
        guard let written = draft.education else { return wanting(.education) }
        return fault(.education, .educationUnfit, ["written": written, "clause": clause])
    }

    /// The lines of the rule set's table under which a title may be reached.
    func serviceYears(
        _ basis: ServiceYears.Basis,
        for title: CatalogueTitle,
        after qualification: Qualification
    ) -> [ServiceYears] {
        let lines = ruleSet?.serviceYears ?? []
        return lines.filter {
            $0.basis == basis && qualification.included.contains($0.qualification) && $0.covers(title)
        }
    }

    /// Nothing when the years of one of the lines have passed.
    func yearsFault(_ lines: [ServiceYears], _ work: WorkBefore?) -> [RosterFault] {
        func years(_ line: ServiceYears) -> Int { isBelowCity ? line.yearsBelowCity : line.years }
        guard let line = lines.min(by: { years($0) < years($1) }), years(line) > 0 else { return [] }
        guard draft.unreadable.isDisjoint(with: [.workingSince, .specialtySince]) else { return [] }
        guard let work else { return wanting(.workingSince) }
        guard !work.lasts(years: years(line)) else { return [] }
        return fault(.qualifiedOn, .yearsTooFew, work.facts(years: years(line), by: line.clause))
    }
}
