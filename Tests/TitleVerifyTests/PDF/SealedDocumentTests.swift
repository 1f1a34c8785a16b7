import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleModel
import TitleSeal

@testable import TitleVerify

/// What a verifier says of documents that a body sealed, and of those that somebody made of them.
@Suite struct SealedDocumentTests {
    private let authority: TestAuthority
    private let genuine: [UInt8]
    private let verifier: Verifier

    init() throws {
        (authority, genuine, verifier) = try TestAuthority.withDocument()
    }

    private func expect(
        _ file: [UInt8],
        _ outcome: Outcome,
        _ check: Check.Name,
        _ code: Reason.Code,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let verdict = verifier.verdict(on: file)
        #expect(verdict.outcome == outcome, sourceLocation: sourceLocation)
        guard case .failed(let reason)? = verdict.result(check) else {
            Issue.record("\(check) is \(String(describing: verdict.result(check)))", sourceLocation: sourceLocation)
            return
        }
        #expect(reason.code == code, sourceLocation: sourceLocation)
    }

    @Test("A document as it was sealed is genuine, and every check of it passed")
    func genuineDocument() {
        let (document, verdict) = verifier.verifiedDocument(genuine, status: .waived, at: TestDocument.now)
        #expect(verdict.outcome == .valid && verdict.exitCode == 0)
        #expect(verdict.kind == .title && verdict.isSample && verdict.subject == .file)
        #expect(verdict.facts?.number == "1504002019Z000001R" && verdict.facts?.name == "张三")
        for name in [Check.Name.file, .seal, .signature, .issuer, .time, .document, .qr, .address] {
            #expect(verdict.result(name) == .passed, "\(name)")
        }
        #expect(document?.bytes == genuine)
    }

    @Test("Without a fresh status a genuine document is indeterminate; a revoked one is revoked")
    func status() {
        let unknown = verifier.verify(file: genuine, status: .unavailable, at: TestDocument.now)
        #expect(unknown.outcome == .indeterminate)
        let revoked = verifier.verifiedDocument(
            genuine,
            status: .known(.revoked, asOf: TestDocument.now),
            at: TestDocument.now
        )
        #expect(revoked.verdict.outcome == .revoked && revoked.document == nil)
    }

    @Test("Anything that was saved or put behind the seal is altered")
    func appended() {
        expect(genuine + [0x0A], .altered, .file, .fileAppended)
        expect(genuine + Array("%%EOF\n".utf8), .altered, .file, .fileAppended)
        expect(genuine + genuine, .altered, .file, .fileAppended)
    }

    @Test("A document that another program saved incrementally is altered")
    func incrementalUpdate() throws {
        let update = Array("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".utf8)
        let table = "xref\n1 1\n\(String(genuine.count).leftPadded(to: 10)) 00000 n \ntrailer\n<</Size 30/Root 1 0 R"
        let tail = "/Prev 1000>>\nstartxref\n\(genuine.count + update.count)\n%%EOF\n"
        expect(genuine + update + Array((table + tail).utf8), .altered, .file, .fileAppended)
    }

    @Test("A document cut off after each kilobyte is altered")
    func truncated() {
        for count in stride(from: 1024, to: genuine.count, by: 1024) {
            expect(Array(genuine[..<count]), .altered, .file, .fileTruncated)
        }
    }

    @Test("No document with a changed byte is valid, whichever byte it is")
    func changedBytes() {
        var dice = SeededDice(seed: 101)
        for _ in 0..<500 {
            var forged = genuine
            let index = dice.below(genuine.count)
            forged[index] ^= UInt8(1 + dice.below(255))
            let verdict = verifier.verdict(on: forged)
            #expect(verdict.outcome != .valid, "byte \(index) was \(genuine[index]), is \(forged[index])")
        }
    }

