import Mustache
import TitleWords

/// The page that is shown when a wish cannot be met: what happened, what became of the data, whom to ask.
struct StopPage: Page {
    static let template = "stop"
    let title: String
    private let text: String

    var address: SiteAddress? { nil }
    var isIndexed: Bool { false }

    init(_ reason: StopReason, at path: String = "", _ limits: SiteLimits = SiteLimits(), words: Words) {
        title = words("stop.\(reason.code).title")
        text = reason.text(at: path, limits, words)
    }

    func child(named name: String) -> Any? {
        name == "text" ? text : nil
    }
}

extension StopReason {
    /// What happened and what to do; of what was too large by the address that it was sent to.
    func text(at path: String, _ limits: SiteLimits, _ words: Words) -> String {
        guard self == .tooLarge, let body = TooLargeBody(at: path) else { return words("stop.\(code).text", facts) }
        let told = body.words(limits)
        return words(told.key, told.facts)
    }
}
