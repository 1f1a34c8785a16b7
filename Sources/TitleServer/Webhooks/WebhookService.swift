import Logging
import ServiceLifecycle
import Synchronization
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

/// Tells what changed to who watches: makes messages of what the store notes, sends what is due, writes down what came of it.
///
/// A message under way when the process ends is sent again after the next start, under the same name.
final class WebhookService: Service {
    let webhooks: Webhooks
    let sender: WebhookSender
    let now: @Sendable () -> Instant
    let logger: Logger
    private let slots = DeliverySlots()
    private let seen = Mutex(Seen())

    /// Up to which state of the store, which day and when it was seen to things.
    private struct Seen {
        var revision: Int64?
        var day: CivilDate?
        var sweptAt: Instant?
    }

    private static let (pause, briefPause) = (Duration.milliseconds(500), Duration.milliseconds(20))
    /// While store or book cannot be written.
    private static let rest = Duration.seconds(5)
    /// For what is under way when the site stops.
    private static let patience = Duration.seconds(2)

    init(door: WebhookDoor, now: @escaping @Sendable () -> Instant, logger: Logger) {
        webhooks = door.webhooks
        sender = WebhookSender(settings: door.settings, clock: door.clock)
        (self.now, self.logger) = (now, logger)
    }

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled { try await Task.sleep(for: await self.turn()) }
        }
        // This task may be cancelled by now, in which nothing sleeps.
        await Task { await lastWait() }.value
    }

    private func lastWait() async {
        let end = ContinuousClock.now + Self.patience
        while !slots.busy.isEmpty, ContinuousClock.now < end { try? await Task.sleep(for: Self.briefPause) }
    }

    /// - Returns: how long to wait for the next turn.
    private func turn() async -> Duration {
        do {
            try await tell()
            // What was under way before the book was read may be over by now, and stand in the answer as it was.
            let busy = slots.busy
            let due = try await webhooks.due(at: now()).filter { !busy.contains($0.webhook.id) }
            for sent in due where slots.take(sent.webhook.id) { Task { await deliver(sent) } }
            return slots.busy.isEmpty ? Self.pause : Self.briefPause
        } catch is CancellationError {
            return Self.pause
        } catch {
            logger.error("webhooks rest", metadata: ["error": "\(error)"])
            return Self.rest
        }
    }

    private func tell() async throws {
        let (revision, moment) = (try webhooks.office.store.revision(), now())
        let last = seen.withLock { $0 }
        if revision != last.revision {
            while try await webhooks.tellChanges() {}
            seen.withLock { $0.revision = revision }
        }
        if moment.civilDate != last.day {
            try await webhooks.tellEndedSuspensions(at: moment)
            seen.withLock { $0.day = moment.civilDate }
        }
        guard last.sweptAt.map({ abs(moment.milliseconds - $0.milliseconds) >= 3_600_000 }) ?? true else { return }
        try await webhooks.sweep(at: moment)
        seen.withLock { $0.sweptAt = moment }
    }

    private func deliver(_ sent: MessageToSend) async {
        let (began, start) = (now(), ContinuousClock.now)
        let outcome = await sender.send(sent)
        do {
            try await webhooks.note(
                sent,
                status: outcome.status,
                error: outcome.failure?.rawValue,
                began: began,
                milliseconds: Int((ContinuousClock.now - start) / .milliseconds(1)),
                chance: Double(SecureRandom.uint64(below: 1001)) / 1000,
                at: now()
            )
        } catch {
            logger.error("a message's try was not kept", metadata: ["error": "\(error)"])
            try? await Task.sleep(for: Self.rest)
        }
        slots.give(sent.webhook.id, failed: outcome.failure != nil)
    }
}
