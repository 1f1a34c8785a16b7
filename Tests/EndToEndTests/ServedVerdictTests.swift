import Foundation
import TestSupport
import Testing

/// What the running server answers to a code, while others write into its store.
struct ServedVerdictTests {
    @Test("INT4: a code's answer is its certificate's, and a revocation by another process shows in the next one")
    func revocationShowsAtOnce() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let certificate = try #require(try await issued(in: data).first)
        let server = try await ServedHouse(data, log: folder.path("log"))
        let site = server.address
        for _ in 0..<3 {
            let text = try await fetch("\(site)/api/v1/certificates/\(certificate.code)")
            #expect(text.contains(#""outcome":"valid""#) && text.contains(certificate.number))
        }
        try await revoke(certificate.number, in: data)
        let text = try await fetch("\(site)/api/v1/certificates/\(certificate.code)")
        #expect(text.contains(#""outcome":"revoked""#) && text.contains("赤人社撤〔2026〕1号"))
        #expect(try await fetch("\(site)/c/\(certificate.code)").contains("<h1>已撤销（无效）</h1>"))
        #expect(server.program.stop() == 0)
    }

    @Test("who asks on and on and reads no answer does not fill the server's memory")
    func answersUnread() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let certificate = try #require(try await issued(in: data).first)
        let server = try await ServedHouse(data, log: folder.path("log"))
        let path = "/c/\(certificate.code)"
        for _ in 0..<2 { _ = try await fetch("\(server.address)\(path)") }
        let script = ProjectFolder.path("Tests/EndToEndTests/never_reads.py")
        let arguments = [script, server.address, "\(server.program.processIdentifier)", path]
        let peak = try await succeed(Command.run("python3", arguments)).text.trimmingCharacters(in: .newlines)
        #expect(try #require(Int(peak)) < 200, "\(peak) MB")
        #expect(server.program.stop() == 0)
    }

    private func fetch(_ address: String) async throws -> String {
        let script = """
            import http.client, sys, urllib.parse
            address = urllib.parse.urlsplit(sys.argv[1])
            connection = http.client.HTTPConnection(address.netloc)
            connection.request("GET", address.path)
            print(connection.getresponse().read().decode())
            """
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
}
