import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// An endpoint of a key: where, in what state, what was tried there, and a form that sends a message once more.
struct WebhookPage: OfficePage {
    static let template = "webhook"
    static let attemptsOfAPage = 50
    let title: String
    let problem: String?
    private let path: String
    private let keyPath: String
    private let keyTitle: String
    private let facts: [Row]
    private let attempts: [Cells]
    private let messages: [FormField.Option]
    private let earlier: String?
    private let isStopped: Bool

    var route: OfficeRoute? { .webhook }
    var address: String? { path }

    init(
        _ key: APIKey,
        _ webhook: Webhook,
        _ found: [(attempt: WebhookAttempt, state: WebhookMessage.State)],
        problem fault: WebhookFault?,
        _ words: Words
    ) {
        (path, keyPath) = (OfficeRoute.webhook.path(key.id.text, webhook.id.text), OfficeRoute.apiKey.path(key.id.text))
        (title, keyTitle) = (words("webhook.title"), words("api-key.title", ["prefix": key.prefix]))
        problem = fault.map { words("stop.\($0.code).text") }
        isStopped = webhook.stop != nil
        let shown = found.prefix(Self.attemptsOfAPage)
        facts = [
            Row(label: words("webhook.address"), value: WebhookAddress(webhook.address)?.shown ?? ""),
            Row(label: words("api-keys.name"), value: key.name),
            Row(label: words("api-keys.made-at"), value: webhook.madeAt.chinaTime),
            Row(label: words("webhook.state"), value: words("webhook.state.\(webhook.stop?.rawValue ?? "active")")),
        ]
        attempts = shown.map { Cells(Self.cells($0.attempt, $0.state, words)) }
        messages = webhook.stop == nil && key.endedAt == nil ? Self.messages(shown.map(\.attempt)) : []
        let last = found.count > shown.count ? shown.last?.attempt.id : nil
        earlier = last.map { "\(OfficeRoute.webhook.path(key.id.text, webhook.id.text))?before=\($0)" }
    }

    private static func cells(_ attempt: WebhookAttempt, _ state: WebhookMessage.State, _ words: Words) -> [String] {
        let result = attempt.error.map { words("webhook.error.\($0)") } ?? words("webhook.taken")
        return [
            attempt.at.chinaTime, attempt.message, attempt.status.map { "HTTP \($0)" } ?? "–", result,
            words("webhook.message.\(state.rawValue)"),
        ]
    }

    /// Each once, the latest first.
    private static func messages(_ attempts: [WebhookAttempt]) -> [FormField.Option] {
        var seen: Set<String> = []
        return attempts.filter { seen.insert($0.message).inserted }
            .map { FormField.Option(value: $0.message, label: $0.message, isChosen: false) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": path
        case "key_href": keyPath
        case "key_title": keyTitle
        case "facts": facts
        case "attempts": attempts
        case "has_attempts": !attempts.isEmpty
        case "earlier": earlier
        case "messages": messages
        case "has_messages": !messages.isEmpty
        case "is_stopped": isStopped
        default: nil
        }
    }
}
