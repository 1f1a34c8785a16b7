import Foundation
import TestSupport
import Testing

@Suite("A scanned code is checked on the reader's own device", .serialized)
struct CheckOnDeviceTests {
    @Test(
        "genuine, altered, without a status list, another root, no scripts; nothing of it is sent; then without a server"
    )
    func onlineThenOffline() async throws {
        let verifier = ProjectFolder.path(".build/wasm/titlecert-scan.wasm")
        try #require(FileManager.default.fileExists(atPath: verifier), "make wasm makes it")
        let address = "127.0.0.1:\(try freePort())"
        let (folder, data) = try await demo(host: address)
        let first = try await Command.titlecert("server", "certificates", "--data", data, "--json").lines[0]
        let press = try BackgroundProgram("issuer", "run", "--data", data, log: folder.path("press.log"))
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            address,
            "--no-office",
            log: folder.path("server.log")
        )
        _ = try #require(try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)/), "\(server.printed)")
        let profile = folder.path("profile")
        try await expectVisit("online", address, first, profile, server)
        expectDiscreet(server.printed, certificate: first)
        #expect(server.stop() == 0, "\(server.printed)")
        try await expectVisit("offline", address, first, profile, server)
        #expect(press.stop() == 0, "\(press.printed)")
    }

    @Test("without the verifier the page says so and asks for the code, and the server names what makes it")
    func noVerifier() async throws {
        let (folder, data) = try await demo(host: "127.0.0.1:8080")
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            "--scan",
            folder.path("nothing.wasm"),
            log: folder.path("server.log")
        )
        let address = try #require(try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)/), "\(server.printed)")
        #expect(server.printed.contains("nothing.wasm") && server.printed.contains("make wasm"))
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/no_verifier.py", address]
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)")
        #expect(server.stop() == 0, "\(server.printed)")
    }

    private func expectVisit(
        _ part: String,
        _ address: String,
        _ certificate: String,
        _ profile: String,
        _ server: BackgroundProgram
    ) async throws {
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/device.py", part, "http://\(address)", certificate, profile]
        )
        #expect(visit.exitCode == 0, "\(part): \(visit.text)\(visit.errors)\(server.printed)")
    }

    /// No ten digits in a row of the QR's text stand in the log.
    private func expectDiscreet(_ log: String, certificate: String) {
        let digits = Array(certificate.firstMatch(of: /#([0-9]+)/).map { String($0.output.1) } ?? "")
        #expect(digits.count > 200 && log.contains("GET /v 200"))
        for start in 0..<max(0, digits.count - 10) where log.contains(String(digits[start..<start + 10])) {
            Issue.record("the log holds digits of the claim")
        }
    }
}
