import Mustache
import TitleModel
import TitleWords

/// One notice: its period, each working day counted, the names, what changed since, where to object.
///
/// Never a digit of an identity document.
struct NoticePage: Page {
    static let template = "notice"
    let title: String
    let address: SiteAddress?
    private let line: NoticeLine
    private let content: NoticeContent
    private let form: ObjectionFields
    private let isOpen: Bool
    private let canPrint: Bool
    private let pager: Pager

    var section: SiteRoute? { .publicity }
    var isIndexed: Bool { false }

    init(_ notice: Notice, form: ObjectionForm, canPrint: Bool, words: Words) {
        line = NoticeLine(notice.summary, words: words)
        title = line.title
        address = .notice(notice.summary.identifier)
        content = NoticeContent(notice, words: words)
        self.canPrint = canPrint
        self.form = ObjectionFields(notice.summary.identifier, form, [], words)
        isOpen = notice.summary.isOpen
        pager = Pager(page: notice.page, of: notice.pageCount, words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "takes_objections": isOpen
        case "form": form
        case "can_print": canPrint
        case "pager": pager
        default: content.child(named: name)
        }
    }
}

extension Notice {
    fileprivate var page: Int {
        if case .page(let page) = part { page } else { 1 }
    }

    fileprivate var pageCount: Int { max(1, (summary.peopleCount + Notice.pageSize - 1) / Notice.pageSize) }
}
