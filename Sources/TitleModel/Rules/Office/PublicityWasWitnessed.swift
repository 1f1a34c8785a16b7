/// The press counts the five days from the opening that it saw itself, of the roster that it saw itself.
public enum PublicityWasWitnessed {
    public static func check(
        _ witness: PublicityWitness?,
        closedAt: Instant,
        rosterDigest: [UInt8],
        calendar: WorkingDayCalendar,
        now: Instant
    ) throws(OfficeRefusal) {
        guard let witness else { throw .publicityNotWitnessed }
        guard witness.rosterDigest == rosterDigest else { throw .rosterChanged }
        try PublicityLastsFiveWorkingDays.check(from: witness.seenAt, to: min(closedAt, now), calendar: calendar)
    }
}
