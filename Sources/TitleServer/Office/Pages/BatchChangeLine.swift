import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A correction of a batch's notice, or a row of it that is shown anew.
struct BatchChangeLine: MustacheParent, Sendable {
    private let at: String
    private let text: String
    private let href: String?

    static func all(_ state: BatchState, _ words: Words) -> [BatchChangeLine] {
        state.corrections.map { BatchChangeLine($0, words) } + state.restarts.map { BatchChangeLine($0, words) }
    }

    private init(_ correction: NoticeCorrection, _ words: Words) {
        let nothing = words("notice.correction.nothing")
        at = correction.at.chinaTime
        text = words(
            "notice.correction",
            [
                "line": String(correction.line), "field": words("notice.field.\(correction.field.rawValue)"),
                "old": correction.old.isEmpty ? nothing : correction.old,
                "new": correction.new.isEmpty ? nothing : correction.new,
            ]
        )
        href = nil
    }

    private init(_ restart: RowRestart, _ words: Words) {
        at = restart.at.chinaTime
        let facts = ["line": String(restart.line), "name": restart.name, "reason": restart.reason]
        text = words("notice.restart", facts)
        href = OfficeRoute.batch.path(restart.batch.text)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "change_at": at
        case "change_text": text
        case "change_href": href
        default: nil
        }
    }
}
