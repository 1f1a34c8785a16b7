import Foundation
import TestSupport
import Testing

/// A demo data folder whose signing keys lie in a token of SoftHSM2.
struct TokenHouse: Sendable {
    let soft: SoftToken
    let folder: TemporaryFolder
    let certificates: [IssuedLine]

    var data: String { folder.path("data") }
    var trust: String { folder.path("data/trust/trust.cose") }

    /// All of it issued by a press that signs in the token.
    static let shared = Task {
        let (soft, folder) = try await waiting()
        let house = TokenHouse(soft: soft, folder: folder, certificates: [])
        try await succeed(house.issuer("run", "--data", house.data, "--once"))
        return TokenHouse(soft: soft, folder: folder, certificates: try await issued(in: house.data))
    }

    /// With 220 orders that no press has seen.
    static func waiting() async throws -> (soft: SoftToken, folder: TemporaryFolder) {
        let house = TokenHouse(
            soft: try await SoftToken(labels: ["press"]),
            folder: try TemporaryFolder(),
            certificates: []
        )
        let module = ["--pkcs11", SoftToken.module, "--token", "press"]
        try await succeed(house.issuer(["keys", "init", "--data", house.data, "--demo"] + module))
        try await succeed(.titlecert("server", "demo", "--data", house.data))
        return (house.soft, house.folder)
    }

    /// A press command with the token's configuration and the PIN's file.
    func issuer(_ arguments: String..., pin: String? = nil) async throws -> Command {
        try await issuer(arguments, pin: pin)
    }

    func issuer(_ arguments: [String], pin: String? = nil) async throws -> Command {
        let words = arguments + ["--lang", "en", "--pin-file", pin ?? soft.pinFile]
        return try await .titlecert("issuer", words, environment: soft.environment)
    }
}
