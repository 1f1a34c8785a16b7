import ArgumentParser
import TitleModel
import TitleServer
import TitleStore
import TitleTerminal
import TitleWorkflow

/// How programs are told of changes that they watch.
struct WebhookOptions: ParsableArguments {
    @Flag(
        help: """
            Tell endpoints at private and loopback addresses too, also by http. Without it messages go by https to \
            addresses of the Internet alone.
            """
    )
    var webhooksToPrivate = false

    @Option(help: "A PEM file of the authorities that vouch for endpoints of webhooks. Default: the system's.")
    var webhookAnchors: String?

    func door(_ office: Office, _ facts: StoreFacts, _ options: OfficeOptions, data: String) async throws -> WebhookDoor
    {
        let key = try await options.key(of: office, in: data)
        return WebhookDoor(
            webhooks: Webhooks(office: office, key: key, host: facts.host),
            settings: WebhookSettings(reachesHouse: webhooksToPrivate, anchors: webhookAnchors),
            clock: systemClock
        )
    }
}
