import Testing
import TitleWords

@testable import TitleRender

@Suite("Faults of templates")
struct TemplateFaultTests {
    /// A drawing whose second line is `line`, and what is wrong with it: the code and the column.
    static let drawings: [(line: String, code: TemplateFault.Code, column: Int)] = [
        ("<filter/>", .unknownElement, 1),
        ("  <rect x=\"1\" width=\"1\" height=\"1\" glow=\"2\"/>", .unknownAttribute, 36),
        ("<rect width=\"1\" height=\"1\" style=\"fill:red;clip-path:none\"/>", .unknownAttribute, 28),
        ("<rect width=\"1\" height=\"1\" fill=\"url(#g)\"/>", .badValue, 28),
        ("<rect height=\"1\"/>", .missingAttribute, 1),
        ("<rect width=\"1\" height=\"50%\"/>", .badValue, 17),
        ("<path d=\"M1 1 X\"/>", .badValue, 7),
        ("<g transform=\"turn(3)\"/>", .badValue, 4),
        ("<use xlink:href=\"#nothing\"/>", .unknownReference, 1),
        ("<g id=\"a\"><use xlink:href=\"#a\"/></g>", .circularReference, 11),
        ("<g id=\"a\"/><g id=\"a\"/>", .duplicateName, 12),
        ("<text font-family=\"kai\">字</text>", .unreadText, 1),
        ("<g class=\"decoration\"><text font-family=\"Comic\">字</text></g>", .unknownFont, 23),
        ("<g class=\"decoration\"><text font-family=\"kai\">字\u{E123}</text></g>", .missingGlyph, 23),
        ("<g class=\"decoration\"><text font-family=\"kai\">{{name}}</text></g>", .placeholderInDrawing, 47),
        ("姓名<g>散</g>", .strayText, 1),
        ("<image width=\"1\" height=\"1\" href=\"../up.png\"/>", .unknownReference, 1),
        ("<image width=\"1\" height=\"1\" href=\"data:image/png;base64,AAAA\"/>", .badPicture, 1),
        ("<rect width=\"1\" height=\"1\" display=\"none\"/>", .badValue, 28),
        ("<rect width=\"1\" width=\"1\"/>", .duplicateName, 17),
        ("<?php ?>", .forbiddenMarkup, 1),
        ("<![CDATA[x]]>", .forbiddenMarkup, 1),
        ("&boom;", .forbiddenMarkup, 1),
    ]

    @Test("Each is found at its line and column", arguments: drawings.indices)
    func drawing(index: Int) throws {
        let (line, code, column) = Self.drawings[index]
        let faults = try faults(drawing: Self.svg(line), manifest: Self.manifest())
        let fault = try #require(faults.first { $0.code == code }, "\(line): \(faults.map(\.code))")
        #expect((fault.file, fault.line, fault.column) == ("face.svg", 2, column), "\(line)")
    }

    @Test("An element that is not closed is found at the tag that closes another")
    func notClosed() throws {
        let fault = try #require(try faults(drawing: Self.svg("<rect width=\"1\">"), manifest: Self.manifest()).first)
        #expect((fault.line, fault.column, fault.subject, fault.found) == (3, 1, "</rect>", "</svg>"))
    }

    @Test(
        "A file that was cut says so, and no sentence ends in a colon with nothing behind it",
        arguments: ["<svg><rect", "<svg><rect width=\"1", "<svg><g>\n", ""]
    )
    func cut(drawing: String) throws {
        let fault = try #require(try faults(drawing: drawing, manifest: Self.manifest()).first)
        #expect(fault.code == .endsEarly && fault.file == "face.svg")
        for language in Language.allCases {
            let sentence = Words(language)(fault.code.rawValue, fault.facts)
            #expect(!sentence.hasSuffix("：") && !sentence.hasSuffix(": "), "\(sentence)")
        }
    }

    @Test("A manifest that was cut says so")
    func cutManifest() throws {
        let fault = try #require(try faults(drawing: Self.svg(""), manifest: #"{"page": {"width": 10,"#).last)
        #expect((fault.code, fault.file) == (.endsEarly, "manifest.json"))
    }

