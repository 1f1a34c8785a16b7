import TitleModel
import TitleWords

/// How far away a day is, in words, and whether it calls for attention.
struct DueText: Sendable {
    let text: String
    /// `late`, `soon` or empty, for the style sheet.
    let style: String

    /// Nil where there is no day.
    init(daysLeft: Int?, _ words: Words) {
        switch daysLeft {
        case nil: (text, style) = ("", "")
        case let days? where days < 0: (text, style) = (words("desk.days.late", ["count": String(-days)]), "late")
        case 0?: (text, style) = (words("desk.days.today"), "soon")
        case let days?: (text, style) = (words("desk.days.left", ["count": String(days)]), days <= 7 ? "soon" : "")
        }
    }
}
