import Foundation
import Testing
import TitleDocument

@Suite struct ArchivalPDFTests {
    @Test("qpdf finds nothing to complain of in a document, with and without the room for a seal")
    func qpdf() throws {
        let plain = Sample.archive().finish()
        #expect(try Outside.run("qpdf", "--check", file: plain).contains("No syntax or stream encoding errors found"))
        let prepared = Sample.archive().prepare(Sample.plan())
        let sealed = try prepared.embedding(signature: [0x30, 0])
        let report = try Outside.run("qpdf", "--check", file: sealed.bytes)
        #expect(report.contains("No syntax or stream encoding errors found"))
    }

    @Test("The attachment comes out of poppler as it went in")
    func attachment() throws {
        let list = try Outside.run("pdfdetach", "-list", file: Sample.archive().finish())
        #expect(list.contains("1 embedded files") && list.contains("titlecert-claim.cose"))
        #expect(try Outside.detached(from: Sample.archive().finish()) == Sample.attachment.bytes)
    }

    @Test("poppler reads title, language and structure")
    func structure() throws {
        let info = try Outside.run(
            "pdfinfo",
            "-struct",
            file: Sample.archive().prepare(Sample.plan()).embedding(signature: []).bytes
        )
        #expect(info.contains("Figure") && info.contains("Link") && info.contains("Form"))
        let about = try Outside.run("pdfinfo", file: Sample.archive().finish())
        #expect(
            about.contains("职称证书（样本）<&>")
                && about.split(separator: "\n").contains { $0.hasPrefix("Tagged:") && $0.hasSuffix("yes") }
        )
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
