/// Nothing new is issued to who is on the list of the dishonest (INT6, CNV10; §十一(一)5), also when the ban came after the
/// order, nor for a title that was obtained while a ban lasted, when that is over; what was issued before goes on, and is
/// corrected like any other.
public enum BannedPersonGetsNoCertificate {
    /// `bans` are the person's that were not lifted, over or not.
    ///
    /// A conversion is refused in its own words.
    public static func check(
        _ bans: [Ban],
        line: Int,
        qualifiedOn: CivilDate,
        isConversion: Bool,
        isNewVersion: Bool,
        on day: CivilDate
    ) throws(OfficeRefusal) {
        guard !isNewVersion else { return }
        if isConversion { return try BannedPersonIsNotConverted.check(bans, on: day) }
        if let until = bans.lastDay(holdingOn: day) { throw .personBanned(line: line, until: until) }
        guard let ban = bans.lastToEnd(holdingOn: qualifiedOn) else { return }
        throw .titleObtainedInBan(line: line, from: ban.from, until: ban.until)
    }
}
