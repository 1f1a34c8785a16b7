import Foundation
import TestSupport
import Testing

@Suite("Issuing as the office sees it", .serialized)
struct IssuingInBrowserTests {
    @Test("a batch's page shows its issuing without a script, survives a reload, sums up; axe finds nothing")
    func issuing() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        for arguments in [
            ["issuer", "keys", "init", "--data", data, "--demo"], ["server", "demo", "--data", data],
        ] {
            let run = try await Command.titlecert(arguments[0], Array(arguments.dropFirst()))
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        let made = try await Command.titlecert(
            "server",
            [
                "user", "add", "li.jing", "--name", "何静文", "--body", "150404", "--duties", "submit", "publicise",
                "--document", "松人社〔2026〕2号", "--data", data,
            ]
        )
        let code = try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/)).output.1
        let log = folder.path("server.log")
        let server = try BackgroundProgram("server", "serve", "--data", data, "--listen", "127.0.0.1:0", log: log)
        let address = try #require(
            try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)\/office/),
            "\(server.printed)"
        )
        let issuer = ProjectFolder.programs.appending(path: "titlecert-issuer").path
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/office_issuing.py", address, String(code), issuer, data]
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(server.printed)")
        #expect(!server.printed.contains("/office/batches/0"), "an address with a batch's key in the log")
        #expect(server.stop() == 0, "\(server.printed)")
    }
}
