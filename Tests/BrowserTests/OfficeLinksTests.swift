import Foundation
import TestSupport
import Testing

@Suite("The office with chains of several links", .serialized)
struct OfficeLinksTests {
    @Test(
        "INT6, INT8, FIL16, CER10: acceptance, approval, a ban, cases and conversion by three people, page by page; axe finds nothing"
    )
    func links() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        try await succeed("issuer", "run", "--data", data, "--once")
        try await retireTheRegionsKey(data)
        let codes = try await people(data)
        let listed = try await Command.titlecert("server", "certificates", "--data", data, "--json")
        let certificates = try folder.write(Array(listed.text.utf8), as: "certificates.jsonl")
        let home = try folder.home(signedBefore: [
            ("accept-filing", "accept"), ("confirm-approval", "confirm"), ("confirm-case", "revoke"),
            ("confirm-conversion", "convert"),
        ])
        try qualifications(in: home)
        let site = try await ClockedSite(of: data, in: folder, home: home)
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/office_links.py", site.office, site.address, site.clock, certificates] + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(site.server.printed)")
        #expect(site.server.stop() == 0, "\(site.server.printed)")
        let audit = try await Command.titlecert("server", "audit", "verify", "--data", data)
        #expect(audit.exitCode == 0, "\(audit.errors)")
    }

    @Test("A row of the region's list that a ban held back, page by page until it is ordered; axe finds nothing")
    func heldRows() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        let codes = try await people(data)
        let site = try await ClockedSite(of: data, in: folder)
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/held_rows.py", site.office, site.clock] + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(site.server.printed)")
        #expect(site.server.stop() == 0, "\(site.server.printed)")
    }

    /// A qualification that counts as every title here.
    private func qualifications(in home: String) throws {
        let series = try String(decoding: ProjectFolder.bytes("data/series.csv"), as: UTF8.self)
        let lines = series.split(whereSeparator: \.isNewline).dropFirst().flatMap { line -> [String] in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let ranks = [("intermediate", cells[6]), ("assistant", cells[7])].filter { !$0.1.isEmpty }.map(\.0)
            return ranks.map { "内人社发〔2019〕20号,2019-05-01,试验职业资格,\(cells[0]),\($0),附件" }
        }
        let file = "\(home)/data/qualifications.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try (text + Set(lines).sorted().joined(separator: "\n") + "\n").write(
            toFile: file,
            atomically: true,
            encoding: .utf8
        )
    }

    /// Its certificates are its own from then on, and are kept as they come.
    private func retireTheRegionsKey(_ data: String) async throws {
        let listed = try await Command.titlecert("issuer", "keys", "list", "--data", data, "--json")
        let lines = listed.text.split(whereSeparator: \.isNewline)
        let key = try #require(
            lines.first { $0.contains("150000") && $0.contains("title") }?
                .firstMatch(of: /"(?:key|id)":"([0-9a-f]+)"/)?.output.1,
            "\(listed.text)"
        )
        try await succeed("issuer", "keys", "retire", String(key), "--data", data)
    }

    private func people(_ data: String) async throws -> [String] {
        let deciding = ["accept", "confirm", "revoke", "convert"]
        var codes: [String] = []
        for (key, login, name, body, duties) in [
            ("clerk", "zhou.ping", "周萍", "150404", ["submit", "publicise", "decide-objections"]),
            ("city", "wang.min", "王敏华", "150400", ["accept", "enter", "revoke", "convert"]),
            ("second", "ha.si", "哈斯", "150400", deciding), ("third", "tie.mu", "铁木尔", "150400", deciding),
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

    private func succeed(_ program: String, _ arguments: String...) async throws {
        let command = try await Command.titlecert(program, arguments)
        try #require(command.exitCode == 0, "\(command.errors)")
    }
}
