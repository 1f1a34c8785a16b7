/// Senior applications came from counties and departments within the windows set for them, before the city sent them up within
/// its own (TIM1: 逾期不予受理); whose days are stated is the rule set's to say.
public enum EverySenderKeepsItsWindow {
    /// `days`: when each sender handed in, as far as it is stated; `senders`: those that the list has people of, by its
    /// 单位所在地; `year`: that in which the review ended.
    public static func check(
        _ days: [SubmissionWindow.Sender: CivilDate],
        of senders: Set<SubmissionWindow.Sender>,
        year: Int,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        for sender in SubmissionWindow.Sender.allCases where sender != .city {
            if let day = days[sender] {
                try check(day, of: sender, year: year, rules)
            } else if rules.papers.handIns == .everySender, senders.contains(sender) {
                throw .handInMissing(sender)
            }
        }
    }

    private static func check(
        _ day: CivilDate,
        of sender: SubmissionWindow.Sender,
        year: Int,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        do throws(OfficeRefusal) {
            try ApplicationsKeepTheirWindow.check(day, for: .senior, of: sender, year: year, rules)
        } catch {
            guard case .applicationsOutsideWindow(let day, let opens, let closes) = error else { throw error }
            throw .handInOutsideWindow(sender, day, from: opens, to: closes)
        }
    }
}

/// Who handed in for the people of a list is told by their 单位所在地; a row that leaves it out may be anybody's, so that every
/// sender's day is asked for.
public enum SendersAreToldByPlaces {
    public static func senders(of rows: [RosterRow]) -> Set<SubmissionWindow.Sender> {
        let places = rows.map(\.particulars.unitPlace)
        guard !places.contains(nil) else { return Set(UnitPlace.allCases.map(\.sender)) }
        return Set(places.compactMap { $0?.sender })
    }
}

extension UnitPlace {
    /// Who hands in for the people of such units.
    public var sender: SubmissionWindow.Sender {
        switch self {
        case .city: .department
        case .county, .township: .county
        }
    }
}
