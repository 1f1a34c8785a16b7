extension RowUnderJudgement {
    private static let educations: [String: Qualification] = [
        "大学专科": .college, "大专": .college, "专科": .college, "高职": .college, "大学本科": .bachelor, "本科": .bachelor,
        "大学": .bachelor, "学士": .bachelor, "双学士": .bachelor, "硕士研究生": .master, "硕士": .master, "研究生": .master,
        "博士研究生": .doctor, "博士": .doctor,
    ]

    /// The education of the row; nil when it states none that the policy counts after.
    var education: Qualification? {
        draft.education.flatMap { Self.educations[$0] }
    }

    var educationFault: [RosterFault] {
        guard !draft.unreadable.contains(.education) else { return [] }
        guard let written = draft.education else { return fault(.education, .missing) }
        return fault(.education, .educationUnfit, ["education": written])
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
    func yearsFault(
        _ lines: [ServiceYears],
        after qualified: StatedDate?,
        _ column: RosterColumn,
        until: CivilDate
    ) -> [RosterFault] {
        guard let fewest = lines.map({ isBelowCity ? $0.yearsBelowCity : $0.years }).min() else { return [] }
        if fewest == 0 { return [] }
        guard draft.unreadable.isDisjoint(with: [column, .workingSince, .specialtySince]) else { return [] }
        guard let qualified else { return fault(column, .missing) }
        guard let work = workAfter(qualified, until: until) else { return fault(.workingSince, .missing) }
        return work.lasts(years: fewest) ? [] : fault(.qualifiedOn, .yearsTooFew, work.facts(years: fewest))
    }
}
