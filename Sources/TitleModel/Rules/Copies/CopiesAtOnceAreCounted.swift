/// A holder has so many copies that are good at once, and no more: who needs another withdraws one.
public enum CopiesAtOnceAreCounted {
    /// Where nothing else is configured.
    public static let usual = 10
    /// What may be configured; the press makes no more than the greatest, whatever it is asked for.
    public static let allowed = 1...50

    /// `live` are those that neither ended nor were refused, without the new one.
    public static func check(live: Int, most: Int) throws(CopyRefusal) {
        guard live < most else { throw .tooManyLive(most: most) }
    }
}
