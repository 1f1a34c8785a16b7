import TitleModel

extension Instant {
    /// The date of a header field, `Tue, 24 Nov 2026 16:32:37 GMT` (RFC 9110, 5.6.7).
    var httpDate: String {
        let (date, iso) = (utcDate, description)
        let (weekday, month) = (Self.weekdays[date.weekday] ?? "", Self.months[date.month - 1])
        return "\(weekday), \(iso.dropFirst(8).prefix(2)) \(month) \(iso.prefix(4)) \(iso.dropFirst(11).prefix(8)) GMT"
    }

    private static let weekdays: [Weekday: String] = [
        .monday: "Mon", .tuesday: "Tue", .wednesday: "Wed", .thursday: "Thu", .friday: "Fri", .saturday: "Sat",
        .sunday: "Sun",
    ]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
