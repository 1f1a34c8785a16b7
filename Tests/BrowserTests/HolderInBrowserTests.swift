import Foundation
import TestSupport
import Testing

@Suite("A holder in a browser", .serialized)
struct HolderInBrowserTests {
    @Test(
        "SYS2, CER2: slip, sign-in, certificates, PDF to print that verifies, picture, correction asked, out; another's is not there"
    )
    func story() async throws {
        let (folder, data) = try await demo()
        let slips = try await Command.titlecert(
            "server",
            ["slips", try await batch(data), "--data", data, "--output", folder.path("slips.pdf")]
        )
        try #require(slips.exitCode == 0, "\(slips.errors)")
        let codes = try await clerks(data)
        let press = try BackgroundProgram("issuer", "run", "--data", data, log: folder.path("press.log"))
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            log: folder.path("server.log")
        )
        let office = try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)\/office/)
        let site = try #require(server.printed.firstMatch(of: /公开网站已启动：(http:\/\/127\.0\.0\.1:\d+)/)).output.1
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            [
                "Tests/BrowserTests/holder.py", String(site), try #require(office, "\(server.printed)"), data,
                folder.path("slips.pdf"), folder.path("fetched.pdf"),
            ] + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(server.printed)\(press.printed)")
        let verdict = try await Command.titlecert(
            "verify",
            [folder.path("fetched.pdf"), "--trust", "\(data)/trust/trust.cose", "--offline"]
        )
        #expect(verdict.exitCode == 0, "\(verdict.text)\(verdict.errors)")
        #expect(!server.printed.contains("150499"), "an identity number stands in the log")
        #expect(server.stop(by: .interrupt) == 0, "\(server.printed)")
        #expect(press.stop(by: .interrupt) == 0, "\(press.printed)")
        let whole = try await Command.titlecert("server", ["audit", "verify", "--data", data])
        let check = try await Command.titlecert("issuer", ["fsck", "--data", data])
        #expect(whole.exitCode == 0 && check.exitCode == 0, "\(whole.errors)\(check.text)\(check.errors)")
    }

    /// Two clerks of the body that reviewed that batch; the codes by which they begin.
    private func clerks(_ data: String) async throws -> [String] {
        let sql = "SELECT reviewing_body FROM batches WHERE id = '\(try await batch(data))'"
        let body = try #require(try await asked(data, sql))
        var codes: [String] = []
        for (login, name) in [("clerk.one", "周萍"), ("clerk.two", "何静文")] {
            let holder = ["--name", name, "--body", body, "--duties", "submit", "--document", "1号"]
            let made = try await Command.titlecert("server", ["user", "add", login] + holder + ["--data", data])
            let code = try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/), "\(made.errors)").output.1
            codes.append(String(code))
        }
        return codes
    }

    /// The key of the first batch whose certificates are issued and whose body is one of the city's.
    private func batch(_ data: String) async throws -> String {
        let sql = """
            SELECT r.batch FROM roster_rows r JOIN orders o ON o.roster_row = r.id
            JOIN title_certificates c ON c.number = o.number JOIN person_photos f ON f.person = r.person
            JOIN batches b ON b.id = r.batch WHERE b.level <> 'senior' ORDER BY r.id LIMIT 1
            """
        return try #require(try await asked(data, sql))
    }

    private func asked(_ data: String, _ sql: String) async throws -> String? {
        let found = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/register.py", data, sql]
        )
        try #require(found.exitCode == 0, "\(found.errors)")
        return found.lines.first
    }
}
