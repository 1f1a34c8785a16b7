/// A roster is taken in when its review is over: no result is later than its end (FIL12), and all are of its year, by whose
/// rules they are judged (GOV1).
public enum ReviewEndedAlready {
    /// The region's lists of senior results are taken as they come, but not before their review ended.
    public static func check(
        _ end: CivilDate,
        _ level: TitleLevel,
        rows: [RosterRow],
        today: CivilDate
    ) throws(OfficeRefusal) {
        guard end <= today else { throw .reviewEndsLater(end) }
        guard level != .senior else { return }
        for row in rows {
            guard row.qualifiedOn <= end else {
                throw .resultAfterReviewEnd(line: row.row, on: row.qualifiedOn, end: end)
            }
            guard row.qualifiedOn.year == end.year else {
                throw .resultOfAnotherYear(line: row.row, year: row.qualifiedOn.year, of: end.year)
            }
        }
    }
}
