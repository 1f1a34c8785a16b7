import Testing
import TitleClaim
import TitleDocument
import TitleSecrets

@testable import TitleVerify

/// Attacks with the right key in hand: the digest fits and the seal is the body's, so that only the reader's own rules
/// stand in the way (a shadow document prepared before it was sealed; a press that was made to seal something else).
@Suite struct ResealedTests {
    private let authority: TestAuthority
    private let genuine: [UInt8]
    private let verifier: Verifier

    init() throws {
        (authority, genuine, verifier) = try TestAuthority.withDocument()
    }

    private func expect(
        _ code: Reason.Code,
        _ name: String,
        table: (_ offsets: [Int], _ start: Int, _ trailer: String) -> String = PDFForgery.table,
        at location: SourceLocation = #_sourceLocation,
        _ change: (inout PDFForgery) -> Void
    ) throws {
        var forgery = PDFForgery(genuine)
        change(&forgery)
        let file = try forgery.file(table: table).sealedAgain(by: authority)
        let verdict = verifier.verdict(on: file)
        #expect(verdict.outcome == .altered && verdict.exitCode == 10, "\(name)", sourceLocation: location)
        #expect(verdict.result(.file) == .failed(Reason(code)), "\(name)", sourceLocation: location)
    }

    @Test("A document taken to pieces and sealed again unchanged is genuine, so the seals below are real")
    func control() throws {
        let file = try PDFForgery(genuine).file().sealedAgain(by: authority)
        #expect(file != genuine && verifier.verdict(on: file).outcome == .valid)
        var forgery = PDFForgery(genuine)
        forgery.replace("/MediaBox[0 0", with: "/MediaBox[9 9", inObjectWith: "/Type/Page/")
        #expect(verifier.verdict(on: try forgery.file().sealedAgain(by: authority)).outcome == .valid)
    }

    @Test("Shadow documents, prepared before the seal: layers to hide by, fields to replace, both at once")
    func shadows() throws {
        try expect(.fileChanged, "hide") { $0.catalog("/OCProperties<</OCGs[]/D<</BaseState/OFF>>>>") }
        try expect(.fileChanged, "replace by appearances") {
            $0.replace("/SigFlags 3", with: "/SigFlags 3/NeedAppearances true")
        }
        try expect(.fileChanged, "replace by XFA") { $0.replace("/SigFlags 3", with: "/SigFlags 3/XFA(x)") }
        try expect(.fileHasSeveralSeals, "replace by a second field") {
            let field = $0.add("<</FT/Tx/T(Name)/V(forged)>>")
            $0.replace("/Fields[", with: "/Fields[\(field) 0 R ")
        }
        try expect(.fileChanged, "hide and replace by a tree beside the tree") {
            $0.replace("/Count 1", with: "/Count 1/Prev 9", inObjectWith: "/Type/Pages")
        }
        let other = "<</Type/Catalog/Pages 2 0 R>>"
        try expect(.fileChanged, "hide and replace by an object of the same number") {
            $0.objects.append((2, Array(other.utf8)))
        }
    }

    @Test(
        "Nothing in a sealed document acts: no script, no action but the link to the check",
        arguments: [
            "/OpenAction<</S/JavaScript/JS(x)>>", "/AA<</WC<</S/JavaScript/JS(x)>>>>", "/OpenAction[3 0 R/Fit]",
            "/Collection<</View/D>>", "/URI<</Base(https://example.com/)>>", "/Threads[]", "/Outlines 2 0 R",
        ]
    )
    func catalogs(entry: String) throws { try expect(.fileChanged, entry) { $0.catalog(entry) } }

    @Test("Scripts in the name tree, actions of pages, links that do more than lead to an address")
    func actions() throws {
        try expect(.fileChanged, "names") {
            $0.replace("/Names<</EmbeddedFiles", with: "/Names<</JavaScript<</Names[]>>/EmbeddedFiles")
        }
        for entry in ["/AA<</O<</S/JavaScript/JS(x)>>>>", "/Trans<<>>", "/AF[1 0 R]", "/Thumb 1 0 R"] {
            try expect(.fileChanged, entry) { $0.replace("/Type/Page/", with: "/Type/Page\(entry)/") }
        }
        for action in ["/S/Launch/F(x.exe)", "/S/GoToE", "/S/JavaScript/JS(x)", "/S/SubmitForm"] {
            try expect(.fileChanged, action) { $0.replace("/S/URI", with: action + "/Was/URI", inObjectWith: "/Link") }
        }
        try expect(.fileChanged, "a chain") { $0.replace("/S/URI", with: "/Next<<>>/S/URI", inObjectWith: "/Link") }
    }

    @Test("Nothing lies over the face but the link and the seal")
    func annotations() throws {
        for kind in ["FreeText", "Stamp", "Square", "Redact", "FileAttachment", "RichMedia", "Popup", "Watermark"] {
            try expect(.fileChanged, kind) { $0.annotate("<</Type/Annot/Subtype/\(kind)/Rect[0 0 500 800]>>") }
        }
        try expect(.fileChanged, "a field") { $0.annotate("<</Type/Annot/Subtype/Widget/FT/Tx/V(100)>>") }
        try expect(.fileChanged, "a link with a picture") {
            $0.replace("/Subtype/Link", with: "/Subtype/Link/AP<</N 1 0 R>>")
        }
        try expect(.fileChanged, "a seal with a value of its own") { $0.replace("/FT/Sig", with: "/FT/Sig/MK<<>>") }
    }

