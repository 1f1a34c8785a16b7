import Foundation
import TestSupport
import Testing
import TitleModel
import TitleVerify

/// A PDF that the openssl command signed: no code of ours is in it.
@Suite("Signatures of other systems") struct ForeignSealTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func openssl(_ arguments: String...) async throws -> Command {
        let run = try await Command.run("openssl", arguments)
        try #require(run.exitCode == 0, "\(run.errors)")
        return run
    }

    private func signer(_ kind: [String], digest: String = "sha256", over content: [UInt8]) async throws -> [UInt8] {
        let (key, certificate) = (folder.path("key"), folder.path("certificate"))
        let made = try await Command.run(
            "openssl",
            [
                "req", "-x509", "-nodes", "-utf8", "-subj", "/C=CN/O=某省人力资源和社会保障厅", "-days", "9", "-keyout", key,
                "-out", certificate,
            ]
                + kind
        )
        try #require(made.exitCode == 0, "\(made.errors)")
        let input = try folder.write(content, as: "content")
        let output = folder.path("signature")
        try await openssl(
            "cms",
            "-sign",
            "-binary",
            "-md",
            digest,
            "-in",
            input,
            "-signer",
            certificate,
            "-inkey",
            key,
            "-outform",
            "DER",
            "-out",
            output
        )
        return [UInt8](try Data(contentsOf: URL(filePath: output)))
    }

    /// A file of which all but the hex string is signed.
    private func file(_ kind: [String], digest: String = "sha256") async throws -> [UInt8] {
        let room = 6000
        let head = "%PDF-1.7\n1 0 obj\n<< /Type /Sig /Contents "
        func start(_ tail: Int) -> String {
            "\n/ByteRange [0 \(head.utf8.count) \(head.utf8.count + room + 2) \(tail)] >>\nendobj\n%%EOF\n"
        }
        var tail = start(100)
        while tail.utf8.count != start(tail.utf8.count).utf8.count || tail != start(tail.utf8.count) {
            tail = start(tail.utf8.count)
        }
        let signature = try await signer(kind, digest: digest, over: Array(head.utf8) + Array(tail.utf8))
        let digits = signature.map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
        try #require(digits.utf8.count <= room)
        let padded = digits + String(repeating: "0", count: room - digits.utf8.count)
        return Array((head + "<" + padded + ">" + tail).utf8)
    }

    private static let ways = [
        ["-newkey", "rsa:2048"], ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"],
    ]

    @Test("RSA and ECDSA with SHA-2: signer and day are told, the chain counts with its anchor alone", arguments: ways)
    func whole(_ kind: [String]) async throws {
        let file = try await file(kind)
        let seal = try #require(ForeignSeal(in: file, anchors: []))
        #expect(seal.outcome == .whole && seal.signer?.contains("某省人力资源和社会保障厅") == true)
        let today = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let day = try #require(seal.signedOn)
        #expect(abs(day - today.civilDate) <= 1)
        let anchor = [UInt8](try Data(contentsOf: URL(filePath: folder.path("certificate"))))
        #expect(ForeignSeal(in: file, anchors: [anchor])?.outcome == .chained)
    }

    @Test("A changed byte breaks it; bytes after it, a second range or SHA-1 leave it unchecked") func others()
        async throws
    {
        let file = try await file(Self.ways[0])
        var changed = file
        changed[12] ^= 1
        #expect(ForeignSeal(in: changed, anchors: [])?.outcome == .broken)
        #expect(ForeignSeal(in: file + Array("\n%%EOF".utf8), anchors: [])?.outcome == .notChecked)
        let twice = file + Array("/ByteRange [0 1 2 3]".utf8)
        #expect(ForeignSeal(in: twice, anchors: [])?.outcome == .notChecked)
        let weak = try await self.file(Self.ways[0], digest: "sha1")
        #expect(ForeignSeal(in: weak, anchors: [])?.outcome == .notChecked)
    }

    @Test("What is no PDF, or names no signature, has none; hostile numbers are no trap")
    func none() {
        #expect(ForeignSeal(in: [], anchors: []) == nil)
        #expect(ForeignSeal(in: Array("%PDF-1.7".utf8), anchors: []) == nil)
        for numbers in ["0 9 99999999999999999999 1", "0 -1 5 5", "0 0 0 0", "0 5 5 5", "", "0 1 2"] {
            let file = Array("%PDF-1.7 /ByteRange [\(numbers)]".utf8)
            #expect(ForeignSeal(in: file, anchors: [])?.outcome == .notChecked)
        }
    }
}