    @Test("A character that no font has is named by its code, since what stands there shows nothing")
    func codeOfCharacter() throws {
        let line = "<g class=\"decoration\"><text font-family=\"kai\">字\u{E000}</text></g>"
        let fault = try #require(try faults(drawing: Self.svg(line), manifest: Self.manifest()).first)
        #expect(Words(.chinese)(fault.code.rawValue, fault.facts).contains("没有字符 \u{E000}（U+E000）"))
        #expect(Words(.english)(fault.code.rawValue, fault.facts).contains("the character \u{E000} (U+E000)"))
    }

    @Test("A document type, and with it every entity of its own, is refused before it is read")
    func documentType() throws {
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + Self.svg("&a;")
        #expect(try faults(drawing: bomb, manifest: Self.manifest()).map(\.code) == [.forbiddenMarkup])
    }

    @Test("Nesting and number of elements are bounded, also through use")
    func bounds() throws {
        let deep = String(repeating: "<g>", count: 70) + String(repeating: "</g>", count: 70)
        #expect(try faults(drawing: Self.svg(deep), manifest: Self.manifest()).map(\.code) == [.tooDeep])
        var doubling = "<g id=\"n0\"><rect width=\"1\" height=\"1\"/></g>"
        for step in 1...24 {
            doubling += "<g id=\"n\(step)\"><use xlink:href=\"#n\(step - 1)\"/><use xlink:href=\"#n\(step - 1)\"/></g>"
        }
        let codes = try faults(
            drawing: Self.svg("<defs>\(doubling)</defs><use xlink:href=\"#n24\"/>"),
            manifest: Self.manifest()
        )
        #expect(codes.map(\.code) == [.tooMany])
    }