    @Test(
        "The permission that nothing may change cannot be weakened",
        arguments: [
            ("/P 1/", "/P 2/"), ("/P 1/", "/P 3/"), ("/P 1/", "/"), ("/P 1/", "/P 1.0/"),
            ("/TransformMethod/DocMDP", "/TransformMethod/UR3"), ("/Reference[", "/Referents["),
        ]
    )
    func permission(old: String, new: String) throws {
        try expect(.fileChanged, new) { $0.replace(old, with: new, inObjectWith: "/M(D:") }
    }

    @Test("Nor can the catalog keep silent about it, or grant another one")
    func permissionInCatalog() throws {
        try expect(.fileChanged, "Perms") { $0.replace("/Perms", with: "/DSS2", inObjectWith: "/Type/Catalog") }
        try expect(.fileChanged, "UR3") {
            $0.replace("/DocMDP", with: "/UR3 1 0 R/DocMDP", inObjectWith: "/Type/Catalog")
        }
    }

    @Test("Missing, null or other SubFilter, Filter, Type and time of the signature")
    func statements() throws {
        let changes = [
            ("/SubFilter/ETSI.CAdES.detached", "/SubFilter null"), ("/SubFilter/ETSI.CAdES.detached", "/Other null"),
            ("/SubFilter/ETSI.CAdES.detached", "/SubFilter/adbe.pkcs7.sha1"),
            ("/SubFilter/ETSI.CAdES.detached", "/SubFilter/adbe.x509.rsa_sha1"),
            ("/Filter/Adobe.PPKLite", "/Filter/Entrust.PPKEF"), ("/M(D:2", "/M(D:X"), ("/M(D:", "/N(D:"),
        ]
        for (old, new) in changes {
            try expect(old == "/M(D:2" ? .fileChanged : .fileSavedAgain, new) { forgery in
                forgery.replace(old, with: new, inObjectWith: "/TransformMethod")
            }
        }
    }

    @Test("One signature, one revision, one table, whatever the key")
    func structure() throws {
        try expect(.fileHasSeveralSeals, "second") { $0.add("<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>") }
        try expect(.fileHasSeveralSeals, "timestamp") { $0.add("<</Type/DocTimeStamp/Contents<00>>>") }
        for entry in ["/Prev 15", "/XRefStm 15", "/Encrypt 5 0 R"] {
            try expect(.fileChanged, entry, table: { PDFForgery.table($0, $1, $2.dropLast(2) + entry + ">>") }) { _ in }
        }
        let chained = { (offsets: [Int], start: Int, trailer: String) -> String in
            PDFForgery.table(offsets, start, trailer).dropLast(6) + PDFForgery.table(offsets, start, trailer)
        }
        try expect(.fileChanged, "two tables", table: chained) { _ in }
        let free = { (offsets: [Int], start: Int, trailer: String) -> String in
            PDFForgery.table(offsets, start, trailer).replacing(" n \ntrailer", with: " f \ntrailer")
        }
        try expect(.fileChanged, "a free entry", table: free) { _ in }
    }

    @Test("Something else than zeros behind the signature in its room is seen, though no digest covers it")
    func padding() throws {
        let document = try SealedPDF.read(genuine)
        var forged = genuine
        for place in [document.signedRanges.after.lowerBound - 2, document.signedRanges.after.lowerBound - 2000] {
            forged[place] = UInt8(ascii: "1")
            #expect(verifier.verdict(on: forged).result(.file) == .failed(Reason(.sealMalformed)))
        }
    }
}

extension PDFForgery {
    fileprivate mutating func catalog(_ entry: String) {
        replace("/Type/Catalog", with: "/Type/Catalog" + entry)
    }

    fileprivate mutating func annotate(_ annotation: String) {
        let number = add(annotation)
        replace("/Annots[", with: "/Annots[\(number) 0 R ", inObjectWith: "/Type/Page/")
    }
}

extension [UInt8] {
    /// The same file with a seal over it as it now is, by the body's own key.
    func sealedAgain(by authority: TestAuthority) throws -> [UInt8] {
        guard let start = place(of: "/Contents<3").map({ $0 + 9 }), let end = place(of: ">", from: start) else {
            throw TestFailure(message: "no signature to replace")
        }
        let digest = SHA256.digest(Array(self[..<start] + self[(end + 1)...]))
        let chain = [authority.body.certificate, authority.root.certificate]
        let toBeSigned = CMSSignedData.toBeSigned(messageDigest: digest, signer: chain[0])
        let signature = try authority.body.sign(toBeSigned)
        let cms = CMSSignedData(messageDigest: digest, certificates: chain, signature: signature).serialized() ?? []
        let digits = Array(
            cms.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }.joined().utf8
        )
        let padding = [UInt8](repeating: UInt8(ascii: "0"), count: end - start - 1 - digits.count)
        return self[...start] + digits + padding + self[end...]
    }
}
