import Testing
import TitleDocument

@testable import TitleVerify

/// Changes that a forger makes inside a sealed document, laid out so that every offset is right again.
@Suite struct AlterationTests {
    private let genuine: [UInt8]
    private let verifier: Verifier

    init() throws {
        let authority = try TestAuthority()
        genuine = try TestDocument(of: authority).sealed()
        verifier = Verifier(trust: authority.trust)
    }

    private func expect(_ file: [UInt8], _ code: Reason.Code, _ name: String, at location: SourceLocation) {
        let verdict = verifier.verdict(on: file)
        #expect(verdict.outcome == code.outcome && verdict.exitCode != 0, "\(name)", sourceLocation: location)
        let reasons = verdict.checks.compactMap { check -> Reason.Code? in
            guard case .failed(let reason) = check.result else { return nil }
            return reason.code
        }
        #expect(reasons.contains(code), "\(name): \(reasons)", sourceLocation: location)
    }

    private func expect(
        _ code: Reason.Code,
        _ name: String,
        at location: SourceLocation = #_sourceLocation,
        _ change: (inout PDFForgery) -> Void
    ) {
        var forgery = PDFForgery(genuine)
        change(&forgery)
        expect(forgery.file(), code, name, at: location)
    }

    @Test("A document taken to pieces and put together unchanged is the same file, so the attacks below are real")
    func control() {
        #expect(PDFForgery(genuine).file() == genuine)
        #expect(verifier.verdict(on: PDFForgery(genuine).file()).outcome == .valid)
    }

