import Foundation
import TestSupport
import Testing

@Suite("After issue, in a browser", .serialized)
struct CasesInBrowserTests {
    @Test(
        "two people correct, revoke, restore, suspend and cancel many; the press signs beside them; axe finds nothing"
    )
    func afterIssue() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        try await succeed("issuer", "run", "--data", data, "--once")
        let codes = [
            try await account("gao.wa", "高娃", data), try await account("liu.yang", "刘洋", data),
        ]
        let listed = try await Command.titlecert("server", "certificates", "--data", data, "--json")
        let numbers = listed.text.matches(of: /"number":"(150400[0-9A-Z]+)"/).map { String($0.output.1) }
        try #require(numbers.count > 5)
        let press = try BackgroundProgram("issuer", "run", "--data", data, log: folder.path("press.log"))
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            "--home",
            try folder.home(suspensionDays: 60),
            log: folder.path("server.log")
        )
        let office = try #require(
            try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)\/office/),
            "\(server.printed)"
        )
        let site = try #require(
            server.printed.matches(of: /http:\/\/127\.0\.0\.1:\d+/).map { String($0.output) }.first { $0 != office }
        )
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/office_cases.py", office, site] + codes + numbers.prefix(5)
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(server.printed)")
        for number in numbers.prefix(5) { #expect(!server.printed.contains(number)) }
        #expect(server.stop() == 0, "\(server.printed)")
        #expect(press.stop() == 0, "\(press.printed)")
        let checked = try await Command.titlecert("issuer", "fsck", "--data", data)
        #expect(checked.exitCode == 0, "\(checked.text)\(checked.errors)")
        let audit = try await Command.titlecert("server", "audit", "verify", "--data", data)
        #expect(audit.exitCode == 0, "\(audit.errors)")
    }

    /// The activation code of an account for somebody of the city who decides on issued certificates.
    private func account(_ login: String, _ name: String, _ data: String) async throws -> String {
        let made = try await Command.titlecert(
            "server",
            ["user", "add", login, "--name", name, "--body", "150400", "--data", data]
        )
        return String(try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/), "\(made.errors)").output.1)
    }

    private func succeed(_ program: String, _ arguments: String...) async throws {
        let command = try await Command.titlecert(program, arguments)
        try #require(command.exitCode == 0, "\(command.errors)")
    }
}
