import Mustache
import TitleWords

/// A page: a plain model in the reader's language, and the template that draws it.
protocol Page: MustacheParent, Sendable {
    static var template: String { get }
    var title: String { get }
    /// Where the same page stands in the other language; nil for the answer to something that was handed in.
    var address: SiteAddress? { get }
    /// The same as a path.
    var place: String? { get }
    /// Where the same page stands in another view; empty: where it was asked for.
    var viewPlace: String { get }
    /// The entry of the main navigation that this page belongs to.
    var section: SiteRoute? { get }
    /// Whether the same is shown in another language or view by another request: not the answer to a file.
    var isSwitchable: Bool { get }
    /// Whether search engines may keep it.
    var isIndexed: Bool { get }
}

extension Page {
    var place: String? { address?.path }
    var viewPlace: String { "" }
    var section: SiteRoute? { address?.route }
    var isSwitchable: Bool { true }
    var isIndexed: Bool { true }
}

/// A line of a list of labels and values.
struct Row: MustacheParent, Sendable, Equatable {
    let label: String
    let value: String
    /// A word of the style sheet, empty for an ordinary line.
    var style = ""
    /// Whether the value stands in the register's language, Chinese, whatever the page's.
    var isRegistered = false

    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        case "style": style
        case "is_registered": isRegistered
        case "is_chinese": isRegistered || value.holdsHan
        default: nil
        }
    }
}
