/// Who is on the list of the dishonest takes part in nothing until the years are over; on the day after, again (INT6,
/// CNV10).
///
/// Two days count: the row is not taken in while a ban lasts, nor was its title obtained while one did. Of several bans the
/// one that ends last is told.
struct PersonIsNotBanned: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        BannedRowOfTheRegionIsHeldBack.isHeld(row) ? [] : bans(of: row)
    }

    /// What stands against a row that is taken in and held back.
    ///
    /// The day of the title is told first: that ban's end brings nothing to such a row.
    static func heldBack(_ row: RowUnderJudgement) -> RosterFault? {
        let rule = PersonIsNotBanned()
        return BannedRowOfTheRegionIsHeldBack.isHeld(row) ? (rule.title(of: row) + rule.today(row)).first : nil
    }

    private func bans(of row: RowUnderJudgement) -> [RosterFault] {
        let today = today(row)
        return today.isEmpty ? title(of: row) : today
    }

    private func today(_ row: RowUnderJudgement) -> [RosterFault] {
        guard let ban = row.held.bans.lastToEnd(holdingOn: row.rules.today) else { return [] }
        return row.fault(.name, .personBanned, ["document": ban.document, "until": ban.until.description])
    }

    private func title(of row: RowUnderJudgement) -> [RosterFault] {
        guard let ban = row.draft.qualifiedOn.flatMap({ row.held.bans.lastToEnd(holdingOn: $0) }) else { return [] }
        let facts = ["document": ban.document, "from": ban.from.description, "until": ban.until.description]
        return row.fault(.name, .titleObtainedInBan, facts)
    }
}

extension RosterFault.Code {
    /// Whether it is told of a row for a ban of its person.
    var isOfABan: Bool { self == .personBanned || self == .titleObtainedInBan }
}

extension Ban {
    public func holds(on day: CivilDate) -> Bool { (from...until).contains(day) }

    /// The ban that a decision of that day brings, so many years long: decided on 2019-10-25 for five years, its last
    /// day is 2024-10-24.
    public init(decidedOn day: CivilDate, years: Int, document: String) {
        self.init(from: day, until: day.adding(years: years).adding(days: -1), document: document)
    }
}

extension [Ban] {
    /// Of those that hold on a day the one that ends last; nil when none does.
    public func lastToEnd(holdingOn day: CivilDate) -> Ban? {
        filter { $0.holds(on: day) }.max { $0.until < $1.until }
    }

    /// The last day of those that hold on a day; nil when none does.
    public func lastDay(holdingOn day: CivilDate) -> CivilDate? { lastToEnd(holdingOn: day)?.until }
}