    @Test("The signature in the file cannot be changed; CMSTests change each byte of it")
    func changedSignature() throws {
        let document = try SealedPDF.read(genuine)
        let start = document.signedRanges.before.upperBound + 1
        for index in stride(from: start, to: start + document.cms.count * 2, by: 16) {
            var forged = genuine
            forged[index] = forged[index] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
            #expect(verifier.verdict(on: forged).outcome != .valid, "digit \(index - start)")
        }
    }

    @Test("The drawing under the seal cannot be changed: the file's digest says so")
    func changedDrawing() throws {
        let stream = try #require(genuine.firstRange(of: "stream\n"))
        var forged = genuine
        forged[stream.upperBound + 20] ^= 1
        expect(forged, .altered, .file, .fileChanged)
    }

    @Test("A document sealed anew by a stranger is untrusted, whatever his certificate calls him")
    func stranger() throws {
        let stranger = try TestAuthority()
        var document = TestDocument(of: authority)
        document.sealer = stranger.body
        document.chain = [stranger.body.certificate, stranger.root.certificate]
        expect(try document.sealed(), .untrusted, .seal, .sealOfStranger)
        document.chain = [authority.body.certificate, authority.root.certificate]
        expect(try document.sealed(), .altered, .seal, .sealWrong)
        document.chain = [authority.body.certificate]
        document.sealer = authority.body
        expect(try document.sealed(), .untrusted, .seal, .sealOfStranger)
    }

    @Test("A stranger's claims under a stranger's seal are untrusted, and nothing of them is shown as registered")
    func strangerThroughout() throws {
        let verdict = verifier.verdict(on: try TestDocument(of: try TestAuthority()).sealed())
        #expect(verdict.outcome == .untrusted && verdict.facts == nil && verdict.issuerName == nil)
    }

    @Test("A claim signed by a stranger is untrusted under the right seal")
    func strangersClaim() throws {
        var document = TestDocument(of: authority)
        document.claimSigner = try TestAuthority().body
        expect(try document.sealed(), .untrusted, .issuer, .keyUnknown)
    }

    @Test("The claim of one certificate in the document of another is found out, even under the right seal")
    func swappedClaim() throws {
        var document = TestDocument(of: authority)
        document.attached = TestDocument.compact(number: "1504002019Z000002K", name: "李四")
        expect(try document.sealed(), .altered, .qr, .qrDiffers)
        expect(try document.sealed(), .altered, .document, .claimsDiffer)
        document.sealer = try TestAuthority().body
        #expect(verifier.verdict(on: try document.sealed()).outcome == .altered)
    }

    @Test("A sealed document without its attached claim or without its QR is no certificate")
    func missing() throws {
        var withoutClaim = TestDocument(of: authority)
        withoutClaim.attaches = false
        expect(try withoutClaim.sealed(), .altered, .document, .claimMissing)
        var withoutLink = TestDocument(of: authority)
        withoutLink.links = false
        expect(try withoutLink.sealed(), .altered, .qr, .qrMissing)
    }

    @Test("A QR that leads to another host is named, also in a sealed document")
    func address() throws {
        var document = TestDocument(of: authority)
        document.host = "cert-example.cn"
        expect(try document.sealed(), .untrusted, .address, .addressNotOfficial)
    }

