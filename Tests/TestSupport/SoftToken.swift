import Foundation

/// Tokens of SoftHSM2 (Debian softhsm2) in a folder of their own.
public struct SoftToken: Sendable {
    public static let module = "/usr/lib/softhsm/libsofthsm2.so"
    /// Long enough that no digits of a code are it by chance.
    public static let pin = "482913-of-the-soft-token"

    public let folder: TemporaryFolder
    /// Where SoftHSM finds its configuration.
    public var configuration: String { folder.path("softhsm2.conf") }
    public var environment: [String: String] { ["SOFTHSM2_CONF": configuration] }
    /// Where SoftHSM keeps what is in the tokens.
    public var store: String { folder.path("tokens") }
    public var pinFile: String { folder.path("pin") }

    /// Makes one token a label; a label may stand twice.
    ///
    /// `mechanisms` as `slots.mechanisms` of softhsm2.conf.
    public init(labels: [String], mechanisms: String = "ALL") async throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("tokens"), withIntermediateDirectories: true)
        try configure(mechanisms: mechanisms)
        try writePIN(SoftToken.pin, as: "pin")
        for label in labels { try await make(label) }
    }

    public func configure(mechanisms: String) throws {
        let text = """
            directories.tokendir = \(store)
            objectstore.backend = file
            log.level = ERROR
            slots.mechanisms = \(mechanisms)

            """
        try folder.write(Array(text.utf8), as: "softhsm2.conf")
    }

    /// A file with a PIN; the owner's alone unless `mode` says otherwise.
    @discardableResult
    public func writePIN(_ pin: String, as name: String, mode: Int = 0o600) throws -> String {
        let file = try folder.write(Array("\(pin)\n".utf8), as: name)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        return file
    }

    private func make(_ label: String) async throws {
        let words = ["--init-token", "--free", "--label", label, "--pin", SoftToken.pin, "--so-pin", "739201"]
        let made = try await Command.run("softhsm2-util", words, environment: environment)
        guard made.exitCode == 0 else { throw NotMade(errors: made.errors) }
    }

    struct NotMade: Error { let errors: String }
}
