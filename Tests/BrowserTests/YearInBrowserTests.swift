import Foundation
import TestSupport
import Testing

@Suite("The ordinary year in a browser", .serialized)
struct YearInBrowserTests {
    @Test(
        """
        PUB3, PUB6, FIL12, CER5, INT5, INT6: faults, mended, photos, publicity, an objection upheld on one row, filing \
        as the system makes it, acceptance, 117 certificates, a late photo, one correction, one revocation with its \
        ban, the banned person's new row refused
        """
    )
    func year() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        let codes = try await people(data)
        let press = try BackgroundProgram("issuer", "run", "--data", data, log: folder.path("press.log"))
        let site = try await ClockedSite(of: data, in: folder)
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/year.py", site.office, site.address, data, site.clock] + codes
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(site.server.printed)\(press.printed)")
        #expect(!site.server.printed.contains("150499"), "an identity number stands in the log")
        #expect(site.server.stop() == 0 && press.stop(by: .interrupt) == 0, "\(site.server.printed)\(press.printed)")
        let audit = try await Command.titlecert("server", "audit", "verify", "--data", data)
        #expect(audit.exitCode == 0, "\(audit.errors)")
    }

    @Test("a real store is not served by a demo's clock")
    func clockRefused() async throws {
        let folder = try TemporaryFolder()
        let (data, clock) = (folder.path("data"), try folder.write(Array("2019-10-28 09:00".utf8), as: "clock"))
        try await succeed("server", "setup", "--data", data, "--host", "zc.example")
        let serve = ["serve", "--data", data, "--listen", "127.0.0.1:0", "--demo-clock"]
        let real = try await Command.titlecert("server", serve + [clock])
        #expect(real.exitCode == 1 && real.errors.contains("只能用于演示数据"), "\(real.errors)")
    }

    /// Who works on the batch and on what was issued, each with an account; the codes by which they begin.
    private func people(_ data: String) async throws -> [String] {
        var codes: [String] = []
        for (key, login, name, body, duties) in [
            ("li", "li.jing", "何静文", "150404", ["submit", "publicise"]),
            ("he", "he.wei", "贺伟", "150404", ["decide-objections"]),
            ("wang", "wang.min", "王敏华", "150400", ["accept"]),
            ("gao", "gao.wa", "高娃", "150400", []),
            ("liu", "liu.yang", "刘洋", "150400", []),
        ] as [(String, String, String, String, [String])] {
            let appointment = duties.isEmpty ? [] : ["--duties"] + duties + ["--document", "1号"]
            let made = try await Command.titlecert(
                "server",
                ["user", "add", login, "--name", name, "--body", body] + appointment + ["--data", data]
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
