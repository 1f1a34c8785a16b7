/// How many applied in one series, as a plan may state it beside the whole (FIL15).
public struct SeriesApplicants: Hashable, Sendable {
    /// As the roster names the series.
    public let series: String
    public let count: Int

    public init(series: String, count: Int) {
        (self.series, self.count) = (series, count)
    }
}
