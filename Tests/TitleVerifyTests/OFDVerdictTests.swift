import TestSupport
import Testing
import TitleClaim
import TitleFiles
import TitleModel
import TitleSeal
import TitleVerify

/// An OFD that carries our claim: verified as a claim, its own seal said to be unchecked.
@Suite("Claims in OFD documents") struct OFDVerdictTests {
    /// A package by its entries, as other programs write it.
    private static func package(_ claim: [UInt8]?, _ changes: [String: String] = [:]) -> [UInt8] {
        let space = "xmlns:ofd=\"http://www.ofdspec.org/2016\""
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        var texts = [
            "OFD.xml":
                "\(head)<ofd:OFD \(space) Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
            "Doc_0/Document.xml":
                "\(head)<ofd:Document \(space)><ofd:CommonData/><ofd:Pages/>"
                + "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>",
            "Doc_0/Attachs/Attachments.xml":
                "\(head)<ofd:Attachments \(space)><ofd:Attachment ID=\"a1\" Name=\"titlecert-claim.cose\" Format=\"cose\">"
                + "<ofd:FileLoc>/Doc_0/Attachs/claim.cose</ofd:FileLoc></ofd:Attachment></ofd:Attachments>",
        ]
        texts.merge(changes) { $1 }
        var writer = ZipWriter()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { writer.add(name, Array(text.utf8)) }
        if let claim { writer.add("Doc_0/Attachs/claim.cose", claim) }
        return writer.finished()
    }

    @Test("The attached claim is judged; the seal is not checked, and the page is compared by people") func verified()
        throws
    {
        let authority = try TestAuthority()
        let file = Self.package(try TestDocument(of: authority).fullClaim())
        let verdict = Verifier(trust: authority.trust).verdict(on: file)
        #expect(verdict.outcome == .valid && verdict.subject == .claim)
        #expect(verdict.facts?.number == "1504002019Z000001R" && verdict.facts?.name == "张三")
        #expect(verdict.result(.seal) == .notChecked(Reason(.ofdSealNotChecked)))
        #expect(verdict.result(.face) == .notChecked(Reason(.compareByEye)))
        #expect(verdict.result(.signature) == .passed)
    }

    @Test("CNV4: of a stranger, changed, or without a claim it is never valid") func never() throws {
        let (authority, stranger) = (try TestAuthority(), try TestAuthority())
        let verifier = Verifier(trust: authority.trust)
        let forged = verifier.verdict(on: Self.package(try TestDocument(of: stranger).fullClaim()))
        #expect(forged.outcome == .untrusted && forged.facts == nil)
        var changed = try TestDocument(of: authority).fullClaim()
        changed[changed.count / 2] ^= 1
        #expect(verifier.verdict(on: Self.package(changed)).outcome != .valid)
        #expect(verifier.verdict(on: Self.package(nil)).outcome == .unsupported)
        let compact = try TestDocument(of: authority).compactClaim()
        #expect(verifier.verdict(on: Self.package(compact)).outcome != .valid)
    }

    @Test(
        "A package that names two documents, one place twice, or a place outside itself, is not read",
        arguments: [
            (
                "OFD.xml",
                "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>b</DocRoot></DocBody></OFD>"
            ),
            ("OFD.xml", "<OFD><DocBody><DocRoot>../Document.xml</DocRoot></DocBody></OFD>"),
            ("OFD.xml", "<OFD><DocBody/></OFD>"), ("OFD.xml", "<!DOCTYPE a><OFD/>"),
            ("Doc_0/Document.xml", "<Document><Attachments>nowhere.xml</Attachments></Document>"),
            (
                "Doc_0/Attachs/Attachments.xml",
                "<Attachments><Attachment Name=\"titlecert-claim.cose\"><FileLoc>claim.cose</FileLoc></Attachment>"
                    + "<Attachment Name=\"titlecert-claim.cose\"><FileLoc>claim.cose</FileLoc></Attachment></Attachments>"
            ),
        ]
    )
    func unfit(name: String, text: String) throws {
        let authority = try TestAuthority()
        let file = Self.package(try TestDocument(of: authority).fullClaim(), [name: text])
        let verdict = Verifier(trust: authority.trust).verdict(on: file)
        #expect(verdict.outcome == .unsupported && verdict.facts == nil)
    }

    @Test("Places are read from the folder of the list that names them, and without prefixes") func places() throws {
        let authority = try TestAuthority()
        let list =
            "<Attachments><Attachment Name=\"titlecert-claim.cose\"><FileLoc> ./claim.cose\n</FileLoc></Attachment></Attachments>"
        let file = Self.package(
            try TestDocument(of: authority).fullClaim(),
            ["Doc_0/Attachs/Attachments.xml": list]
        )
        #expect(Verifier(trust: authority.trust).verdict(on: file).outcome == .valid)
    }

    @Test("CNV4, CNV8: as an original its fields are the claim's, its state is asked, and people compare the page")
    func original() throws {
        let (authority, stranger) = (try TestAuthority(), try TestAuthority())
        let office = try TestOffice()
        let own = try withExtendedLifetime(office) { try office.folder.trust() }
        let regions = Regions(own: own, others: [authority.trust])
        let examiner = OriginalExaminer(regions: regions, anchors: [], now: TestDocument.now)
        let none = OriginalExaminer.Codes([])
        let file = Self.package(try TestDocument(of: authority).fullClaim())
        let other = Self.package(try TestDocument(of: stranger).fullClaim())
        // The authority's body is the own office's too, whose list alone speaks for it.
        #expect(examiner.examine(file, codes: none).check.finding == .forged)
        let region = try TestRegion(bodies: [("370000", "别省人力资源和社会保障厅")])
        let there = OriginalExaminer(
            regions: Regions(
                own: try withExtendedLifetime(region) { try region.folder.trust() },
                others: [authority.trust]
            ),
            anchors: [],
            now: TestDocument.now
        )
        let found = there.examine(file, codes: none)
        #expect(found.check.finding == .statusUnknown && found.fields.allSatisfy { $0.source == .claim })
        #expect(found.fields.contains { $0.kind == .authorisedBy })
        #expect(found.check.lines.contains { $0.name == "seal" && $0.reason == "ofd_seal_not_checked" })
        #expect(there.examine(other, codes: none).check.finding == .forged)
        let plain = there.examine(Self.package(nil), codes: none)
        #expect(plain.check.finding == .picture && plain.fields.isEmpty)
    }
}
