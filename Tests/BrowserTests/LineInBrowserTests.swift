import Foundation
import TestSupport
import Testing

@Suite("The main line in a browser", .serialized)
struct LineInBrowserTests {
    @Test("by code, by file, altered, cut in half, by QR text: each its verdict, with and without scripts")
    func line() async throws {
        let (folder, data) = try await demo()
        let first = try await Command.titlecert("server", "certificates", "--data", data, "--json").lines[0]
        let press = try RunningProgram("issuer", ["run", "--data", data], log: folder.path("press.log"))
        let server = try RunningProgram(
            "server",
            ["serve", "--data", data, "--listen", "127.0.0.1:0"],
            log: folder.path("server.log")
        )
        let address = try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)/)
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/line.py", try #require(address, "\(server.printed)"), first]
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(server.printed)")
        expectDiscreet(server.printed, certificate: first)
        #expect(server.stop() == 0, "\(server.printed)")
        #expect(server.printed.contains("公开网站已停止"))
        #expect(press.stop() == 0, "\(press.printed)")
    }

    /// Of a code the log holds the first group only, and nothing of the QR text.
    private func expectDiscreet(_ log: String, certificate: String) {
        let code = certificate.firstMatch(of: /"code":"([^"]+)"/).map { String($0.output.1) } ?? ""
        #expect(code.count == 16 && !log.contains(code))
        #expect(log.contains("GET /c/\(code.prefix(4))-… 200"))
        #expect(!log.contains("#"))
    }
}

/// A made-up office with its certificates issued; `host` is what their codes name.
func demo(host: String = "zhicheng.example") async throws -> (folder: TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("data")
    try await expectSuccess("issuer", ["keys", "init", "--data", data, "--demo", "--host", host])
    try await expectSuccess("server", ["demo", "--data", data, "--host", host])
    try await expectSuccess("issuer", ["run", "--data", data, "--once"])
    return (folder, data)
}

private func expectSuccess(_ program: String, _ arguments: [String]) async throws {
    let path = ProjectFolder.programs.appending(path: "titlecert-\(program)").path
    let command = try await Command.run(path, arguments)
    try #require(command.exitCode == 0, "\(command.errors)")
}
