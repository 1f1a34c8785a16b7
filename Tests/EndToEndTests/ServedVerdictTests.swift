import Foundation
import TestSupport
import Testing

/// What the running server answers to a code, while others write into its store.
struct ServedVerdictTests {
    @Test("INT4: a code's answer is its certificate's, and a revocation by another process shows in the next one")
    func revocationShowsAtOnce() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let certificate = try #require(try await issued(in: data).first)
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            log: folder.path("log")
        )
        let site = try await address(of: server)
        for _ in 0..<3 {
            let text = try await fetch("\(site)/api/v1/certificates/\(certificate.code)")
            #expect(text.contains(#""outcome":"valid""#) && text.contains(certificate.number))
        }
        try await revoke(certificate.number, in: data)
        let text = try await fetch("\(site)/api/v1/certificates/\(certificate.code)")
        #expect(text.contains(#""outcome":"revoked""#) && text.contains("赤人社撤〔2026〕1号"))
        #expect(try await fetch("\(site)/c/\(certificate.code)").contains("<h1>已撤销（无效）</h1>"))
        #expect(server.stop() == 0)
    }

    private func fetch(_ address: String) async throws -> String {
        let script = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())"
        return try await succeed(Command.run("python3", ["-c", script, address])).text
    }

    private func revoke(_ number: String, in data: String) async throws {
        try await tamper(
            """
            INSERT INTO certificate_events (id, number, kind, at, effective_on, actor, ground, document_number)
            VALUES ('7ZZZZZZZZZZZZZZZZZZZZZZZZZ', '\(number)', 'revoked', 4000000000000, '2026-01-05', 'a', 'fault',
                '赤人社撤〔2026〕1号')
            """,
            in: data
        )
    }

    /// The address that a server says it listens at.
    private func address(of server: BackgroundProgram) async throws -> String {
        for _ in 0..<400 {
            if let found = server.printed.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+/) { return String(found.output) }
            try await Task.sleep(for: .milliseconds(50))
        }
        return try #require(nil as String?, "the server did not start: \(server.printed)")
    }
}
