import TitleClaim

/// Days and moments as text: `2019-10-10`, and China time (UTC+8) `2019-10-10 08:00:00`.
enum DayText {
    /// A day counted from 1970-01-01, of the years 1…9999.
    static func iso(_ day: Int32) -> String {
        let (year, month, day) = civil(Int64(day))
        return ClaimText.text(digits(year, 4) + [45] + digits(month, 2) + [45] + digits(day, 2))
    }

    /// The civil day in China of a moment in milliseconds since 1970-01-01T00:00:00Z.
    static func chinaDay(_ moment: Int64) -> String { iso(Int32(chinaSeconds(moment).days)) }

    static func chinaTime(_ moment: Int64) -> String {
        let (_, seconds) = chinaSeconds(moment)
        let clock = digits(seconds / 3600, 2) + [58] + digits(seconds / 60 % 60, 2) + [58] + digits(seconds % 60, 2)
        return ClaimText.text(ClaimText.bytes(of: chinaDay(moment)) + [32] + clock)
    }

    private static func chinaSeconds(_ moment: Int64) -> (days: Int64, seconds: Int64) {
        let local = floored(moment, by: 1000) + 8 * 3600
        let days = floored(local, by: 86_400)
        return (days, local - days * 86_400)
    }

    private static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }

    private static func digits(_ value: Int64, _ count: Int) -> [UInt8] {
        var (rest, text) = (value, [UInt8](repeating: 48, count: count))
        for index in text.indices.reversed() {
            text[index] = 48 + UInt8(rest % 10)
            rest /= 10
        }
        return text
    }

    /// The proleptic Gregorian day (Howard Hinnant, "chrono-compatible low-level date algorithms").
    private static func civil(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = day + 719_468
        let era = floored(shifted, by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
        return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfMonth)
    }
}
