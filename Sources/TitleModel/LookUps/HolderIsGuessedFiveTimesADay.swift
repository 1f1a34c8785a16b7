/// Photo, birth date and "is this his number?" are open to who knows the number: five wrong tries a certificate a day
/// (issue 7, item 6).
///
/// The tries of 24 hours count, whoever makes them, so that nobody gains by asking from elsewhere. So that nobody closes
/// the question for everybody, who has not tried wrongly has one try after that, three such wrong ones a day in all.
public enum HolderIsGuessedFiveTimesADay {
    public static let wrongTries = 5
    public static let furtherWrongTries = 3
    public static let milliseconds: Int64 = 86_400_000

    /// Whether who asks has tried wrongly within a day.
    public enum Asker: Sendable {
        case untried, tried
    }

    /// The seconds to wait before the next try; nil when there is room for one now.
    ///
    /// `wrong` are the times of the wrong tries, in any order.
    public static func wait(after wrong: [Instant], for asker: Asker = .tried, at now: Instant) -> Int? {
        let most = asker == .untried ? wrongTries + furtherWrongTries : wrongTries
        let counted = wrong.map(\.milliseconds).filter { $0 > now.milliseconds - milliseconds }.sorted()
        guard counted.count >= most else { return nil }
        let oldest = counted[counted.count - wrongTries]
        return Int((oldest + milliseconds - now.milliseconds + 999) / 1000)
    }
}
