import Foundation
import Glibc
import Hummingbird
import HummingbirdTesting
import Synchronization
import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleWorkflow

/// An office with two keys that may watch and one that may not, and the public site with their API.
final class WebhookHouse: Sendable {
    let office: SampleOffice
    let webhooks: Webhooks
    let keys: [(key: APIKey, text: String)]

    init() async throws {
        let office = try await SampleOffice()
        self.office = office
        webhooks = Webhooks(office: office.access.office, key: office.access.key, host: "zc.example.cn")
        var keys: [(key: APIKey, text: String)] = []
        for (name, scope) in [("甲公司", APIKey.Scope.watch), ("乙公司", .watch), ("丙公司", .verify)] {
            keys.append(try await office.access.office.makeAPIKey(name, scope: scope, by: "terminal", at: office.now))
        }
        self.keys = keys
    }

    func bearer(_ place: Int) -> HTTPFields { [.authorization: "Bearer \(keys[place].text)"] }

    func site(_ settings: WebhookSettings = WebhookSettings(reachesHouse: true)) throws -> Site {
        let office = office
        var services = SampleServices.make(isDemo: false, now: { office.now })
        services.checking.machines = MachineServices(office.access.office, now: { office.now })
        services.webhooks = WebhookDoor(webhooks: webhooks, settings: settings, clock: { .now })
        return try sampleSite(services)
    }

    /// An endpoint of the first key, with its secret.
    func register(_ address: String) async throws -> (webhook: Webhook, secret: WebhookSecret) {
        try await webhooks.register(address, by: keys[0].key, at: office.now)
    }

    /// Waits until so many tries are kept.
    func attempts(_ count: Int, at webhook: Webhook) async throws -> [WebhookAttempt] {
        try await awaited("\(count) tries") {
            let found = try await webhooks.attempts(at: webhook, before: nil, limit: 99)
            return found.count >= count ? found.map(\.attempt) : nil
        }
    }
}

/// The receiver of `webhook_receiver.py`, at work until the value is gone.
final class TestReceiver: Sendable {
    private let process: Process
    private let base: String
    let port: String

    /// What came, as the receiver tells it.
    struct Seen: Decodable, Sendable {
        let path: String
        let id: String
        let signed: Bool
        let body: String
        let host: String
        let type: String
    }

    init(certificateIn folder: TemporaryFolder? = nil) throws {
        let output = Pipe()
        process = Process()
        process.executableURL = URL(filePath: ProjectFolder.path(".venv/bin/python"))
        let script = ProjectFolder.path("Tests/TitleServerTests/Support/webhook_receiver.py")
        process.arguments = [script] + (folder.map { [$0.path] } ?? [])
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = String(line.prefix { $0.isNumber })
        base = folder == nil ? "http://127.0.0.1:\(port)" : "https://localhost:\(port)"
        guard !port.isEmpty else { throw NotStarted() }
    }

    deinit {
        // The child has the blocked signals of the thread that started it: SIGTERM would not reach it.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    func address(_ path: String) -> String { base + path }

    func take(_ secret: WebhookSecret) async throws { _ = try await ask("PUT", "/secret", secret.text) }

    var seen: [Seen] {
        get async throws { try JSONDecoder().decode([Seen].self, from: Data(try await ask("GET", "/seen", "").utf8)) }
    }

    private func ask(_ method: String, _ path: String, _ body: String) async throws -> String {
        let python = ProjectFolder.path(".venv/bin/python")
        let asked = try await Command.run(python, ["-c", Self.visit, method, base + path, body])
        try #require(asked.exitCode == 0, "\(asked.errors)")
        return asked.text
    }

    private static let visit = """
        import ssl, sys, urllib.request
        request = urllib.request.Request(sys.argv[2], method=sys.argv[1], data=sys.argv[3].encode() or None)
        print(urllib.request.urlopen(request, context=ssl._create_unverified_context()).read().decode(), end="")
        """

    struct NotStarted: Error {}
}
