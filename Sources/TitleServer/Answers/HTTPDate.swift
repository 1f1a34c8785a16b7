import TitleModel

extension Instant {
    /// The date of a header field, `Tue, 24 Nov 2026 16:32:37 GMT` (RFC 9110, 5.6.7).
    var httpDate: String {
        let iso = description
        let days = Int((Double(milliseconds) / 86_400_000).rounded(.down))
        let weekday = Self.weekdays[((days + 4) % 7 + 7) % 7]
        let month = Int(iso.dropFirst(5).prefix(2)).map { Self.months[$0 - 1] } ?? ""
        return "\(weekday), \(iso.dropFirst(8).prefix(2)) \(month) \(iso.prefix(4)) \(iso.dropFirst(11).prefix(8)) GMT"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
