/// A holder asks for so many copies in any 24 hours, and no more, those that were withdrawn among them: the register keeps
/// every one for good, and withdrawing makes no room (decision 0843).
public enum CopiesOfADayAreCounted {
    /// Where nothing else is configured.
    public static let usual = 20
    /// What may be configured.
    public static let allowed = 1...200
    /// 24 hours.
    public static let milliseconds: Int64 = 86_400_000

    /// `asked`: when the others were asked for, in any order.
    public static func check(asked: [Instant], most: Int, at now: Instant) throws(CopyRefusal) {
        let counted = asked.filter { now.milliseconds - $0.milliseconds < milliseconds }.sorted()
        guard counted.count >= most else { return }
        throw .tooManyOfADay(most: most, next: counted[counted.count - most].adding(milliseconds: milliseconds))
    }
}
