import Foundation
import TestSupport
import Testing

@Suite("The employer in a browser", .serialized)
struct EmployerInBrowserTests {
    @Test(
        "issue 7: code or photo of a print, verdict, face, receipt that verifies a day later; a list of 200 with 7 bad ones"
    )
    func story() async throws {
        let (folder, data) = try await demo()
        let press = try BackgroundProgram("issuer", "run", "--data", data, log: folder.path("press.log"))
        let first = try await site(of: data, [], log: folder.path("server.log"))
        let visit = try await run(["check", first.address, data, folder.path("kept")])
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(first.server.printed)\(press.printed)")
        let kept = folder.path("kept")
        for (file, word) in [
            ("receipt.pdf", "某某建设集团"), ("photographed.pdf", "某某建设集团"), ("list.pdf", "193"),
        ] {
            let trust = "\(data)/trust/trust.cose"
            let verify = ["\(kept)/\(file)", "--trust", trust, "--offline"]
            let verdict = try await Command.titlecert("verify", verify)
            #expect(verdict.exitCode == 0 && verdict.text.contains("查验回执"), "\(verdict.text)\(verdict.errors)")
            #expect(verdict.text.contains("回执真实") && verdict.text.contains(word), "\(verdict.text)")
            let spoiled = try await Command.titlecert("verify", try spoil("\(kept)/\(file)", trust))
            #expect(spoiled.exitCode == 10, "\(spoiled.text)")
        }
        #expect(first.server.stop(by: .interrupt) == 0)
        let clock = try folder.write(Array(tomorrow.utf8), as: "clock")
        let second = try await site(of: data, ["--demo-clock", clock], log: folder.path("second.log"))
        let later = try await run(["later", second.address, data, kept])
        #expect(later.exitCode == 0, "\(later.text)\(later.errors)\(second.server.printed)")
        #expect(second.server.stop(by: .interrupt) == 0 && press.stop(by: .interrupt) == 0)
        let fsck = try await Command.titlecert("issuer", ["fsck", "--data", data])
        #expect(fsck.exitCode == 0, "\(fsck.text)\(fsck.errors)")
    }

    private func site(
        of data: String,
        _ more: [String],
        log: String
    ) async throws -> (server: BackgroundProgram, address: String) {
        let arguments = ["serve", "--data", data, "--listen", "127.0.0.1:0"] + more
        let server = try BackgroundProgram("server", arguments, log: log)
        let address = try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)/)
        return (server, try #require(address, "\(server.printed)"))
    }

    private func run(_ arguments: [String]) async throws -> Command {
        try await Command.run(ProjectFolder.path(".venv/bin/python"), ["Tests/BrowserTests/employer.py"] + arguments)
    }

    /// The file with a changed byte, as arguments of the verifier.
    private func spoil(_ path: String, _ trust: String) throws -> [String] {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[bytes.count / 3] ^= 1
        try Data(bytes).write(to: URL(filePath: path + ".spoiled"))
        return [path + ".spoiled", "--trust", trust, "--offline"]
    }

    private var tomorrow: String {
        let format = DateFormatter()
        format.dateFormat = "yyyy-MM-dd HH:mm"
        format.timeZone = TimeZone(secondsFromGMT: 8 * 3600)
        return format.string(from: Date().addingTimeInterval(86_400))
    }
}
