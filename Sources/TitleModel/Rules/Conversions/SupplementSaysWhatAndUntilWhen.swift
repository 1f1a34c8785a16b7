/// 补正: what is missing and by which day it can be brought are said; not a day that is over, nor one beyond half a year.
public enum SupplementSaysWhatAndUntilWhen {
    private static let longest = 183

    public static func check(_ statement: String, until day: CivilDate?, today: CivilDate) throws(OfficeRefusal) {
        try StatedText.check(statement, upTo: 4000, lines: true)
        guard let day, day > today, day <= today.adding(days: longest) else {
            throw .conversion(.supplementDayOutOfRange(day ?? today))
        }
    }
}
