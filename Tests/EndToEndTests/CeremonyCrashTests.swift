import Foundation
import TestSupport
import Testing

/// A change of keys is killed at every step; the same command run again completes it.
///
/// `strace` kills the program at the entry of the n-th call of a kind, so that every state that the disk can be left in
/// comes up once.
@Suite("Changes of keys, stopped anywhere")
struct CeremonyCrashTests {
    /// A demo whose city's key was compromised, with a certificate that stays good by the root's list.
    private struct House {
        let folder: TemporaryFolder
        let data: String
        let certificate: IssuedLine

        var work: String { folder.path("work") }

        init() async throws {
            let demo = try await DemoHouse.shared.value
            (folder, data) = try await demo.copy()
            certificate = try #require(demo.certificates.first { $0.number.hasPrefix("150400") })
        }

        /// A fresh copy of keys and publication, without the store, which no change of keys but `compromise` reads.
        func begin() async throws {
            try succeed(await .run("rm", ["-rf", work]))
            try succeed(await .run("mkdir", [work]))
            try succeed(await .run("cp", ["-a", "\(data)/keys", "\(data)/trust", work]))
        }

        func row(_ use: String, _ body: String, in data: String) async throws -> String {
            let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", data, "--json")).lines
            let owner = body.isEmpty ? "\"body\":null" : "\"body\":\"\(body)\""
            let row = rows.first { $0.contains(owner) && $0.contains("\"use\":\"\(use)\"") }
            return String(try #require(row?.firstMatch(of: /"key":"([0-9a-f]{16})"/)?.output.1))
        }
    }

    /// Kills `keys …` at each call of `call` in turn, and lets `check` look at what the same command makes of it then.
    private func killedEverywhere(
        _ command: [String],
        at call: String,
        in house: House,
        _ check: (String) async throws -> Void
    ) async throws -> Int {
        let program = ProjectFolder.programs.appending(path: "titlecert-issuer").path
        let arguments = ["keys"] + command + ["--data", house.work]
        for step in 1... {
            try await house.begin()
            let inject = ["-f", "-e", "trace=\(call)", "-e", "inject=\(call):signal=SIGKILL:when=\(step)"]
            let killed = try await Command.run("strace", inject + ["-o", "/dev/null", program] + arguments)
            if killed.exitCode == 0 { return step - 1 }
            let again = try await Command.titlecert("issuer", arguments)
            #expect(again.exitCode == 0, "\(call) \(step): \(again.errors)")
            try await check("\(call) \(step)")
        }
        return 0
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".new") }.sorted()
    }

    @Test("A new root for a stolen one, a key having been stolen before", arguments: ["rename", "unlink"])
    func newRoot(call: String) async throws {
        let house = try await House()
        let key = try await house.row("title", "150400", in: house.data)
        let compromise = ["keys", "compromise", key, "--at", "2026-01-01", "--data", house.data]
        try succeed(await .titlecert("issuer", compromise))
        try succeed(await .titlecert("issuer", "keys", "new-root", "--data", house.data))
        // A time is named in whole seconds, and the root is good from the moment of its making.
        try await Task.sleep(for: .seconds(1))
        let command = ["new-root", "--compromised-at", Date().formatted(.iso8601)]
        let steps = try await killedEverywhere(command, at: call, in: house) { step in
            let (keys, trust) = ("\(house.work)/keys", "\(house.work)/trust")
            #expect(try files("\(keys)/root") == ["root.cert.pem", "root.key.pem"], "\(step)")
            #expect(try !files(trust).contains("transitions.cose"), "\(step)")
            #expect(try !files("\(keys)/trust").contains("transitions.cose"), "\(step)")
            let (line, _) = try await verdict(of: house.certificate.qr, trust: "\(trust)/trust.cose")
            #expect(line.outcome == "valid", "\(step): \(line)")
            let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", house.work, "--json")).lines
            let roots = rows.filter { $0.contains(#""use":"root""#) }
            #expect(roots.count == 2 && roots[1].contains(#""state":"compromised""#), "\(step): \(roots)")
        }
        #expect(steps > (call == "rename" ? 10 : 1))
    }

    @Test("Retiring a key", arguments: ["rename", "unlink"])
    func retire(call: String) async throws {
        let house = try await House()
        let key = try await house.row("title", "150400", in: house.data)
        let steps = try await killedEverywhere(["retire", key.uppercased()], at: call, in: house) { step in
            try await expectRetired(key, step, in: house)
            #expect(try !files("\(house.work)/keys/bodies/150400").contains("title.key.pem"), "\(step)")
        }
        #expect(steps > (call == "rename" ? 5 : 0))
    }

    @Test("Rotating a key", arguments: ["fsync"])
    func rotate(call: String) async throws {
        let house = try await House()
        let key = try await house.row("status", "", in: house.data)
        let steps = try await killedEverywhere(["rotate", "--installation", "status"], at: call, in: house) { step in
            try await expectRetired(key, step, in: house)
            #expect(try !files("\(house.work)/keys/installation").contains { $0.contains(".next.") }, "\(step)")
        }
        #expect(steps > 10)
    }

    /// Retired in what is published, and among what the root revoked.
    private func expectRetired(_ key: String, _ step: String, in house: House) async throws {
        let (keys, trust) = ("\(house.work)/keys", "\(house.work)/trust")
        for file in ["trust.cose", "root.crl"] {
            #expect(
                FileManager.default.contentsEqual(atPath: "\(keys)/trust/\(file)", andPath: "\(trust)/\(file)"),
                "\(step): \(file)"
            )
        }
        let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", house.work, "--json")).lines
        let row = rows.first { $0.contains(key) }
        #expect(row?.contains(#""state":"retired""#) == true, "\(step): \(row ?? "")")
        let list = ["crl", "-inform", "DER", "-in", "\(trust)/root.crl", "-noout", "-text"]
        #expect(try await Command.run("openssl", list).text.contains("Serial Number"), "\(step)")
    }
}
