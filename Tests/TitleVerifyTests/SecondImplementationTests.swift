import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleSecrets

/// docs/formats is complete enough for a second implementation: one was written from it, in Python.
@Suite("A second implementation")
struct SecondImplementationTests {
    @Test("comes to every published outcome and reason: claims, keys, SM2, statuses, status lists, trust lists")
    func judges() async throws {
        let run = try await judge([])
        #expect(run.exitCode == 0, "\(run.text)\(run.errors)")
        #expect(run.text == "260 of 260\n")
    }

    @Test("is heard when it comes to another one")
    func disagrees() async throws {
        let folder = try TemporaryFolder()
        for name in PublishedVectors.names + ["trust"] {
            let text = String(decoding: try ProjectFolder.bytes("Tests/Vectors/\(name).json"), as: UTF8.self)
            let changed = text.replacing("\"key_compromised\"", with: "\"key_retired_before\"")
            _ = try folder.write(Array(changed.utf8), as: "\(name).json")
        }
        let run = try await judge([folder.path("")])
        #expect(run.exitCode == 1 && run.lines.last == "258 of 260", "\(run.text)\(run.errors)")
    }

    @Test("The claim that claim.md shows byte by byte is the vector that it names")
    func workedExample() throws {
        let vector = try #require(try PublishedVectors.read("claims").vectors.first { $0.name == "genuine" })
        let envelope = try SignedEnvelope(parsing: try QRText(parsing: vector.text).envelope)
        let text = String(decoding: try ProjectFolder.bytes("docs/formats/claim.md"), as: UTF8.self)
        #expect(text.contains("its SHA-256:   \(hexText(SHA256.digest(envelope.toBeSigned)))"))
        #expect(text.contains("04 48 \(hexText(envelope.keyID))") && envelope.payload.count == 86)
        let shown = text.split(separator: "\n").filter { $0.hasPrefix("        0") && !$0.contains("…") }
        let bytes = shown.map { $0.dropFirst(8).prefix { "0123456789abcdef ".contains($0) } }
            .map { $0.split(separator: "  ").first.map(String.init) ?? "" }
            .map { $0.filter { $0 != " " } }
        #expect(bytes.count == 9)
        for part in bytes { #expect(hexText(envelope.payload).contains(part), "\(part)") }
    }

    private func judge(_ arguments: [String]) async throws -> Command {
        let script = ProjectFolder.path("Tests/Vectors/second_judge.py")
        return try await Command.run(ProjectFolder.path(".venv/bin/python"), [script] + arguments)
    }
}
