import Mustache
import TitleModel
import TitleWords

/// A notice as one file to be posted elsewhere: every name, no script, nothing to be fetched.
struct NoticeFilePage: Page {
    static let template = "notice-file"
    let title: String
    private let line: NoticeLine
    private let content: NoticeContent
    private let source: String
    private let made: String

    var address: SiteAddress? { nil }
    var isIndexed: Bool { false }

    init(_ notice: Notice, identity: SiteIdentity, at now: Instant, words: Words) {
        line = NoticeLine(notice.summary, words: words)
        title = line.title
        content = NoticeContent(notice, words: words)
        source = (identity.hosts.first ?? "") + SiteAddress.notice(notice.summary.identifier).path
        made = words("notice.file.made", ["time": now.chinaTime])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "source": source
        case "made": made
        default: content.child(named: name)
        }
    }
}