    @Test("What drawing programs note for themselves is skipped by rule")
    func notes() throws {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm" viewBox="0 0 10 10"
             xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.2"
             xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="face.svg">
            <sodipodi:namedview pagecolor="#ffffff"><inkscape:grid/></sodipodi:namedview>
            <metadata>words</metadata><g inkscape:label="Layer" inkscape:groupmode="layer"/></svg>
            """
        let template = try FaceTemplate.compile(
            drawing: Array(svg.utf8),
            manifest: Array(Self.manifest().utf8),
            fonts: StandardFace.fonts.get()
        )
        #expect(template.fixed.background.isEmpty)
    }

    @Test("A fault inside what is used many times is told once, two faults of one element twice")
    func usedTwice() throws {
        let wrong = "<g id=\"a\"><rect width=\"1\" height=\"1\" fill=\"blue\" glow=\"2\"/></g>"
        let uses = String(repeating: "<use xlink:href=\"#a\"/>", count: 5)
        let found = try faults(drawing: Self.svg("<defs>\(wrong)</defs>\(uses)"), manifest: Self.manifest())
        #expect(found.map(\.code) == [.badValue, .unknownAttribute])
    }

    @Test("Lines without wrap say what stands there")
    func linesWithoutWrap() throws {
        let fields = #""fields":{"name":{"box":[1,1,5,5],"font":"kai","size":9,"lines":3}}"#
        let reading = #""reading":[{"role":"P","parts":["name"]}]"#
        let manifest = #"{"page":{"width":10,"height":10},"language":"zh-CN","title":"t",\#(fields),\#(reading)}"#
        let fault = try #require(try faults(drawing: Self.svg(""), manifest: manifest).first)
        #expect((fault.code, fault.subject, fault.found) == (.badValue, "lines", #"3, "fit": "shrink""#))
    }

    @Test("A manifest's faults come in one pass, each at its place")
    func manifest() throws {
        let manifest = """
            {"page":{"width":10,"height":10},"language":"zh-CN","title":"t","colour":1,
            "fields":{"name":{"box":[1,1,20,5],"font":"kai","size":9},
            "sex":{"box":[1,1,5,1],"font":"comic","size":9,"min":6},
            "code":{"box":[1,1,5,5],"size":9,"align":"justify"}},
            "reading":[{"role":"P","parts":["name","name","nobody"]},{"role":"Z","parts":["sex"]}]}
            """
        let found = try faults(drawing: Self.svg(""), manifest: manifest)
        let told = found.map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.subject)" }
        #expect(
            told == [
                "1:65 template.unknownKey colour", "2:18 template.outsidePage box", "3:7 template.boxTooLow sex",
                "3:31 template.badValue font", "4:1 template.unreadPart code", "4:8 template.missingKey font",
                "4:42 template.badValue align", "5:40 template.partTwice name", "5:47 template.unknownPart nobody",
                "5:66 template.badValue role",
            ],
            "\(told)"
        )
    }

    @Test(
        "What is not JSON is refused where it breaks",
        arguments: [
            ("{", 1, 2), ("{\"page\":\n{\"width\":01}}", 2, 10), ("[1.]", 1, 2), ("[1e+]", 1, 2), ("[+1]", 1, 2),
            ("{\"a\":1,\"a\":2}", 1, 8), ("[1,]", 1, 4),
            ("{} x", 1, 4),
        ]
    )
    func notJSON(text: String, line: Int, column: Int) throws {
        let fault = try #require(try faults(drawing: Self.svg(""), manifest: text).last)
        #expect((fault.file, fault.line, fault.column) == ("manifest.json", line, column))
    }

    @Test("A folder without a template is named")
    func noFolder() throws {
        do {
            _ = try FaceTemplate.compile(folder: "/nowhere", fonts: StandardFace.fonts.get())
            Issue.record("compiled nothing")
        } catch let faults as TemplateFaults {
            #expect(faults.faults.map(\.code) == [.unreadable])
        }
    }

    @Test("Broken drawings never end in a trap: 1,000 mutations of a face's head")
    func mutations() throws {
        var dice = SeededMutations(seed: 7)
        let fonts = try StandardFace.fonts.get()
        for _ in 0..<1000 {
            let drawing = dice.mutated(
                Self.svg("<g id=\"a\"><path d=\"M1 1A2 3 4 0 1 5 6z\" transform=\"rotate(3 4 5)\"/></g>")
            )
            let manifest = dice.mutated(Self.manifest())
            _ = try? FaceTemplate.compile(drawing: drawing, manifest: manifest, fonts: fonts)
        }
    }

    @Test("Every fault and error has words in both languages, and every fact they name is given")
    func words() {
        let keys =
            TemplateFault.Code.allCases.map(\.rawValue)
            + DrawingError.all.map(\.key) + [FontError.missing(path: "", package: "").key, "font.damaged"]
        for key in keys {
            #expect(Words(.chinese).has(key), "\(key)")
            #expect(!Words(.english)(key).hasPrefix("["), "\(key)")
        }
        for error in DrawingError.all {
            #expect(!Words(.english)(error.key, error.facts).contains("{"), "\(error)")
        }
    }

    private func faults(drawing: String, manifest: String) throws -> [TemplateFault] {
        do {
            _ = try FaceTemplate.compile(
                drawing: Array(drawing.utf8),
                manifest: Array(manifest.utf8),
                fonts: StandardFace.fonts.get()
            )
            return []
        } catch let faults as TemplateFaults {
            return faults.faults
        }
    }

    static func svg(_ line: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10mm" height="10mm" viewBox="0 0 10 10">
        \(line)
        </svg>
        """
    }

    static func manifest() -> String {
        #"{"page":{"width":10,"height":10},"title":"t","language":"zh-CN","reading":[]}"#
    }
}

extension DrawingError {
    static let all: [DrawingError] = [
        .missingText(field: "name"), .missingPicture("seal"), .missingSymbol("qr"), .overflow(field: "name", text: "长"),
        .missingGlyph(field: "name", character: "䶮"), .badDrawing("seal", []), .badSymbol("qr"),
        .wordingNotApproved(language: "mn-Mong-CN"),
        .badPicture("photo", .unknownKind), .badPicture("photo", .damaged), .badPicture("photo", .fourColors),
        .badPicture("photo", .unusualCoding), .badPicture("photo", .turned),
        .badPicture("photo", .tooLarge(width: 1, height: 2)), .badPicture("seal", .blank),
    ]
}
