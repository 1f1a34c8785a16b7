import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleFiles
import TitleModel

@testable import TitleVerify

/// What the fuzzers began with and kept (Tests/Fuzz/corpus), through the readers of this build.
///
/// An answer each, soon, and whatever is read is written as the same bytes. Their memory is held to by `make fuzz` and by
/// GarbageTests.
@Suite("Corpus of the fuzzers")
struct FuzzCorpusTests {
    private func replay(_ folder: String, atLeast count: Int, _ read: ([UInt8]) throws -> Void) throws {
        let path = ProjectFolder.path("Tests/Fuzz/corpus/\(folder)")
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        #expect(names.count >= count)
        var slowest = Duration.zero
        for name in names {
            let bytes = try ProjectFolder.bytes("Tests/Fuzz/corpus/\(folder)/\(name)")
            let time = try threadTime { try read(bytes) }
            #expect(time < .seconds(10), "\(folder)/\(name)")
            slowest = max(slowest, time)
        }
        print("corpus \(folder): \(names.count) inputs, slowest \(slowest)")
    }

    @Test("Claims and envelopes")
    func claims() throws {
        try replay("claim", atLeast: 100) { bytes in
            _ = try? CBORItem(parsing: bytes, limit: 20 << 20)
            let envelope = try? SignedEnvelope(parsing: bytes)
            if let envelope { #expect(envelope.serialized() == bytes) }
            let payload = envelope?.payload ?? bytes
            if let claim = try? CompactClaim(decoding: payload) { #expect(claim.encoded() == payload) }
            if let claim = try? FullClaim(decoding: payload) { #expect(claim.encoded() == payload) }
        }
    }

    @Test("Texts of QR codes")
    func codes() throws {
        try replay("qr", atLeast: 90) { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            if let read = try? QRText(parsing: text) { #expect(read.text.utf8.elementsEqual(text.utf8)) }
        }
    }

    @Test("Documents and their signatures: none is valid under a list that does not know them")
    func documents() throws {
        let verifier = Verifier(trust: try TestAuthority().trust)
        try replay("pdf", atLeast: 15) { bytes in
            _ = try? CMSSignedData(parsing: bytes)
            let verdict = verifier.verdict(on: bytes)
            #expect([.altered, .untrusted, .unsupported].contains(verdict.outcome))
            guard let document = try? SealedPDF.read(bytes) else { return }
            #expect(document.signedRanges.before.lowerBound == 0)
            #expect(document.signedRanges.after.upperBound == bytes.count)
        }
    }

    @Test("Trust lists and catalogues")
    func trust() throws {
        try replay("trust", atLeast: 20) { bytes in
            _ = try? Trust.open(trustList: bytes, catalogue: bytes, anchor: .thisList)
            let payload = (try? SignedEnvelope(parsing: bytes))?.payload ?? bytes
            if let list = try? TrustList(decoding: payload) { #expect(list.encoded() == payload) }
            if let words = try? IssuerCatalogue(decoding: payload) { #expect(words.encoded() == payload) }
        }
    }

    @Test("Status lists; their bits inflate to no more than a list may have")
    func statusLists() throws {
        try replay("status", atLeast: 10) { bytes in
            let payload = (try? SignedEnvelope(parsing: bytes))?.payload ?? bytes
            let list = try? StatusList(decoding: payload)
            if let list { #expect(list.encoded() == payload) }
            let bits = try? Inflate.zlib((list?.deflated ?? bytes)[...], limit: StatusBits.byteLimit)
            if let bits { #expect(bits.count <= StatusBits.byteLimit) }
        }
    }
}