    @Test(
        "Universal signature forgery: whatever ByteRange is, but the whole file around the signature, covers nothing",
        arguments: [
            "", "/ByteRange null", "/ByteRange[]", "/ByteRange[0 0 0 0]", "/ByteRange[0 1 2]", "/ByteRange[0 10 10 -5]",
            "/ByteRange[-1 10 20 30]", "/ByteRange[0 99999 5 99999]", "/ByteRange[0 10 5 20 30 40]", "/ByteRange 5",
            "/ByteRange[0.0 1.0 2.0 3.0]", "/ByteRange[null null null null]", "/ByteRange[0 9999999999 1 1]",
            "/ByteRange 1 0 R", "/ByteRange(0 1 2 3)", "/ByteRange<</A 1>>", "/ByteRange[[0 1 2 3]]",
        ]
    )
    func byteRange(forged: String) throws {
        var forgery = PDFForgery(genuine)
        let index = try #require(forgery.objects.firstIndex { $0.body.place(of: "/ByteRange") != nil })
        let body = forgery.objects[index].body
        let (start, end) = (try #require(body.place(of: "/ByteRange[")), body.count - 2)
        forgery.objects[index].body = body[..<start] + Array(forged.utf8) + body[end...]
        expect(forgery.file(), .fileNotCovered, forged, at: #_sourceLocation)
    }

    @Test(
        "Universal signature forgery: no Contents, or none that is a signature, is no seal",
        arguments: [
            ("", .fileNotCovered), ("/Contents null", .fileNotCovered), ("/Contents<>", .sealMalformed),
            ("/Contents<00>", .sealMalformed), ("/Contents()", .fileNotCovered), ("/Contents(0)", .fileNotCovered),
            ("/Contents 1 0 R", .fileNotCovered), ("/Contents[<3000>]", .fileNotCovered),
            ("/Contents<3000>", .sealMalformed), ("/Contents<30800000>", .sealMalformed),
        ] as [(String, Reason.Code)]
    )
    func contents(forged: String, code: Reason.Code) throws {
        var forgery = PDFForgery(genuine)
        let index = try #require(forgery.objects.firstIndex { $0.body.place(of: "/ByteRange") != nil })
        let body = forgery.objects[index].body
        let (start, end) = (try #require(body.place(of: "/Contents<")), try #require(body.place(of: "/ByteRange")))
        forgery.objects[index].body = body[..<start] + Array(forged.utf8) + body[end...]
        var file = forgery.file()
        if let gap = file.place(of: forged), forged.hasPrefix("/Contents<"), let old = file.place(of: "/ByteRange[") {
            let (from, to) = (gap + 9, gap + forged.utf8.count)
            let range = "/ByteRange[0 \(from) \(to) \(PDFForgery.padded(file.count - to))"
            let close = try #require(file.place(of: "]", from: old))
            let padding = String(repeating: " ", count: max(0, close - old - range.utf8.count))
            file = file[..<old] + Array((range + padding).utf8) + file[close...]
        }
        expect(file, code, forged, at: #_sourceLocation)
    }

    @Test("Signature wrapping: content moved into the gap, a gap elsewhere, a second ByteRange")
    func wrapping() {
        let gap = genuine.replacing("0000>/ByteRange", with: "0000> 99 0 obj<</Type/Page>>endobj <00>/ByteRange")
        expect(gap, .fileChanged, "content behind the gap", at: #_sourceLocation)
        expect(.fileChanged, "a second ByteRange in the dictionary") {
            $0.replace("/Reason", with: "/ByteRange[0 1 2 3]/Reason", inObjectWith: "/M(D:")
        }
        expect(.fileHasSeveralSeals, "a second signature dictionary") {
            $0.add("<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>")
        }
        expect(.fileHasSeveralSeals, "a dictionary that only has a ByteRange") { $0.add("<</ByteRange[0 1 2 3]>>") }
        expect(.fileHasSeveralSeals, "a second field") { $0.add("<</FT/Sig/T(Other)>>") }
        expect(.fileHasSeveralSeals, "a timestamp") { $0.add("<</Type/DocTimeStamp/Contents<00>>>") }
        expect(.fileChanged, "the field names another object as its signature") {
            let copy = $0.add("<</Type/Other>>")
            $0.replace("/V ", with: "/V \(copy) 0 R/W ", inObjectWith: "/FT/Sig")
        }
        expect(.fileSavedAgain, "no field, so no signature") {
            $0.replace("/AcroForm", with: "/AcroFarm")
        }
    }

    @Test(
        "The permission that nothing may change cannot be weakened",
        arguments: [
            ("/P 1/", "/P 2/"), ("/P 1/", "/P 3/"), ("/P 1/", "/"), ("/P 1/", "/P 1.0/"), ("/DocMDP", "/FieldMDP"),
            ("/TransformMethod/DocMDP", "/TransformMethod/UR"), ("/Reference[", "/Referents["),
        ]
    )
    func permission(old: String, new: String) {
        expect(.fileChanged, new) { $0.replace(old, with: new, inObjectWith: "/M(D:") }
    }

    @Test("The catalog must name that permission too")
    func permissionInCatalog() {
        expect(.fileChanged, "Perms") { $0.replace("/Perms", with: "/Parms", inObjectWith: "/Type/Catalog") }
        expect(.fileChanged, "DocMDP") { $0.replace("/DocMDP", with: "/UR3", inObjectWith: "/Type/Catalog") }
    }

    @Test("Shadow attacks: what hides, replaces or covers the face, in the sealed revision itself")
    func shadows() {
        let changes: [(String, (inout PDFForgery) -> Void)] = [
            ("optional content hidden", { $0.catalog("/OCProperties<</OCGs[]/D<</BaseState/OFF>>>>") }),
            ("a form's values", { $0.catalog("/NeedAppearances true") }),
            ("an action at opening", { $0.catalog("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>") }),
            ("another page tree", { $0.replace("/Pages 2 0 R", with: "/Pages 3 0 R") }),
            ("the page's content replaced", { $0.redirect("/Contents ", inObjectWith: "/Type/Page/", to: "<<>>") }),
            ("a page laid over", { $0.replace("/MediaBox[0 0", with: "/MediaBox[9 9", inObjectWith: "/Type/Page/") }),
            ("the seal's picture", { $0.redirect("/AP<</N ", inObjectWith: "/FT/Sig", to: "<<>>") }),
            ("an annotation over the face", { $0.annotate("<</Type/Annot/Subtype/FreeText/Rect[0 0 500 800]>>") }),
            ("a stamp over the face", { $0.annotate("<</Type/Annot/Subtype/Stamp/Rect[0 0 500 800]>>") }),
            ("a field over the face", { $0.annotate("<</Type/Annot/Subtype/Widget/FT/Tx/V(100)>>") }),
            ("a font defined anew", { $0.replace("/Resources", with: "/Resources<</Font<</F1 1 0 R>>>>/R") }),
            ("an object that nothing uses", { $0.add("(hidden)") }),
        ]
        for (name, change) in changes { expect(.fileChanged, name, change) }
    }

    @Test("No object is defined twice, and no second table says where else one stands")
    func structure() {
        expect(.fileChanged, "object 2 again") {
            $0.objects.append((2, Array("<</Type/Pages/Count 0/Kids[]>>".utf8)))
        }
        let hybrid = PDFForgery(genuine).file { PDFForgery.table($0, $1, $2.with("/XRefStm 15")) }
        expect(hybrid, .fileChanged, "hybrid file", at: #_sourceLocation)
        let chained = PDFForgery(genuine).file { PDFForgery.table($0, $1, $2.with("/Prev 15")) }
        expect(chained, .fileChanged, "Prev", at: #_sourceLocation)
        let twice = PDFForgery(genuine).file {
            PDFForgery.table($0, $1, $2).dropLast(6) + PDFForgery.table($0, $1, $2)
        }
        expect(twice, .fileChanged, "two tables", at: #_sourceLocation)
        let stream = PDFForgery(genuine).file { _, start, _ in
            "99 0 obj\n<</Type/XRef/Size 5/W[1 2 1]/Root 1 0 R/Length 0>>stream\n\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n"
        }
        expect(stream, .fileChanged, "a cross-reference stream instead of the table", at: #_sourceLocation)
        let free = PDFForgery(genuine).file {
            PDFForgery.table($0, $1, $2).replacing(" 00000 n \ntrailer", with: " 00000 f \ntrailer")
        }
        expect(free, .fileChanged, "an object called free", at: #_sourceLocation)
        let encrypted = PDFForgery(genuine).file { PDFForgery.table($0, $1, $2.with("/Encrypt 5 0 R")) }
        expect(encrypted, .fileChanged, "Encrypt", at: #_sourceLocation)
    }

    @Test("Games with the header and the end")
    func ends() {
        for header in ["%PDF-1.6", "%PDF-2.0", "%PDF-1.7\r", "%PDF-1.7 "] {
            expect(genuine.replacing("%PDF-1.7", with: header), .fileSavedAgain, header, at: #_sourceLocation)
        }
        expect(Array("junk\n".utf8) + genuine, .fileSavedAgain, "bytes before the header", at: #_sourceLocation)
        expect(Array("%PDF-1.4\n".utf8) + genuine, .fileSavedAgain, "two headers", at: #_sourceLocation)
        expect(Array(genuine.dropLast()), .fileChanged, "the last line feed", at: #_sourceLocation)
        expect(genuine + [0], .fileAppended, "a zero at the end", at: #_sourceLocation)
        expect(genuine + Array("\u{FEFF}".utf8), .fileAppended, "three bytes at the end", at: #_sourceLocation)
    }

    @Test("The claim attached twice, under one name or two, or under a name like it")
    func attachedTwice() {
        expect(.fileChanged, "two names") {
            $0.replace("/Names[", with: "/Names[(a) 5 0 R ", inObjectWith: "/Type/Catalog")
        }
        expect(.fileChanged, "one name twice") { forgery in
            let catalog = forgery.objects.first { $0.body.place(of: "/Type/Catalog") != nil }?.body ?? []
            let names = String(decoding: catalog, as: UTF8.self).firstMatch(of: /\/Names\[(.*?)\]/)?.1 ?? ""
            forgery.replace("/Names[", with: "/Names[\(names) ", inObjectWith: "/Type/Catalog")
        }
        expect(.fileChanged, "another name") {
            $0.replace("(titlecert-claim.cose)", with: "(titlecert-clajm.cose)")
        }
    }
}

extension PDFForgery {
    fileprivate mutating func catalog(_ entry: String) {
        replace("/Type/Catalog", with: "/Type/Catalog" + entry)
    }

    fileprivate mutating func redirect(_ key: String, inObjectWith mark: String, to body: String) {
        let number = add(body)
        replace(key, with: key + "\(number) 0 R/Was ", inObjectWith: mark)
    }

    fileprivate mutating func annotate(_ annotation: String) {
        let number = add(annotation)
        replace("/Annots[", with: "/Annots[\(number) 0 R ", inObjectWith: "/Type/Page/")
    }
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { preconditionFailure("no \(old)") }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }

    /// A dictionary with one more entry.
    fileprivate func with(_ entry: String) -> String { String(dropLast(2)) + entry + ">>" }
}
