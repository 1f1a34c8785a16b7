import Foundation
import TestSupport
import Testing

/// The office's commands as a script meets them.
struct OfficeCommandTests {
    @Test("killed at any moment and run again, the demo is what it would have been undisturbed")
    func killedDemo() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        var kills = 0
        for attempt in 0..<14 {
            if try await killed(["demo", "--data", data, "--rows", "200"], afterMilliseconds: 30 + attempt * 40) {
                kills += 1
            }
        }
        #expect(kills > 3)
        let last = try await Command.titlecert("server", "demo", "--data", data, "--rows", "200", "--lang", "en")
        try succeed(last)
        #expect(last.text.contains("5 rosters, 428 people, 420 orders (420 open)"))
        let audit = try await Command.titlecert("server", "audit", "verify", "--data", data, "--lang", "en")
        try succeed(audit)
        let again = try await Command.titlecert("server", "demo", "--data", data, "--rows", "200", "--lang", "en")
        #expect(again.lines.last == last.lines.last)
        #expect(
            try await Command.titlecert("server", "audit", "verify", "--data", data, "--lang", "en").text == audit.text
        )
    }

    @Test("setup makes an empty real store once, and the demo leaves it alone")
    func setup() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("server", "setup", "--data", data, "--host", "zc.example"))
        let again = try await Command.titlecert(
            "server",
            "setup",
            "--data",
            data,
            "--host",
            "zc.example",
            "--lang",
            "en"
        )
        #expect(again.exitCode == 1 && again.errors.contains("already has a store"))
        let demo = try await Command.titlecert("server", "demo", "--data", data, "--lang", "en")
        #expect(demo.exitCode == 1 && demo.errors.contains("real store"))
        let list = try await Command.titlecert("server", "certificates", "--data", data, "--json")
        #expect(list.exitCode == 0 && list.lines.isEmpty)
    }

    @Test("wrong use is exit 2, a fault exit 1, and a fault names the command that mends it")
    func exitCodes() async throws {
        let folder = try TemporaryFolder()
        #expect(try await Command.titlecert("server", "certificates").exitCode == 2)
        #expect(try await Command.titlecert("server", "no-such-command").exitCode == 2)
        let missing = try await Command.titlecert(
            "server",
            "certificates",
            "--data",
            folder.path("none"),
            "--lang",
            "en"
        )
        #expect(missing.exitCode == 1 && missing.text.isEmpty)
        #expect(missing.errors.contains("titlecert-server demo --data \(folder.path("none"))"))
        try folder.write(Array("not a database".utf8), as: "titlecert.sqlite")
        let foreign = try await Command.titlecert("server", "demo", "--data", folder.path, "--lang", "en")
        #expect(foreign.exitCode == 1 && foreign.errors.contains("not a store of this program"))
        let unknown = try await Command.titlecert(
            "server",
            "roster",
            "check",
            ProjectFolder.path("data/rosters/chifeng-2019-senior.xlsx"),
            "--body",
            "999999"
        )
        #expect(unknown.exitCode == 1 && unknown.errors.contains("999999"))
    }

    @Test(
        "AUT1-AUT4: the sample rosters are clean for the body that reviewed them and refused for another",
        arguments: [
            ("songshan-2019-intermediate.xlsx", "150404", "1504A1", 0),
            ("ningcheng-2019-junior.gb.csv", "150429", "1504A1", 1),
            ("chifeng-2019-senior.xlsx", "150000", "150404", 1),
        ]
    )
    func rosterCheck(file: String, own: String, other: String, otherCode: Int32) async throws {
        let path = ProjectFolder.path("data/rosters/\(file)")
        let clean = try await Command.titlecert("server", "roster", "check", path, "--body", own, "--json")
        #expect(clean.exitCode == 0, "\(clean.text)")
        let foreign = try await Command.titlecert("server", "roster", "check", path, "--body", other, "--json")
        #expect(foreign.exitCode == otherCode)
    }

    /// Whether the program was still at work when it was killed.
    private func killed(_ arguments: [String], afterMilliseconds delay: Int) async throws -> Bool {
        let process = Process()
        process.executableURL = ProjectFolder.programs.appending(path: "titlecert-server")
        process.arguments = arguments
        process.currentDirectoryURL = ProjectFolder.root
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: .milliseconds(delay))
        let wasRunning = process.isRunning
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return wasRunning
    }
}
