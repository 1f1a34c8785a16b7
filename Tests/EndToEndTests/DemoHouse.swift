import Foundation
import TestSupport
import Testing

/// A demo data folder made once for all tests by the programs themselves: keys, rosters, orders, certificates.
///
/// Tests that change something work on a copy. Copies are of the folder as it was made: others ask for documents in the
/// shared one meanwhile, and a copy taken then would hold their requests too.
struct DemoHouse: Sendable {
    let folder: TemporaryFolder
    let certificates: [IssuedLine]

    var data: String { folder.path("data") }
    var trust: String { folder.path("data/trust/trust.cose") }

    static let shared = Task { try await DemoHouse.make() }

    private static func make() async throws -> DemoHouse {
        let (folder, data) = try await waiting()
        try await succeed(.titlecert("issuer", "run", "--data", data, "--once"))
        try await succeed(Command.run("cp", ["-a", data, folder.path("untouched")]))
        return DemoHouse(folder: folder, certificates: try await issued(in: data))
    }

    /// A data folder of the test's own with keys and 220 orders that no press has seen.
    static func waiting() async throws -> (folder: TemporaryFolder, data: String) {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed(.titlecert("issuer", "keys", "init", "--data", data, "--demo"))
        try await succeed(.titlecert("server", "demo", "--data", data))
        return (folder, data)
    }

    /// A copy of the data folder that a test may spoil.
    func copy() async throws -> (folder: TemporaryFolder, data: String) {
        let other = try TemporaryFolder()
        try await succeed(Command.run("cp", ["-a", folder.path("untouched"), other.path("data")]))
        return (other, other.path("data"))
    }

    /// The sealed document of one certificate, made through the press's command.
    func document(_ number: String) async throws -> [UInt8] {
        let file = folder.path("\(number)-\(UUID().uuidString).pdf")
        try await succeed(.titlecert("issuer", "document", "--data", data, number, "-o", file))
        return [UInt8](try Data(contentsOf: URL(filePath: file)))
    }
}

/// The website of a data folder at work beside the test.
struct ServedHouse {
    let program: BackgroundProgram
    /// `http://127.0.0.1:PORT`.
    let address: String

    /// Tests ask for every certificate from one address.
    init(_ data: String, log: String) async throws {
        program = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            "--api-requests",
            "100000",
            log: log
        )
        let found = try await program.waitToPrint(/(http:\/\/127\.0\.0\.1:[0-9]+)/)
        address = try #require(found, "the server did not start: \(program.printed)")
    }
}

/// One line of `titlecert-server certificates --json`.
struct IssuedLine: Decodable, Sendable {
    let number: String
    let code: String
    let holder: String
    let level: String
    let series: String
    let title: String
    let status: String
    let issued: String
    let qr: String
}

func issued(in data: String) async throws -> [IssuedLine] {
    let listing = try await succeed(.titlecert("server", "certificates", "--data", data, "--json"))
    return try listing.lines.map { try JSONDecoder().decode(IssuedLine.self, from: Data($0.utf8)) }
}

/// The verdict as `titlecert-verify --json` prints it.
struct VerdictLine: Decodable, Sendable {
    let outcome: String
    let kind: String?
    let sample: Bool
    let subject: String
    let exitCode: Int32
    let checks: [Check]
    let facts: [String: String]?
    let otherRegion: Bool?
    let installation: String?
    let issuer: Issuer?

    struct Issuer: Decodable, Sendable {
        let code: String
        let name: String?
    }

    struct Check: Decodable, Sendable {
        let name: String
        let reason: String?
    }

    func reason(_ check: String) -> String? { checks.first { $0.name == check }?.reason }
}

func verdict(of subject: String, trust: String) async throws -> (line: VerdictLine, exitCode: Int32) {
    let answer = try await Command.titlecert("verify", subject, "--trust", trust, "--offline", "--json")
    let line = try JSONDecoder().decode(VerdictLine.self, from: Data(answer.output))
    return (line, answer.exitCode)
}

@discardableResult
func succeed(
    _ command: Command,
    _ comment: String = "",
    at location: SourceLocation = #_sourceLocation
) throws -> Command {
    try #require(command.exitCode == 0, "\(comment) \(command.errors)", sourceLocation: location)
    return command
}
