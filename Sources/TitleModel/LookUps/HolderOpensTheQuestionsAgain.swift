/// Questions about a holder that wrong tries have closed are open again when the holder says so, three times a day a
/// certificate (issue 7, item 6): strangers close them for nobody who minds, and nobody guesses without end.
public enum HolderOpensTheQuestionsAgain {
    public static let timesADay = 3

    /// The wrong tries that still count: those since the last opening.
    public static func counted(_ wrong: [Instant], opened: [Instant]) -> [Instant] {
        guard let last = opened.max() else { return wrong }
        return wrong.filter { $0 > last }
    }

    /// `opened`: the times of the last 24 hours.
    public static func mayOpen(after opened: [Instant]) -> Bool { opened.count < timesADay }
}
