/// How old the knowledge of a certificate's status may be.
public enum StatusAge {
    /// One day, in milliseconds.
    public static let maximum: Int64 = 86_400_000

    /// Whether a status that was true at `asOf` says too little at `now`; milliseconds since 1970-01-01T00:00:00Z.
    public static func isStale(asOf: Int64, at now: Int64) -> Bool {
        let (age, overflow) = now.subtractingReportingOverflow(asOf)
        return overflow ? now > asOf : age > maximum
    }
}
