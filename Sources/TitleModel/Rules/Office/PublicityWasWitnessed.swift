/// The press counts the days of the rule set, never fewer than five, from the opening that it saw itself, of the roster that it saw itself.
///
/// A correction changes what will be printed: the press must have seen it, and nothing else, while the notice was open.
public enum PublicityWasWitnessed {
    public static func check(
        _ witness: PublicityWitness?,
        closedAt: Instant,
        rosterDigest: [UInt8],
        calendar: WorkingDayCalendar,
        days: Int = PublicityLastsFiveWorkingDays.workingDays,
        firstDay: PublicityFirstDay = .next,
        now: Instant
    ) throws(OfficeRefusal) {
        guard let witness else { throw .publicityNotWitnessed }
        let end = min(closedAt, now)
        guard try lastRoster(of: witness, until: end) == rosterDigest else { throw .rosterChanged }
        try PublicityLastsFiveWorkingDays.check(
            from: witness.seenAt,
            to: end,
            calendar: calendar,
            days: days,
            firstDay: firstDay
        )
    }

    /// The roster at the end of a chain in which each correction begins with what the one before it left.
    private static func lastRoster(
        of witness: PublicityWitness,
        until end: Instant
    ) throws(OfficeRefusal) -> [UInt8] {
        var digest = witness.rosterDigest
        for correction in witness.corrections {
            guard correction.before == digest else { throw .rosterChanged }
            guard witness.seenAt <= correction.seenAt, correction.seenAt < end else { throw .correctionNotWitnessed }
            digest = correction.after
        }
        return digest
    }
}
