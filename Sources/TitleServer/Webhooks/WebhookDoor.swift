public import TitleModel
public import TitleWorkflow

/// What the API's watches and endpoints stand on, and how messages are sent.
public struct WebhookDoor: Sendable {
    let webhooks: Webhooks
    let settings: WebhookSettings
    /// The time as the world has it, also where the site's own is a demo's.
    let clock: @Sendable () -> Instant

    public init(webhooks: Webhooks, settings: WebhookSettings, clock: @escaping @Sendable () -> Instant) {
        (self.webhooks, self.settings, self.clock) = (webhooks, settings, clock)
    }
}
