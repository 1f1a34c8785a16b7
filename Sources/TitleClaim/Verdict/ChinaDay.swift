/// Civil days of China (UTC+8), counted from 1970-01-01, and the moments they begin at.
///
/// Moments are milliseconds since 1970-01-01T00:00:00Z.
enum ChinaDay {
    private static let length: Int64 = 86_400_000
    private static let offset: Int64 = 8 * 3_600_000

    static func start(of day: Int32) -> Int64 {
        Int64(day) * length - offset
    }

    /// The first moment after the day: its 24 时.
    static func end(of day: Int32) -> Int64 {
        start(of: day) + length
    }
}
