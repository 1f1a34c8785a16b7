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
        for row in rows { try check(row.qualifiedOn, line: row.row, end, level) }
    }

    /// `day`: of one title.
    public static func check(
        _ day: CivilDate,
        line: Int,
        _ end: CivilDate,
        _ level: TitleLevel
    ) throws(OfficeRefusal) {
        guard level != .senior else { return }
        guard day <= end else { throw .resultAfterReviewEnd(line: line, on: day, end: end) }
        guard day.year == end.year else { throw .resultOfAnotherYear(line: line, year: day.year, of: end.year) }
    }
}
