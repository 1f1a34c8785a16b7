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
            let atWork = try await onOwnThreads { try await runAndKill(data, afterMilliseconds: 20 + attempt * 17) }
            kills += atWork ? 1 : 0
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

    @Test("every commit of the press reaches the disk: the log is synced at least once a commit")
    func durable() async throws {
        let (folder, data) = try await DemoHouse.waiting()
        defer { withExtendedLifetime(folder) {} }
        // Sixty certificates make enough commits; drawing all would only take longer.
        let sixty = "SELECT order_id FROM open_orders ORDER BY order_id LIMIT 60"
        try await tamper("DELETE FROM open_orders WHERE order_id NOT IN (\(sixty))", in: data)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))

        let program = ProjectFolder.programs.appending(path: "titlecert-issuer").path
        let (trace, documents) = (folder.path("trace"), folder.path("documents"))
        let traced = try await Command.run(
            "strace",
            ["-f", "-y", "-e", "trace=fdatasync,fsync", "-o", trace]
                + [program, "document", "--data", data, "--all", "-o", documents, "--json"]
        )
        try succeed(traced)
        let last = try #require(traced.lines.last)
        let summary = try JSONDecoder().decode(DocumentSummary.self, from: Data(last.utf8))
        #expect(summary.documents == 60)
        #expect(summary.commits >= 60)
        let syncs = try syncsOfTheLog(trace)
        #expect(syncs >= summary.commits, "\(syncs) syncs for \(summary.commits) commits")
    }

    /// Only the write-ahead log counts: syncs of folders and of the PDFs that are written out say nothing of commits.
    private func syncsOfTheLog(_ trace: String) throws -> Int {
        let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
        return calls.filter { $0.contains("sync(") && $0.contains("titlecert.sqlite-wal>") }.count
    }

    private struct DocumentSummary: Decodable {
        let documents: Int
        let commits: Int
    }
}
