/// Who is on the list of the dishonest gets nothing converted until the years are over (CNV10, INT6; §十一(一)5).
public enum BannedPersonIsNotConverted {
    public static func check(_ bans: [Ban], on day: CivilDate) throws(OfficeRefusal) {
        guard let ban = bans.first(where: { $0.holds(on: day) }) else { return }
        throw .conversion(.holderBanned(until: ban.until))
    }
}
