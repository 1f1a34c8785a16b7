import Foundation
import TestSupport
import Testing

@Suite("A walk through the office", .serialized)
struct OfficeWalkTests {
    @Test("every page of three people, at a desk, on a phone, by keys: axe finds nothing, none weighs 100 kB")
    func walk() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        try await succeed("issuer", "run", "--data", data, "--once")
        let codes = try await people(data)
        let listed = try await Command.titlecert("server", "certificates", "--data", data, "--json")
        let certificates = try folder.write(Array(listed.text.utf8), as: "certificates.jsonl")
        let site = try await ClockedSite(of: data, in: folder)
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/office_walk.py", site.office, site.address, site.clock, certificates] + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(site.server.printed)")
        #expect(site.server.stop() == 0, "\(site.server.printed)")
        try await trail(of: data, in: folder)
    }

    /// A county's clerk, the city's, and who operates the system; the codes by which they begin.
    private func people(_ data: String) async throws -> [String] {
        var codes: [String] = []
        for (key, login, name, body, duties) in [
            ("clerk", "zhou.ping", "周萍", "150404", ["submit", "publicise", "decide-objections"]),
            ("city", "wang.min", "王敏华", "150400", ["accept", "enter", "revoke", "audit", "convert"]),
            ("operator", "yun.wei", "云维", "150400", ["operate"]),
        ] {
            let holder = ["--name", name, "--body", body, "--duties"] + duties
            let made = try await Command.titlecert(
                "server",
                ["user", "add", login] + holder + ["--document", "1号", "--data", data]
            )
            let code = try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/), "\(made.errors)").output.1
            codes.append("\(key)=\(code)")
        }
        return codes
    }

    /// The trail that was left is exported, rechecked from the file, and told when a line of it is changed.
    private func trail(of data: String, in folder: TemporaryFolder) async throws {
        let export = try await Command.titlecert("server", "audit", "export", "--data", data)
        #expect(export.exitCode == 0 && export.text.contains(#""action":"account.activated""#))
        #expect(export.text.contains(#"\"from\":\"127.0.0.1\""#) && export.text.contains(#"\"from\":\"terminal\""#))
        let file = try folder.write(Array(export.text.utf8), as: "trail.jsonl")
        let whole = try await Command.titlecert("server", "audit", "verify", file)
        #expect(whole.exitCode == 0 && whole.text.contains("文件中的审计链完整"), "\(whole.errors)")
        let changed = export.text.replacing("account.activated", with: "account.reset")
        let other = try folder.write(Array(changed.utf8), as: "changed.jsonl")
        let broken = try await Command.titlecert("server", "audit", "verify", other)
        #expect(broken.exitCode == 1 && broken.errors.contains("审计链在第"))
        let missing = try await Command.titlecert("server", "audit", "verify", folder.path("nothing"))
        #expect(missing.exitCode == 1 && missing.errors.contains("读不到文件"))
        #expect(try await Command.titlecert("server", "audit", "verify").exitCode == 2)
    }

    private func succeed(_ program: String, _ arguments: String...) async throws {
        let command = try await Command.titlecert(program, arguments)
        try #require(command.exitCode == 0, "\(command.errors)")
    }
}
