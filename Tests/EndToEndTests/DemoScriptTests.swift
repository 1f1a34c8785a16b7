import Foundation
import TestSupport
import Testing

/// `make demo` as a person meets it: in a terminal, ended with Ctrl-C.
struct DemoScriptTests {
    @Test("the demo starts, answers, ends with Ctrl-C without a rest, and goes on from there the next time")
    func startedTwice() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        let first = try await demo(data)
        expectAWholeRun(first)
        let certificates = try await issued(in: data)
        #expect(certificates.count == 220)

        let second = try await demo(data)
        expectAWholeRun(second)
        // Nothing is made anew.
        #expect(second.worked < first.worked && second.worked < 60, "\(first.worked) s, then \(second.worked) s")
        #expect(try await issued(in: data).map(\.qr) == certificates.map(\.qr))
    }

    private func expectAWholeRun(_ run: Run) {
        #expect(run.health == 200, "\(run.shown)")
        #expect(run.exitCode == 0, "\(run.shown)")
        #expect(run.ran == 2 && run.alive == 0, "\(run.shown)")
    }

    @Test("a folder that the demo did not make is left as it is")
    func foreignFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("mine".utf8), as: "letter.txt")
        let answer = try await Command.run(
            ProjectFolder.path("scripts/demo"),
            [folder.path, "127.0.0.1:0"],
            environment: environment
        )
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("was not made by this demo"), "\(answer.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["letter.txt"])
    }

    @Test("an address that another program listens at is named before anything is made")
    func takenAddress() async throws {
        let folder = try TemporaryFolder()
        let run = try await demo(folder.path("data"), "taken")
        #expect(run.exitCode == 1 && run.started == nil)
        #expect(run.shown.contains("Another program listens at 127.0.0.1:"), "\(run.shown)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    private var environment: [String: String] { ["PROGRAMS": ProjectFolder.programs.path] }

    private func demo(_ data: String, _ more: String...) async throws -> Run {
        let script = ProjectFolder.path("Tests/EndToEndTests/demo_in_terminal.py")
        let answer = try await Command.run("python3", [script, data] + more, environment: environment)
        return try JSONDecoder().decode(Run.self, from: Data(try succeed(answer).output))
    }

    /// What `demo_in_terminal.py` tells of one run.
    private struct Run: Decodable {
        /// Seconds until the hints stood there; nil when they never did.
        let started: Double?
        /// What `/healthz` answered.
        let health: Int?
        let exitCode: Int32
        /// Seconds that the demo and its programs worked.
        let worked: Double
        /// How many of the two programs ran, and how many outlived the demo.
        let ran: Int
        let alive: Int
        let shown: String
    }
}
