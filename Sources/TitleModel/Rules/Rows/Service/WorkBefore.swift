/// Since when a person has worked after a qualification, and until when it counts.
struct WorkBefore {
    let since: CivilDate
    let until: CivilDate

    /// Whether so many full years lie between: begun 2016-07-01, three are full on 2019-07-01 and not a day before.
    func lasts(years: Int) -> Bool {
        since.adding(years: years) <= until
    }

    func facts(years: Int, by clause: String) -> [String: String] {
        ["years": String(years), "since": since.description, "until": until.description, "clause": clause]
    }
}

extension RowUnderJudgement {
    /// Work in the specialty, or work at all where the row does not say since when in the specialty, never from before
    /// the qualification; a month counts from its first day.
    func workAfter(_ qualified: StatedDate, until: CivilDate) -> WorkBefore? {
        guard let begun = draft.particulars.specialtySince ?? draft.workingSince, let begin = begun.firstDay,
            let earliest = qualified.firstDay
        else { return nil }
        return WorkBefore(since: max(begin, earliest), until: until)
    }

    /// The day to which years of service count for a review (TIM3): the set's day of the year before.
    var yearsCountedTo: CivilDate? {
        guard let set = ruleSet, let day = draft.qualifiedOn else { return nil }
        return set.deadlines.yearsCountedTo.of(day.year - 1)
    }

    /// Work alone, for clauses that count it whatever came before (五(三), 六).
    func work(until: CivilDate) -> WorkBefore? {
        guard let begun = draft.particulars.specialtySince ?? draft.workingSince, let begin = begun.firstDay else {
            return nil
        }
        return WorkBefore(since: begin, until: until)
    }

    /// Whether the post is at county level or below: as stated, otherwise as its area or the reviewing body is (REC7).
    var isBelowCity: Bool {
        if let place = draft.particulars.unitPlace { return place != .city }
        if let area { return area.isWithinACity }
        return rules.body?.kind == .county
    }
}

extension StatedDate {
    /// The day, or the first of the month.
    var firstDay: CivilDate? {
        date ?? CivilDate(year: year, month: month, day: 1)
    }

    /// The day, or the last of the month.
    var lastDay: CivilDate? {
        date ?? firstDay?.adding(months: 1).adding(days: -1)
    }
}
