import Mustache
import TitleWords

/// The way to the page before and the one after.
struct Pager: MustacheParent, Sendable {
    let page: Int
    private let hasNext: Bool
    private let said: String

    init(page: Int, hasNext: Bool, _ words: Words) {
        (self.page, self.hasNext) = (page, hasNext)
        said = words("pager.page", ["page": String(page)])
    }

    /// Of so many pages in all.
    init(page: Int, of count: Int, _ words: Words) {
        (self.page, hasNext) = (page, page < count)
        said = words("pager.of", ["page": String(page), "count": String(count)])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "needed": page > 1 || hasNext
        case "previous": page > 1 ? "?page=\(page - 1)" : nil
        case "following": hasNext ? "?page=\(page + 1)" : nil
        case "said": said
        default: nil
        }
    }
}
