/// A ban from elsewhere ends before its years only by a document with its number, its reason, and a day that has come and is
/// not before the ban (INT6; §十一(一)5).
public enum OutsideBanIsLiftedByADocument {
    public static func check(_ lifting: OutsideBanLifting, of ban: Ban) throws(OfficeRefusal) {
        let today = lifting.proposedAt.civilDate
        try StatedText.check(lifting.documentNumber, upTo: 200)
        try StatedText.check(lifting.reason, upTo: 1000, lines: true)
        guard lifting.documentDate <= today else {
            throw .documentDatedLater(lifting.documentDate, than: today)
        }
        guard lifting.documentDate >= ban.from else {
            throw .liftingDatedBeforeBan(lifting.documentDate, ban: ban.from)
        }
    }
}
