/// A message that is not taken is tried ten times in three days, ever later (Standard Webhooks, "Deliverability and
/// reliability").
public enum DeliveryIsTriedForThreeDays {
    /// Seconds after each failed try.
    public static let waits: [Int64] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]

    /// Milliseconds until the next try, after so many that failed; nil when there is none any more.
    ///
    /// `chance` is 0 up to 1: each wait is up to a fifth shorter or longer, so that what failed together is not tried
    /// together again.
    public static func wait(after tries: Int, chance: Double) -> Int64? {
        guard waits.indices.contains(tries - 1) else { return nil }
        return Int64(Double(waits[tries - 1]) * 1000 * (0.8 + 0.4 * min(max(chance, 0), 1)))
    }
}

/// Why an endpoint gets nothing any more until it is set going again.
public enum WebhookStop: String, CaseIterable, Sendable {
    /// It answered 410.
    case gone
    /// For the whole time of a message's tries it took nothing.
    case failing
}

/// An endpoint that says that it is gone is stopped at once; one that fails, when a message was tried in vain for three
/// days and nothing else was taken meanwhile.
public enum EndpointIsStoppedWhenNothingIsTaken {
    public static func stop(status: Int?, wasLastTry: Bool, tookSomethingMeanwhile: Bool) -> WebhookStop? {
        if status == 410 { return .gone }
        return wasLastTry && !tookSomethingMeanwhile ? .failing : nil
    }
}
