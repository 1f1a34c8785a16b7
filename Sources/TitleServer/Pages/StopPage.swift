import Mustache
import TitleWords

/// The page that is shown when a wish cannot be met: what happened, what became of the data, whom to ask.
struct StopPage: Page {
    static let template = "stop"
    let title: String
    private let text: String

    var address: SiteAddress? { nil }
    var isIndexed: Bool { false }

    init(_ reason: StopReason, words: Words) {
        title = words("stop.\(reason.code).title")
        text = words("stop.\(reason.code).text", reason.facts)
    }

    func child(named name: String) -> Any? {
        name == "text" ? text : nil
    }
}
