import Mustache
import TitleModel
import TitleStore
import TitleWords

/// A key of the API: whose, what for, how much it watches, and where it wants to be told.
struct APIKeyPage: OfficePage {
    static let template = "api-key"
    let title: String
    private let path: String
    private let facts: [Row]
    private let endpoints: [LinkedCells]
    private let mayWatch: Bool

    var route: OfficeRoute? { .apiKey }
    var address: String? { path }

    init(_ key: APIKey, usedAt: Instant?, _ webhooks: [Webhook], watches: Int, _ words: Words) {
        path = OfficeRoute.apiKey.path(key.id.text)
        title = words("api-key.title", ["prefix": key.prefix])
        mayWatch = key.scope == .watch
        facts =
            [
                Row(label: words("api-keys.name"), value: key.name),
                Row(label: words("api-keys.scope"), value: words("api-keys.scope.\(key.scope.rawValue)")),
                Row(label: words("api-keys.made-at"), value: key.madeAt.chinaTime),
                Row(label: words("api-keys.used-at"), value: usedAt?.chinaTime ?? words("api-keys.never")),
                Row(label: words("api-keys.ended-at"), value: key.endedAt?.chinaTime ?? words("api-keys.in-force")),
            ] + (key.scope == .watch ? [Row(label: words("api-key.watches"), value: String(watches))] : [])
        endpoints = webhooks.map { webhook in
            LinkedCells(
                href: OfficeRoute.webhook.path(key.id.text, webhook.id.text),
                [
                    WebhookAddress(webhook.address)?.shown ?? "", webhook.madeAt.chinaTime,
                    words("webhook.state.\(webhook.stop?.rawValue ?? "active")"),
                ]
            )
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "may_watch": mayWatch
        case "endpoints": endpoints
        case "has_endpoints": !endpoints.isEmpty
        default: nil
        }
    }
}

/// The cells of a line, the first of which leads somewhere.
struct LinkedCells: MustacheParent, Sendable {
    private let href: String
    private let cells: Cells

    init(href: String, _ texts: [String]) {
        (self.href, cells) = (href, Cells(texts))
    }

    func child(named name: String) -> Any? { name == "href" ? href : cells.child(named: name) }
}
