/// Who is on the list of the dishonest gets nothing converted until the years are over (CNV10, INT6; §十一(一)5).
public enum BannedPersonIsNotConverted {
    public static func check(_ bans: [Ban], on day: CivilDate) throws(OfficeRefusal) {
        if let until = bans.lastDay(holdingOn: day) { throw .conversion(.holderBanned(until: until)) }
    }
}
