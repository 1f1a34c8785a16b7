import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("A face with its texts")
struct StandardFaceTests {
    @Test("Its names of texts are those the press fills in")
    func neededTexts() throws {
        let needed = try StandardFace.template.get().neededTexts
        let given = try StandardFace.content().texts
        #expect(Set(needed).isSubset(of: given.keys))
        #expect(needed.contains("name") && needed.contains("number") && !needed.contains("employer"))
    }

    @Test("CER5: name, number and rare characters are found in the PDF's text, each field once")
    func textIsFound() async throws {
        let text = try await self.text(of: StandardFace.content(["name": "䶮㐂𬎆𪚥"]))
        for words in ["䶮㐂𬎆𪚥", "1504002019Z000001K", "150499198008046664", "一级教师", "K7QW-3M9D-2XTP-C"] {
            #expect(text.ranges(of: words).count == 1, "\(words)")
        }
    }

    @Test("Screen readers get heading, then fields with their labels, in the manifest's order")
    func structure() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(StandardFace.pdf(StandardFace.content()), as: "face.pdf")
        let told = try await Command.run("pdfinfo", ["-struct-text", file]).text
        var rest = told[...]
        for words in ["H1", "专业技术资格证书", "Figure", "姓名", "姚䶮", "评审组织", "工作单位", "发证机关", "Link", "查验码"] {
            let place = try #require(rest.firstRange(of: words), "\(words) is not read in its place")
            rest = rest[place.upperBound...]
        }
    }

    @Test("All fonts are embedded subsets with a map to Unicode")
    func fonts() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(StandardFace.pdf(StandardFace.content(["name": "㐂"])), as: "face.pdf")
        let rows = try await Command.run("pdffonts", [file]).lines.dropFirst(2)
        #expect(rows.count == 3, "one of the template's words, the document's own, and that again for micro-text")
        #expect(Set(rows.map { $0.prefix { $0 != " " } }).count == 2)
        for row in rows { #expect(row.contains("yes yes yes"), "\(row)") }
    }

    @Test("qpdf finds no fault, with and without the seal's field")
    func qpdf() async throws {
        let folder = try TemporaryFolder()
        let content = try StandardFace.content()
        for bytes in [try StandardFace.pdf(content), try StandardFace.sealedLooking(content)] {
            let file = try folder.write(bytes, as: "face.pdf")
            let checked = try await Command.run("qpdf", ["--check", file])
            #expect(checked.exitCode == 0, "\(checked.text) \(checked.errors)")
        }
    }

    @Test("The QR of the longest claim is read back from 150 dpi")
    func qrIsRead() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(StandardFace.sealedLooking(StandardFace.content()), as: "face.pdf")
        try await Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, folder.path("face")])
        let read = try await Command.run("zbarimg", ["-q", "--raw", folder.path("face.png")])
        #expect(read.lines == [StandardFace.qr.text])
    }

    @Test("Modules are at least 0.49 mm: a claim that would need smaller ones is refused")
    func tooLongForQR() throws {
        var content = try StandardFace.content()
        let longer = StandardFace.qr.digits + StandardFace.qr.digits.prefix(150)
        content.qr["qr"] = QRSymbolSource(prefix: StandardFace.qr.prefix, digits: longer)
        #expect(throws: DrawingError.badSymbol("qr")) { try StandardFace.template.get().draw(content) }
    }

    @Test("The QR is also a link to the whole text")
    func link() throws {
        let list = try StandardFace.template.get().draw(StandardFace.content())
        #expect(list.links.map(\.address) == [StandardFace.qr.text])
    }

    @Test("The same content gives the same bytes")
    func deterministic() throws {
        let fonts = try FontLibrary()
        let again = try FaceTemplate.compile(folder: ProjectFolder.path("templates/face/intermediate"), fonts: fonts)
        let content = try StandardFace.content()
        let first = try StandardFace.pdf(content)
        #expect(try first == again.draw(content).pdf(metadata: .test).finish())
        #expect(try first == StandardFace.pdf(content))
    }

    @Test("Only a sample says so, in words that readers are told")
    func sample() async throws {
        #expect(try await text(of: StandardFace.content()).contains("样本"))
        #expect(try await !text(of: StandardFace.content(sample: false)).contains("样本"))
        let marked = try await Page(StandardFace.pdf(StandardFace.content()))
        let plain = try await Page(StandardFace.pdf(StandardFace.content(sample: false)))
        let differing = (30..<260).filter {
            marked.color(Double($0), 178 - Double($0) * 0.51) != plain.color(Double($0), 178 - Double($0) * 0.51)
        }
        #expect(differing.count > 20)
    }

    @Test("As SVG it has outlines only, refers to nothing outside, and carries the photo unchanged")
    func svg() throws {
        let svg = try StandardFace.template.get().draw(StandardFace.content()).svg()
        for word in ["<text", "<script", "<style", "url(", "<use"] { #expect(!svg.contains(word), "\(word)") }
        #expect(svg.ranges(of: "http").count == 1)
        let start = try #require(svg.firstRange(of: "href=\"data:image/jpeg;base64,")).upperBound
        let data = svg[start...].prefix { $0 != "\"" }
        #expect(Base64.decode(data) == (try ProjectFolder.bytes("data/photos/portrait-01.jpg")))
    }

    @Test("A label and its rule stand only beside their text")
    func optionalLabel() async throws {
        let full = try StandardFace.template.get().draw(StandardFace.content())
        let short = try StandardFace.template.get().draw(StandardFace.content(["employer": ""]))
        #expect(full.fixedPieces.contains { $0.name == "#label-employer" })
        #expect(!short.fixedPieces.contains { $0.name == "#label-employer" })
        #expect(!short.pieces.contains { $0.name == "employer" })
        #expect(!(try await text(of: StandardFace.content(["employer": ""]))).contains("工作单位"))
    }

    @Test("What is missing is named")
    func missing() throws {
        let template = try StandardFace.template.get()
        var content = try StandardFace.content(["number": ""])
        #expect(throws: DrawingError.missingText(field: "number")) { try template.draw(content) }
        content = try StandardFace.content()
        content.images["seal"] = nil
        #expect(throws: DrawingError.missingPicture("seal")) { try template.draw(content) }
        content = try StandardFace.content(["name": "张\u{202E}三"])
        #expect(throws: DrawingError.missingGlyph(field: "name", character: "\u{202E}")) { try template.draw(content) }
    }

    private func text(of content: FaceContent) async throws -> String {
        let folder = try TemporaryFolder()
        let file = try folder.write(StandardFace.pdf(content), as: "face.pdf")
        return try await Command.run("pdftotext", [file, "-"]).text
    }
}
