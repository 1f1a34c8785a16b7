import ArgumentParser
import Logging
import ServiceLifecycle
import TitleFiles
import TitleIssuance
import TitleModel
import TitleSeal
import TitleStore
import TitleTerminal
import TitleWords
import UnixSignals

struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work through orders and requests until stopped.",
        discussion: "With --once it ends when nothing is left that can be done."
    )

    @OptionGroup var options: HouseOptions

    @Flag(help: "End with exit code 0 when no order is left.")
    var once = false

    @Flag(help: "Judge refused orders again first, for when what they lacked has come.")
    var retryRefused = false

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let lock = try await lock()
            defer { withExtendedLifetime(lock) {} }
            // Opened behind the lock: before it, keys may just be changed, and what they sign would not verify here.
            let house = try await PressHouse(options, checkpoints: true)
            try house.keys.requirePassphrase()
            let press = try house.press()
            if retryRefused { try await press.reopenRefused(at: systemClock()) }
            let notice: @Sendable (Instant) -> String? = { [words = options.words] in
                let notices = [renewalNotice(house.keys, at: $0, words), stampNotice(house.keys, at: $0, words)]
                return notices.contains { $0 != nil } ? notices.compactMap(\.self).joined(separator: "\n") : nil
            }
            try once ? await runOnce(press, notice) : await runUntilStopped(press, notice)
        }
    }

    /// Looked at before, a folder without a store or keys is told as that.
    private func lock() async throws -> PressLock {
        _ = (try Store.open(in: options.data), try KeyFolder(opening: options.keysFolder))
        return try await PressLock.waiting(for: options.data, patience: .seconds(5))
    }

    private func runOnce(_ press: Press, _ notice: @Sendable (Instant) -> String?) async throws {
        if let notice = notice(systemClock()) { complain(notice) }
        try await press.runUntilDone(clock: systemClock)
        try await press.settle()
        if let fault = try press.stampTroubleSinceLastAsked(at: systemClock()) {
            complain(sentence(for: fault, options.words))
        }
        report(press.done)
        try await refuseIfOrdersWait(press)
        try await refuseIfStampsAreAwaited(press)
        guard press.done.setAside == 0 else { throw IssuanceFault.setAside(count: press.done.setAside) }
    }

    private func runUntilStopped(
        _ press: Press,
        _ notice: @escaping @Sendable (Instant) -> String?
    ) async throws {
        let logger = Logger(label: "titlecert-issuer")
        say(options.words("press.watching"))
        let service = PressService(press: press, logger: logger, clock: systemClock, notice: notice) {
            [words = options.words] in sentence(for: $0, words)
        }
        let group = ServiceGroup(
            services: [service],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        try await group.run()
        say(options.words("press.stopped"))
    }

    private func report(_ done: Tally.Counts) {
        if json {
            let counts = JSONText.object([
                ("issued", .integer(done.issued)), ("refused", .integer(done.refused)),
                ("documents", .integer(done.documents)), ("setAside", .integer(done.setAside)),
                ("witnessed", .integer(done.witnessed)),
                ("commits", .integer(done.commits)), ("withoutStamp", .integer(done.withoutStamp)),
            ])
            say(counts.text)
        } else {
            say(
                options.words(
                    "press.done",
                    [
                        "issued": String(done.issued), "refused": String(done.refused),
                        "documents": String(done.documents),
                    ]
                )
            )
            guard done.withoutStamp > 0 else { return }
            say(options.words("press.done.withoutStamp", ["count": String(done.withoutStamp)]))
        }
    }

    private func refuseIfStampsAreAwaited(_ press: Press) async throws {
        guard let waiting = try await press.waitingForStamps() else { return }
        throw IssuanceFault.stampsAwaited(count: waiting.count, trouble: waiting.trouble)
    }

    private func refuseIfOrdersWait(_ press: Press) async throws {
        let waiting = try await press.waitingForKeys(at: systemClock())
        guard waiting.count > 0 else { return }
        throw IssuanceFault.ordersWait(count: waiting.count, bodies: waiting.bodies)
    }
}
