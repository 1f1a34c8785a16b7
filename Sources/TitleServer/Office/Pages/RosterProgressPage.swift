import TitleModel
import TitleWords

/// A roster that is still being judged: how far it is.
///
/// The browser asks again by itself, without any script.
struct RosterProgressPage: OfficePage {
    /// Where the roster was handed in.
    enum Place: Sendable {
        case roster(String)
        case recognition(String)
        case approval(String)
        case enteringApproval(String)

        var route: OfficeRoute {
            switch self {
            case .roster: .judgedRoster
            case .recognition: .recognitionTaking
            case .approval: .approval
            case .enteringApproval: .judgedApproval
            }
        }

        var path: String {
            switch self {
            case .roster(let key), .recognition(let key), .approval(let key), .enteringApproval(let key):
                route.path(key)
            }
        }

        /// The page that it came from, and the key of that one's words.
        var back: (route: OfficeRoute, word: String) {
            switch self {
            case .roster: (.rosters, "rosters.back")
            case .recognition: (.recognition, "recognition.title")
            case .approval, .enteringApproval: (.approvals, "approvals.title")
            }
        }
    }

    static let template = "roster-progress"
    /// Between two looks.
    static let seconds = 2

    let title: String
    private let place: Place
    private let progress: JudgedRosters.Progress
    private let lead: String
    private let bar: String
    private let back: String

    var route: OfficeRoute? { place.route }
    var address: String? { place.path }
    /// What the header `Refresh` says.
    var refresh: String { "\(Self.seconds); url=\(place.path)" }

    init(_ place: Place, file: String, _ progress: JudgedRosters.Progress, words: Words) {
        (self.place, self.progress) = (place, progress)
        title = words("rosters.judging")
        lead = words("rosters.judging.text", ["file": file])
        let facts = ["judged": String(progress.judged), "rows": String(progress.rows)]
        bar = progress.rows == 0 ? words("rosters.judging.reading") : words("rosters.judging.rows", facts)
        back = words(place.back.word)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "bar_text": bar
        case "judged": String(progress.judged)
        case "rows": String(progress.rows)
        case "has_rows": progress.rows > 0
        case "address": place.path
        case "back": back
        case "back_href": place.back.route.path
        default: nil
        }
    }
}
