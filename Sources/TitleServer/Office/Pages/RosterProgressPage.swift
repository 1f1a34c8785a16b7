import TitleModel
import TitleWords

/// A roster that is still being judged: how far it is.
///
/// The browser asks again by itself, without any script.
struct RosterProgressPage: OfficePage {
    static let template = "roster-progress"
    /// Between two looks.
    static let seconds = 2

    let title: String
    private let key: String
    private let progress: JudgedRosters.Progress
    private let lead: String
    private let bar: String

    var route: OfficeRoute? { .judgedRoster }
    var address: String? { OfficeRoute.judgedRoster.path(key) }
    /// What the header `Refresh` says.
    var refresh: String { "\(Self.seconds); url=\(OfficeRoute.judgedRoster.path(key))" }

    init(_ key: String, file: String, _ progress: JudgedRosters.Progress, words: Words) {
        (self.key, self.progress) = (key, progress)
        title = words("rosters.judging")
        lead = words("rosters.judging.text", ["file": file])
        let facts = ["judged": String(progress.judged), "rows": String(progress.rows)]
        bar = progress.rows == 0 ? words("rosters.judging.reading") : words("rosters.judging.rows", facts)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "bar_text": bar
        case "judged": String(progress.judged)
        case "rows": String(progress.rows)
        case "has_rows": progress.rows > 0
        case "address": OfficeRoute.judgedRoster.path(key)
        default: nil
        }
    }
}
