internal import TitleModel

/// A present title with the day on which it was obtained, as some rosters write both in one cell (现职称及取得时间):
/// `讲师 2015.6`, `工程师（2015年6月）`.
struct TitleWithDay: Equatable {
    let title: String
    let day: StatedDate

    /// Nil when no date that can be read stands at the end.
    init?(_ written: String) {
        var word = PlainText.word(written)
        while let last = word.last, Self.marks.contains(last) { word.removeLast() }
        for start in word.indices where word[start].isASCII && word[start].isNumber {
            let before = word[..<start]
            guard let previous = before.last, !previous.isNumber, let day = StatedDate(reading: String(word[start...]))
            else { continue }
            let title = before.reversed().drop { Self.marks.contains($0) }.reversed()
            guard !title.isEmpty else { return nil }
            (self.title, self.day) = (String(title), day)
            return
        }
        return nil
    }

    /// What may stand between title and day, and behind them.
    private static let marks: Set<Character> = ["(", ")", ",", "、", ";", "/", "|", ":", "-"]
}
