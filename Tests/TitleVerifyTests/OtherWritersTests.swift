import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

/// What other programs sign, read by us.
@Suite("Other writers")
struct OtherWritersTests {
    private struct Written: Decodable {
        let key: String
        let payload: String
        let lower: String
        let upper: String
    }

    private func python(_ script: String, _ arguments: [String] = []) async throws -> Command {
        let path = ProjectFolder.path("Tests/Vectors/\(script)")
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), ["-B", path] + arguments)
        try #require(run.exitCode == 0, "\(run.errors)")
        return run
    }

    @Test("A claim by cbor2 and cwt is read and verified, once s lies in the lower half and not otherwise")
    func cwt() async throws {
        let output = Data(try await python("write_claim.py").output)
        let written = try JSONDecoder().decode(Written.self, from: output)
        let key = try #require(PublicKey(subjectPublicKeyInfo: HexDigits.bytes(written.key)))
        let envelope = try SignedEnvelope(parsing: HexDigits.bytes(written.lower))
        #expect(envelope.keyID == key.keyID && envelope.payload == HexDigits.bytes(written.payload))
        #expect(envelope.serialized() == HexDigits.bytes(written.lower))
        #expect(key.verify(envelope.signature, over: envelope.toBeSigned))
        let claim = try CompactClaim(decoding: envelope.payload)
        #expect(claim.number == "NM-2019/0042" && claim.issuer == "150400" && claim.specialty == "道路与桥梁")
        #expect(claim.encoded() == envelope.payload)
        let upper = try SignedEnvelope(parsing: HexDigits.bytes(written.upper))
        #expect(!key.verify(upper.signature, over: upper.toBeSigned))
    }

    @Test("The published vectors are what their generator writes, byte for byte")
    func generator() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "titlecert-vectors-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try await python("make_vectors.py", [folder.path])
        for name in PublishedVectors.names + ["cbor", "trust"] {
            let made = [UInt8](try Data(contentsOf: folder.appending(path: "\(name).json")))
            #expect(try made == ProjectFolder.bytes("Tests/Vectors/\(name).json"), "\(name)")
        }
    }
}