    @Test("A key seals only for its own use and its own body, and not before its time or after its loss")
    func keys() throws {
        func verdict(_ other: TestAuthority, _ change: (inout TestDocument) -> Void = { _ in }) throws -> Verdict {
            var document = TestDocument(of: other)
            change(&document)
            return Verifier(trust: other.trust).verdict(on: try document.sealed())
        }
        #expect(try verdict(TestAuthority(use: .receipt)).result(.seal) == .failed(Reason(.sealOfOtherBody)))
        #expect(
            try verdict(TestAuthority(state: .compromised(at: 5))).result(.seal) == .failed(Reason(.sealKeyCompromised))
        )
        let otherBody = try verdict(authority) { $0.compact.issuer = "150404" }
        #expect(otherBody.result(.seal) == .failed(Reason(.sealOfOtherBody)))
        let future = try verdict(authority) { $0.signedAt = PDFMoment(secondsSinceEpoch: 1_900_000_000) }
        #expect(future.outcome == .indeterminate)
        let retired = try verdict(TestAuthority(state: .retired(at: 1_577_000_000_000)))
        #expect(retired.outcome == .untrusted)
    }

    @Test(
        "A listed key whose X.509 certificate was not good when it sealed, or is for another use, seals nothing",
        arguments: [
            (TestCertificate(from: "20190101000000Z", to: "20191231235958Z"), Reason.Code.keyNotValidThen),
            (TestCertificate(from: "20200101000001Z"), .keyNotValidThen),
            (TestCertificate(extensions: "keyUsage=critical,keyAgreement\n"), .keyForOtherUse),
            (TestCertificate(extensions: "keyUsage=critical,nonRepudiation\n"), .keyForOtherUse),
            (TestCertificate(extensions: "basicConstraints=critical,CA:FALSE\n"), .keyForOtherUse),
            (
                TestCertificate(extensions: "keyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n"),
                .keyForOtherUse
            ),
        ]
    )
    func certificates(certified: TestCertificate, code: Reason.Code) throws {
        let other = try TestAuthority(certified: certified)
        let verdict = Verifier(trust: other.trust).verdict(on: try TestDocument(of: other).sealed())
        #expect(verdict.outcome == .untrusted)
        guard case .failed(let reason)? = verdict.result(.seal) else { throw TestFailure(message: "the seal passed") }
        #expect(reason.code == code)
    }

    @Test("Two signatures in one document are refused, whichever of them is right")
    func twoSignatures() throws {
        var archive = try TestDocument(of: authority).archive()
        _ = archive.add(["Type": .name("Sig"), "Contents": .bytes([0x30, 0]), "ByteRange": [0, 1, 2, 3]])
        let document = TestDocument(of: authority)
        let sealed = try archive.prepare(document.plan).seal(chain: document.chain, sign: document.sealer.sign)
        expect(sealed.bytes, .altered, .file, .fileHasSeveralSeals)
    }

    @Test("A signature moved into another document is wrong there (signature wrapping)")
    func wrapped() throws {
        var other = TestDocument(of: authority)
        other.compact = TestDocument.compact(number: "1504002019Z000002K", name: "李四")
        let cms = try SealedPDF.read(genuine).cms
        let forged = try other.archive().prepare(other.plan).embedding(signature: cms)
        expect(forged.bytes, .altered, .file, .fileChanged)
    }

    @Test("Every signature has one spelling: the mirrored one is refused")
    func mirrored() throws {
        let document = TestDocument(of: authority)
        let sealed = try document.archive().prepare(document.plan).seal(chain: document.chain) {
            (message) throws(KeyFault) in
            TestSigner.mirrored(try document.sealer.sign(message))
        }
        expect(sealed.bytes, .altered, .seal, .sealWrong)
    }

    @Test("Files that are no sealed document are never valid: not a PDF, no signature, another maker's")
    func foreign() throws {
        expect([], .unsupported, .file, .notOurFormat)
        expect(Array("PK\u{3}\u{4}".utf8), .unsupported, .file, .notOurFormat)
        expect([UInt8](repeating: 0x25, count: 21 << 20), .unsupported, .file, .fileUnreadable)
        expect(try TestDocument(of: authority).archive().finish(), .altered, .file, .fileSavedAgain)
        let plain = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n"
        expect(Array(plain.utf8), .unsupported, .file, .fileNotSealed)
        let other = "%PDF-1.6\n1 0 obj<</ByteRange[0 1 2 3]>>endobj\r\nstartxref\r\n9\r\n%%EOF\r\n"
        expect(Array(other.utf8), .unsupported, .file, .fileOfOtherMaker)
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}

extension [UInt8] {
    fileprivate func firstRange(of text: String) -> Range<Int>? {
        let pattern = Array(text.utf8)
        return indices.first { self[$0...].starts(with: pattern) }.map { $0..<$0 + pattern.count }
    }
}
