import Foundation
import Glibc
import TestSupport
import Testing

/// Watching certificates with the programs themselves: a server that is killed, a receiver that refuses first.
struct WebhookTests {
    @Test(
        "issue 7, item 8: a change made while the server is down, and a server killed between tries, lose no message",
        .timeLimit(.minutes(20))
    )
    func killed() async throws {
        let house = try await StatusHouse()
        let receiver = try BackgroundReceiver(log: house.folder.path("receiver"))
        let port = try await receiver.port()
        let keys = try await [key("甲公司", "--watch", house), key("乙公司", "--watch", house)]
        let codes = try (0..<4).map { try house.certificate($0).code }
        let endpoint = "http://127.0.0.1:\(port)/once"
        var server = try await Self.served(house, "1")
        let made = try succeed(try await client([server.address] + keys + [endpoint] + codes))
        let parts = made.text.split(separator: " ").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        try #require(parts.count == 2, "\(made.text)")
        try succeed(try await receiver.ask("PUT", "/secret", parts[1]))
        server.program.kill()

        // On a slow machine the second try may come before the kill; then another certificate is cancelled.
        var interrupted: IssuedLine?
        for place in [1, 0, 2] where interrupted == nil {
            let certificate = try house.certificate(place)
            try succeed(try await house.change("cancel", certificate.number))
            server = try await Self.served(house, "2-\(place)")
            let first = try await receiver.seen(1, about: certificate.code)
            #expect(first.allSatisfy { $0.signed })
            let told = try await tries(1, of: first[0].id, server.address, keys[0], parts[0])
            #expect(told.last?.status == 503)
            server.program.kill()
            let seen = try await receiver.seen(1, about: certificate.code)
            if seen.count == 1 { interrupted = certificate }
        }
        let certificate = try #require(interrupted, "no kill came between two tries")

        server = try await Self.served(house, "3")
        let seen = try await receiver.seen(2, about: certificate.code)
        #expect(Set(seen.map(\.id)).count == 1 && Set(seen.map(\.body)).count == 1 && seen.allSatisfy(\.signed))
        #expect(seen[0].body.contains(#""change":"cancelled","state":"cancelled""#))
        #expect(!seen[0].body.contains(certificate.holder) && !seen[0].body.contains(certificate.number))
        let tries = try await tries(2, of: seen[0].id, server.address, keys[0], parts[0])
        #expect(tries.first?.status == 204 && tries.last?.status == 503)
        #expect(tries.allSatisfy { $0.messageState == "delivered" })
        #expect(server.program.stop() == 0)
    }

    private struct Try: Decodable {
        let message: String
        let status: Int?
        let error: String?
        let messageState: String
    }

    /// Waits until so many of a message are kept; the latest first.
    private func tries(
        _ count: Int,
        of message: String,
        _ site: String,
        _ key: String,
        _ endpoint: String
    ) async throws -> [Try] {
        try await awaited("\(count) tries of \(message)") {
            let told = try succeed(try await client([site, key, "--attempts", endpoint]))
            let found = try JSONDecoder().decode([Try].self, from: Data(told.text.utf8)).filter {
                $0.message == message
            }
            return found.count >= count ? found : nil
        }
    }

    private static func served(
        _ house: StatusHouse,
        _ log: String
    ) async throws -> (program: BackgroundProgram, address: String) {
        let arguments = ["serve", "--data", house.data, "--listen", "127.0.0.1:0", "--webhooks-to-private"]
        let program = try BackgroundProgram("server", arguments, log: house.folder.path("server\(log)"))
        let found = try await program.waitToPrint(/(http:\/\/127\.0\.0\.1:[0-9]+)/)
        return (program, try #require(found, "the server did not start: \(program.printed)"))
    }

    private func key(_ name: String, _ scope: String, _ house: StatusHouse) async throws -> String {
        let made = try succeed(try await .titlecert("server", "api-keys", "add", name, scope, "--data", house.data))
        return made.text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func client(_ arguments: [String]) async throws -> Command {
        let script = ProjectFolder.path("Tests/EndToEndTests/webhook_client.py")
        return try await Command.run(ProjectFolder.path(".venv/bin/python"), [script] + arguments)
    }
}

extension BackgroundProgram {
    /// As a power cut would end it.
    fileprivate func kill() {
        Glibc.kill(processIdentifier, SIGKILL)
        _ = stop()
    }
}

/// The receiver of `webhook_receiver.py`, at work until the value is gone.
final class BackgroundReceiver: Sendable {
    private let process: Process
    private let log: String

    struct Seen: Decodable, Sendable {
        let id: String
        let signed: Bool
        let body: String
    }

    init(log: String) throws {
        self.log = log
        try Data().write(to: URL(filePath: log))
        process = Process()
        process.executableURL = URL(filePath: ProjectFolder.path(".venv/bin/python"))
        process.arguments = [ProjectFolder.path("Tests/TitleServerTests/Support/webhook_receiver.py")]
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: log))
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    func port() async throws -> String {
        try await awaited("the port of the receiver") {
            let printed = String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
            return printed.hasSuffix("\n") ? String(printed.prefix { $0.isNumber }) : nil
        }
    }

    func ask(_ method: String, _ path: String, _ body: String = "") async throws -> Command {
        let script = """
            import sys, urllib.request
            request = urllib.request.Request(sys.argv[2], method=sys.argv[1], data=sys.argv[3].encode() or None)
            print(urllib.request.urlopen(request).read().decode(), end="")
            """
        let address = "http://127.0.0.1:\(try await port())\(path)"
        return try await Command.run("python3", ["-c", script, method, address, body])
    }

    /// Waits until so many tries of what is told of a certificate have come.
    func seen(_ count: Int, about code: String) async throws -> [Seen] {
        try await awaited("\(count) tries to tell of \(code)") {
            let all = try JSONDecoder().decode([Seen].self, from: Data(try await ask("GET", "/seen").text.utf8))
            let found = all.filter { $0.body.contains(code) }
            return found.count >= count ? found : nil
        }
    }
}
