import Mustache
import TitleModel
import TitleWords

/// 公示: what is shown now, and what was.
struct PublicityPage: Page {
    static let template = "publicity"
    let title: String
    private let open: [NoticeLine]
    private let past: [NoticeLine]

    var address: SiteAddress? { .publicity }

    init(_ notices: [Notice.Summary], words: Words) {
        title = words("publicity.title")
        open = notices.filter { $0.closedOn == nil }.map { NoticeLine($0, words: words) }
        past = notices.filter { $0.closedOn != nil }.map { NoticeLine($0, words: words) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "open": open
        case "has_open": !open.isEmpty
        case "past": past
        case "has_past": !past.isEmpty
        default: nil
        }
    }
}

/// The line of one notice.
struct NoticeLine: MustacheParent, Sendable {
    let title: String
    private let href: String
    private let body: String
    private let isOpen: Bool
    private let state: String
    private let period: String
    private let people: String

    init(_ notice: Notice.Summary, words: Words) {
        title = words("publicity.line", ["year": String(notice.year), "level": words.level(notice.level)])
        href = SiteAddress.notice(notice.identifier).path
        body = notice.body
        isOpen = notice.closedOn == nil
        state = words(isOpen ? "publicity.open" : "publicity.closed")
        period = Self.period(notice, words)
        people = words("publicity.people", ["count": String(notice.peopleCount)])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "href": href
        case "body": body
        case "is_open": isOpen
        case "state": state
        case "period": period
        case "people": people
        default: nil
        }
    }

    private static func period(_ notice: Notice.Summary, _ words: Words) -> String {
        let from = words.written(notice.openedOn)
        guard let closed = notice.closedOn else {
            return words("publicity.earliest", ["day": words.written(notice.earliestClose)])
        }
        return words("publicity.period", ["from": from, "to": words.written(closed)])
    }
}
