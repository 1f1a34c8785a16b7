import Foundation
import TestSupport
import Testing

/// The press is killed again and again; what it issued in the end is what it would have issued undisturbed.
struct CrashTests {
    @Test("killed at any point and run again, the press issues every order once and loses none")
    func killed() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("issuer", "keys", "init", "--data", data, "--demo"))
        try succeed(await .titlecert("server", "demo", "--data", data, "--rows", "300"))
        var seen: [String: String] = [:]
        var kills = 0
        for attempt in 0..<40 {
            if try await runAndKill(data, afterMilliseconds: 20 + attempt * 17) { kills += 1 }
            for certificate in try await issued(in: data) {
                #expect(seen[certificate.number, default: certificate.qr] == certificate.qr, "issued twice")
                seen[certificate.number] = certificate.qr
            }
        }
        #expect(kills > 10)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        let final = try await issued(in: data)
        #expect(final.count == 520)
        #expect(Set(final.map(\.number)).count == 520)
        for certificate in final { #expect(seen[certificate.number, default: certificate.qr] == certificate.qr) }
        try succeed(await .titlecert("issuer", "fsck", "--data", data))
    }

    /// Whether the press was still at work when it was killed.
    private func runAndKill(_ data: String, afterMilliseconds delay: Int) async throws -> Bool {
        let process = Process()
        process.executableURL = ProjectFolder.programs.appending(path: "titlecert-issuer")
        process.arguments = ["run", "--data", data, "--once"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: .milliseconds(delay))
        let wasRunning = process.isRunning
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return wasRunning
    }

    @Test("every commit of the press reaches the disk: at least one fdatasync a commit")
    func durable() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("issuer", "keys", "init", "--data", data, "--demo"))
        try succeed(await .titlecert("server", "demo", "--data", data))
        let program = ProjectFolder.programs.appending(path: "titlecert-issuer").path
        let trace = folder.path("trace")
        let traced = try await Command.run(
            "strace",
            ["-f", "-e", "trace=fdatasync,fsync", "-o", trace, program, "run", "--data", data, "--once", "--json"]
        )
        try succeed(traced)
        let syncs = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").filter {
            $0.contains("sync(")
        }
        let summary = try JSONDecoder().decode(
            RunSummary.self,
            from: Data(traced.lines.last.map { Data($0.utf8) } ?? Data())
        )
        #expect(summary.issued == 220)
        #expect(summary.commits > 0)
        #expect(syncs.count >= summary.commits, "\(syncs.count) syncs for \(summary.commits) commits")
    }

    private struct RunSummary: Decodable {
        let issued: Int
        let commits: Int
    }
}
