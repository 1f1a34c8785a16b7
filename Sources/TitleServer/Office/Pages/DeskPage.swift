import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 工作台: who I am here, what I may do, what I did last.
struct DeskPage: OfficePage {
    static let template = "desk"
    let title: String
    private let rows: [Row]
    private let duties: [Row]
    private let recent: [Row]

    var route: OfficeRoute? { .desk }

    init(_ session: SignedIn, recent events: [AuditEvent], words: Words) {
        title = words("desk.title")
        rows = [
            Row(label: words("desk.since"), value: session.startedAt.chinaTime),
            Row(label: words("desk.from"), value: session.network),
            Row(label: words("desk.login"), value: session.loginName),
        ]
        duties = StaffMember.Duty.allCases.filter(session.member.duties.contains).map { duty in
            Row(label: words("roster.duty.\(duty.rawValue)"), value: words("desk.duty.\(duty.rawValue)"))
        }
        recent = events.map { Row(label: $0.at.chinaTime, value: ActWords.sentence(of: $0.action, words)) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "rows": rows
        case "duties": duties
        case "recent": recent
        default: nil
        }
    }
}

/// The words for what was done, by the trail's stable word.
enum ActWords {
    static func sentence(of action: String, _ words: Words) -> String {
        let key = "act.\(action)"
        return words(words.has(key) ? key : "act.other")
    }
}
