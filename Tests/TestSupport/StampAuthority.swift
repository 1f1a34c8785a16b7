import Foundation
import Glibc

/// A real time-stamping authority on loopback: `openssl ts -reply` behind a small HTTP server (stamp_authority.py).
///
/// Root, issuing authority and signer are made anew; each path of the server but `/tsa` answers wrongly in its own way.
public final class StampAuthority: Sendable {
    public enum Algorithm: String, Sendable { case rsa, ec }

    public let folder: TemporaryFolder
    private let server: Process
    private let port: String

    private static let script = ProjectFolder.path("Tests/TestSupport/stamp_authority.py")

    public init(_ algorithm: Algorithm = .ec) async throws {
        folder = try TemporaryFolder()
        let made = try await Command.run("python3", [Self.script, "make", folder.path, algorithm.rawValue])
        guard made.exitCode == 0 else { throw NotMade(errors: made.errors) }
        (server, port) = try Self.started(folder)
    }

    deinit {
        // The child has the blocked signals of the thread that started it: SIGTERM would not reach it.
        kill(server.processIdentifier, SIGKILL)
    }

    /// The address of one way to answer, such as `tsa`, `rejects`, `slow`.
    public func address(_ way: String = "tsa") -> String { "http://127.0.0.1:\(port)/\(way)" }

    /// While it is down, every question is answered 503.
    public func setDown(_ isDown: Bool) throws {
        let mark = folder.path("down")
        if isDown { try folder.write([], as: "down") } else { try FileManager.default.removeItem(atPath: mark) }
    }

    /// Revokes the signer's certificate; `issuing.crl` says so from then on.
    public func revoke() async throws {
        let done = try await Command.run("python3", [Self.script, "revoke", folder.path])
        guard done.exitCode == 0 else { throw NotMade(errors: done.errors) }
    }

    /// A file of the authority: `root.pem`, `issuing.pem`, `signer.pem`, `root.crl`, `issuing.crl`.
    public func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: folder.path(name))))
    }

    /// A right token over some bytes, asked for by the openssl command alone.
    public func token(over bytes: [UInt8]) async throws -> [UInt8] {
        let query = folder.path("query")
        let file = try folder.write(bytes, as: "stamped")
        try await Command.run("openssl", ["ts", "-query", "-data", file, "-sha256", "-cert", "-out", query])
        let reply = ["ts", "-reply", "-config", folder.path("tsa.cnf"), "-queryfile", query, "-token_out"]
        return try await Command.run("openssl", reply).output
    }

    private static func started(_ folder: TemporaryFolder) throws -> (Process, String) {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script, "serve", folder.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let line = output.fileHandleForReading.availableData
        guard let port = String(data: line, encoding: .utf8)?.split(separator: "\n").first, Int(port) != nil else {
            throw NotMade(errors: "the server printed no port")
        }
        return (process, String(port))
    }

    struct NotMade: Error { let errors: String }
}
