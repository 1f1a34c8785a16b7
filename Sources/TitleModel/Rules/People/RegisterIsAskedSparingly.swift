/// Whether the register has a name and a number together is asked sixty times an hour by one person, as by rosters.
public enum RegisterIsAskedSparingly {
    public static let most = 60
    /// Milliseconds.
    public static let period: Int64 = 3_600_000

    public static func check(asked: Int) throws(OfficeRefusal) {
        guard asked < most else { throw .registerAskedTooOften(most: most) }
    }
}
