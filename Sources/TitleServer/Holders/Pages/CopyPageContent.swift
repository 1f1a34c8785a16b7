import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// One copy: its terms and what it shows, its document, and the ways to end it or to have it for longer.
struct CopyPageContent: HolderContent {
    static let template = "my-copy"
    let title: String
    let route = HolderRoute.copy
    private let id: Identifier
    private let state: CopyState
    private let stateText: String
    private let rows: [Row]
    private let again: CopyAgain
    private let refusal: String?

    var place: String? { HolderRoute.copy.path(id.text) }

    init(_ copy: OwnCopy, _ titles: OwnTitles, on day: CivilDate, words: Words) {
        let (registered, record) = (copy.registered, copy.registered.record)
        title = words("my.copy.title", ["receiver": record.receiver])
        id = copy.id
        again = CopyAgain(copy, titles, words)
        state = CopyState(registered, on: day)
        stateText = state.words(words)
        refusal = registered.refusal.map { reason in
            let own = "my.copy.refused.\(reason)"
            return words(words.has(own) ? own : "my.copy.refused")
        }
        let fields = CopyField.allCases.filter(record.fields.contains)
        let shown = [words("face.name")] + fields.map { words("my.copy.field.\($0.rawValue)") }
        rows = [
            Row(label: words("face.purpose"), value: record.purpose, isRegistered: true),
            Row(label: words("face.receiver"), value: record.receiver, isRegistered: true),
            Row(label: words("face.expires"), value: words.written(record.expiresOn)),
            Row(label: words("face.title"), value: copy.titleName, isRegistered: true),
            Row(label: words("my.copy.shows"), value: shown.joined(separator: words("list.separator"))),
            registered.code.map { Row(label: words("my.code"), value: $0.grouped, style: "code") },
            registered.withdrawnAt.map { Row(label: words("my.copy.withdrawn-at"), value: $0.chinaTime) },
        ].compactMap(\.self)
    }

    func child(named name: String) -> Any? {
        let isLive = state == .live || state == .suspended
        switch name {
        case "rows": return rows
        case "state": return stateText
        case "state_style": return state == .live ? "open" : state == .making ? "plain" : "withdrawn"
        case "is_live": return isLive
        case "is_making": return state == .making
        case "file_href": return HolderRoute.copyDocument.path("\(id.text).pdf")
        case "action": return HolderRoute.copy.path(id.text)
        case "again": return again
        case "has_refusal": return refusal != nil
        case "refusal": return refusal ?? ""
        default: return nil
        }
    }
}
