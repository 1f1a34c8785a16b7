import Foundation
import TestSupport
import Testing
import TitleModel
import TitleSeal
import TitleVerify

/// A PDF that the openssl command signed: no code of ours is in it.
@Suite("Signatures of other systems") struct ForeignSealTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func signer(
        _ kind: [String],
        digest: String = "sha256",
        _ more: [String] = [],
        over content: [UInt8]
    ) async throws -> [UInt8] {
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
        let arguments = [
            "cms", "-sign", "-binary", "-md", digest, "-in", input, "-signer", certificate, "-inkey", key, "-outform",
            "DER", "-out", output,
        ]
        let signed = try await Command.run("openssl", arguments + more)
        try #require(signed.exitCode == 0, "\(signed.errors)")
        return [UInt8](try Data(contentsOf: URL(filePath: output)))
    }

    /// A file of which all but the hex string is signed.
    private func file(_ kind: [String], digest: String = "sha256", _ more: [String] = []) async throws -> [UInt8] {
        let room = 6000
        let head = "%PDF-1.7\n1 0 obj\n<< /Type /Sig /Contents "
        func start(_ tail: Int) -> String {
            "\n/ByteRange [0 \(head.utf8.count) \(head.utf8.count + room + 2) \(tail)] >>\nendobj\n%%EOF\n"
        }
        var tail = start(100)
        while tail.utf8.count != start(tail.utf8.count).utf8.count || tail != start(tail.utf8.count) {
            tail = start(tail.utf8.count)
        }
        let signature = try await signer(kind, digest: digest, more, over: Array(head.utf8) + Array(tail.utf8))
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
        let signedAt = try #require(seal.signedAt)
        #expect(abs(signedAt.milliseconds - today.milliseconds) < 600_000)
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

    @Test(
        "CNV4: without the signer's certificate, or with content of its own inside, it is not checked and nobody's forgery",
        arguments: ["-nocerts", "-nodetach"]
    )
    func unjudged(_ more: String) async throws {
        var file = try await file(Self.ways[0], [more])
        #expect(ForeignSeal(in: file, anchors: [])?.outcome == .notChecked)
        file[12] ^= 1
        #expect(ForeignSeal(in: file, anchors: [])?.outcome == .notChecked)
    }

    private func check(_ file: [UInt8], anchors: [[UInt8]] = []) throws -> OriginalCheck {
        let region = try TestRegion(bodies: [("370000", "别省人力资源和社会保障厅")])
        let own = try withExtendedLifetime(region) { try region.folder.trust() }
        let examiner = OriginalExaminer(regions: Regions(own: own, others: []), anchors: anchors, now: TestDocument.now)
        return examiner.examine(file, codes: OriginalExaminer.Codes([])).check
    }

    private func told(_ check: OriginalCheck) -> [String] {
        check.lines.map { "\($0.name) \($0.result) \($0.reason)" }
    }

    private static let unasked = ["signer-period not-checked not-asked", "signer-revocation not-checked not-asked"]

    @Test("CNV4: whole, and its chain leads to an imported root: said, with the instant, and what was not asked")
    func chained() async throws {
        let file = try await file(Self.ways[0])
        let check = try check(file, anchors: [[UInt8](Data(contentsOf: URL(filePath: folder.path("certificate"))))])
        #expect(check.finding == .signed && check.signer?.contains("某省") == true)
        #expect(told(check) == ["foreign-signature passed ", "signer-chain passed "] + Self.unasked)
        let at = try #require(check.signedAt)
        #expect(check.signedOn == at.civilDate && at.milliseconds % 1000 == 0)
    }

    @Test("CNV4: whole without an anchor reads otherwise than never looked at; another's root is told from none")
    func anchorless() async throws {
        let file = try await file(Self.ways[1])
        let none = try check(file)
        #expect(none.finding == .signedNotChecked)
        #expect(
            told(none) == ["foreign-signature passed ", "signer-chain not-checked anchor-none"] + Self.unasked
        )
        _ = try await signer(Self.ways[0], over: [1])
        let stranger = [UInt8](try Data(contentsOf: URL(filePath: folder.path("certificate"))))
        let other = try check(file, anchors: [stranger])
        #expect(other.finding == .signedNotChecked)
        #expect(told(other)[1] == "signer-chain not-checked anchor-other")
    }

    @Test("CNV4: changed, or of a kind that is not looked at: the signature's line says which") func unchecked()
        async throws
    {
        let file = try await file(Self.ways[0])
        var changed = file
        changed[12] ^= 1
        let broken = try check(changed)
        #expect(broken.finding == .broken && told(broken)[0] == "foreign-signature failed signed-otherwise")
        let appended = try check(file + Array("\n%%EOF".utf8))
        #expect(appended.finding == .signedNotChecked && appended.signedAt == nil)
        #expect(told(appended)[0] == "foreign-signature not-checked signature-kind")
        #expect(told(appended)[1] == "signer-chain not-checked signature-first")
    }

    @Test("Roots of other systems are told by name; a file that is none is told too, and is no root") func anchors()
        async throws
    {
        _ = try await signer(Self.ways[1], over: [1])
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.path("certificate"))))
        let trust = folder.path("trust")
        try FileManager.default.createDirectory(atPath: trust, withIntermediateDirectories: true)
        #expect(ForeignAnchor.all(ofTrustFolder: trust).isEmpty)
        let kept = try AnchorFolder(trustFolder: trust).add(bytes, from: "root.pem")
        _ = try AnchorFolder(trustFolder: trust).add(bytes, from: "root.pem")
        #expect(kept.subject.contains("某省人力资源和社会保障厅"))
        #expect(throws: KeyFault.unfit(path: "bad.pem")) {
            try AnchorFolder(trustFolder: trust).add(Array("none".utf8), from: "bad.pem")
        }
        _ = try folder.write(Array("none".utf8), as: "trust/anchors/zz.der")
        let all = ForeignAnchor.all(ofTrustFolder: trust)
        #expect(all.map(\.file) == [kept.file, "zz.der"])
        #expect(all.map { $0.certificate != nil } == [true, false])
        try AnchorFolder(trustFolder: trust).drop(kept.file)
        #expect(throws: KeyFault.self) { try AnchorFolder(trustFolder: trust).drop("../trust.cose") }
        #expect(ForeignAnchor.all(ofTrustFolder: trust).map(\.file) == ["zz.der"])
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
