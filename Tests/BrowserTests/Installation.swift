import Foundation
import TestSupport
import Testing

/// An installation for real use with a root of its own, its programs at work on loopback.
struct Installation {
    let name: String
    let folder: TemporaryFolder
    /// The folder with its `data/` and `templates/`; nil for the project's own.
    let home: String?
    private(set) var server: BackgroundProgram?
    private(set) var office = ""
    private(set) var site = ""

    var data: String { folder.path(name) }
    var keys: String { folder.path("\(name).keys") }
    var trustList: String { "\(data)/trust/trust.cose" }
    private var house: [String] { home.map { ["--home", $0] } ?? [] }
    private var places: [String] { ["--data", data, "--keys", keys] + house }

    /// With keys for `bodies`; without `isStocked` it has keys and trust list alone, and no register.
    init(
        _ name: String,
        in folder: TemporaryFolder,
        home: String? = nil,
        bodies: [String],
        isStocked: Bool = true
    ) async throws {
        (self.name, self.folder, self.home) = (name, folder, home)
        let host = ["--host", "zc.\(name == "here" ? "here" : "there").example"]
        try await succeed("issuer", ["keys", "init", "--name", name] + places + host)
        let seal = try folder.write(Array(Self.seal.utf8), as: "seal.svg")
        for body in bodies {
            let permit = ["--authorisation", "文〔2026〕1号", "--seal", seal]
            try await succeed("issuer", ["keys", "add-body", body] + places + permit)
        }
        if isStocked { try await succeed("server", ["setup", "--data", data, "--name", name] + host + house) }
    }

    private static let seal = """
        <svg xmlns="http://www.w3.org/2000/svg" width="42mm" height="42mm" viewBox="0 0 42 42">\
        <circle cx="21" cy="21" r="20" fill="none" stroke="#cc0000"/></svg>
        """

    /// An account for somebody who is appointed now; the code by which it begins.
    ///
    /// `second` confirms duties that decide, where somebody decides there or above already: who has no account, or an activated one.
    func account(
        _ login: String,
        _ holder: String,
        _ body: String,
        _ duty: String,
        confirmedBy second: String? = nil
    ) async throws -> String {
        let person = ["user", "add", login, "--name", holder, "--body", body, "--duties", duty]
        let confirmed = second.map { ["--confirmed-by", $0] } ?? []
        let made = try await succeed(
            "server",
            person + confirmed + ["--document", "人社〔2026〕1号", "--data", data] + house
        )
        return String(try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/)).output.1)
    }

    /// Somebody who decides at a body and has no account, as who works at the terminal alone; confirms further people's duties.
    func founder(_ name: String, _ body: String, confirmedBy second: String? = nil) async throws {
        let person = ["staff", "appoint", name, "--body", body, "--duties", "accept"]
        let confirmed = second.map { ["--confirmed-by", $0] } ?? []
        try await succeed(
            "server",
            person + confirmed + ["--document", "人社〔2026〕1号", "--data", data] + house
        )
    }

    /// Takes another installation's trust list over; its root.
    func takeOver(_ other: Installation) async throws -> String {
        let shown = try await Command.titlecert("issuer", ["keys", "import-trust", other.trustList] + places)
        let found = shown.errors.firstMatch(of: /--root ([0-9a-f]{64})/)
        let root = String(try #require(found, "\(shown.errors)").output.1)
        try await succeed("issuer", ["keys", "import-trust", other.trustList, "--root", root] + places)
        return root
    }

    /// Says where the states of another's certificates are asked for.
    func ask(_ root: String, at address: String) async throws {
        try await succeed("issuer", ["keys", "status-address", root, address] + places)
    }

    mutating func serve() async throws {
        let arguments = ["--data", data] + house + ["--listen", "127.0.0.1:0"]
        let program = try BackgroundProgram("server", ["serve"] + arguments, log: folder.path("\(name).log"))
        office = try #require(
            try await program.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)\/office/),
            "\(program.printed)"
        )
        let found = program.printed.firstMatch(of: /公开网站已启动：(http:\/\/127\.0\.0\.1:\d+)/)
        site = String(try #require(found).output.1)
        server = program
    }

    /// Stops the site and checks the trail and everything that was issued.
    func end() async throws {
        let log = server?.printed ?? ""
        #expect(server?.stop() == 0, "\(log)")
        #expect(!log.contains("150499"), "an identity number stands in the log")
        try await checked()
    }

    /// The trail is whole, and everything that was issued holds.
    func checked() async throws {
        try await succeed("server", ["audit", "verify", "--data", data])
        try await succeed("issuer", ["fsck"] + places)
    }

    @discardableResult
    private func succeed(_ program: String, _ arguments: [String]) async throws -> Command {
        let command = try await Command.titlecert(program, arguments)
        try #require(command.exitCode == 0, "\(arguments) \(command.text) \(command.errors)")
        return command
    }
}
