import Foundation
import TestSupport
import Testing
import TitleDocument

@Suite struct ArchivalPDFTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func sealed() throws -> [UInt8] {
        try Sample.archive().prepare(Sample.plan()).embedding(signature: [0x30, 0]).bytes
    }

    @Test("qpdf finds nothing to complain of in a document, with and without the room for a seal")
    func qpdf() async throws {
        for (name, bytes) in [("plain.pdf", Sample.archive().finish()), ("sealed.pdf", try sealed())] {
            let report = try await Command.run("qpdf", ["--check", folder.write(bytes, as: name)])
            #expect(report.exitCode == 0 && report.errors.isEmpty)
            #expect(report.text.contains("No syntax or stream encoding errors found"))
        }
    }

    @Test("The attachment comes out of poppler as it went in")
    func attachment() async throws {
        let path = try folder.write(Sample.archive().finish(), as: "plain.pdf")
        let list = try await Command.run("pdfdetach", ["-list", path])
        #expect(list.text.contains("1 embedded files") && list.text.contains("titlecert-claim.cose"))
        _ = try await Command.run("pdfdetach", ["-save", "1", "-o", folder.path("claim"), path])
        #expect(Array(try Data(contentsOf: folder.url.appending(path: "claim"))) == Sample.attachment.bytes)
    }

    @Test("poppler reads title, language and structure")
    func structure() async throws {
        let path = try folder.write(try sealed(), as: "sealed.pdf")
        let tree = try await Command.run("pdfinfo", ["-struct", path]).text
        #expect(tree.contains("Figure") && tree.contains("Link") && tree.contains("Form"))
        let about = try await Command.run("pdfinfo", [path])
        #expect(about.text.contains("职称证书（样本）<&>"))
        #expect(about.lines.contains { $0.hasPrefix("Tagged:") && $0.hasSuffix("yes") })
    }

    @Test("The same document has the same bytes every time")
    func deterministic() {
        #expect(Sample.archive().finish() == Sample.archive().finish())
    }

    @Test("A signature longer than the room kept for it is refused with both lengths")
    func tooLong() {
        #expect(throws: PDFSealingFault.signatureTooLong(bytes: 8193, capacity: 8192)) {
            _ = try Sample.archive().prepare(Sample.plan()).embedding(signature: [UInt8](repeating: 0, count: 8193))
        }
    }

    @Test("The signed ranges are all of the file but the hexadecimal string")
    func ranges() throws {
        let prepared = Sample.archive().prepare(Sample.plan())
        let (before, after) = prepared.signedRanges
        let chunks = prepared.signedChunks
        #expect(chunks.before.count == before.count && chunks.after.count == after.count)
        let bytes = try prepared.embedding(signature: [0xAB]).bytes
        #expect(before.lowerBound == 0 && after.upperBound == bytes.count)
        #expect(bytes[before.upperBound..<before.upperBound + 3].elementsEqual("<AB".utf8))
        #expect(bytes[after.lowerBound - 1] == UInt8(ascii: ">"))
        #expect(after.lowerBound - before.upperBound == 8192 * 2 + 2)
    }
}
