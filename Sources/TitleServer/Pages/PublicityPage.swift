import Mustache
import TitleModel
import TitleWords

/// 公示: what is shown now, and what was.
struct PublicityPage: Page {
    static let template = "publicity"
    let title: String
    private let open: [NoticeLine]
    private let past: [NoticeLine]
    private let pager: Pager

    var address: SiteAddress? { .publicity }

    /// One notice more than a page holds says that another page follows.
    init(_ notices: [Notice.Summary], page: Int, words: Words) {
        title = words("publicity.title")
        let shown = notices.prefix(Notice.pageSize)
        open = shown.filter(\.isOpen).map { NoticeLine($0, words: words) }
        past = shown.filter { !$0.isOpen }.map { NoticeLine($0, words: words) }
        pager = Pager(page: page, hasNext: notices.count > shown.count, words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "open": open
        case "has_open": !open.isEmpty
        case "past": past
        case "has_past": !past.isEmpty
        case "has_open_part": pager.page == 1 || !open.isEmpty
        case "pager": pager
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
    private let isWithdrawn: Bool
    private let state: String
    private let period: String
    private let people: String

    init(_ notice: Notice.Summary, words: Words) {
        let key = notice.origin == nil ? "publicity.line" : "publicity.line.again"
        title = words(key, ["year": String(notice.year), "level": words.level(notice.level)])
        href = SiteAddress.notice(notice.identifier).path
        body = notice.body
        isOpen = notice.isOpen
        isWithdrawn = notice.withdrawal != nil
        state = words(isWithdrawn ? "publicity.withdrawn" : isOpen ? "publicity.open" : "publicity.closed")
        period = Self.period(notice, words)
        people = words("publicity.people", ["count": String(notice.peopleCount)])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "href": href
        case "body": body
        case "is_open": isOpen
        case "is_withdrawn": isWithdrawn
        case "state": state
        case "period": period
        case "people": people
        default: nil
        }
    }

    private static func period(_ notice: Notice.Summary, _ words: Words) -> String {
        let from = words.written(notice.openedOn)
        if let withdrawal = notice.withdrawal {
            return words("publicity.period.withdrawn", ["from": from, "day": words.written(withdrawal.at.civilDate)])
        }
        guard let closed = notice.closedOn else {
            return words("publicity.earliest", ["day": words.written(notice.earliestClose)])
        }
        return words("publicity.period", ["from": from, "to": words.written(closed)])
    }
}
