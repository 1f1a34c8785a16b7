import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("Bilingual faces")
struct BilingualFaceTests {
    private static let names = StandardFace.bilingual
    private static let language = "mn-Mong-CN"

    private func list(_ face: String, _ specimen: Specimen) throws -> DisplayList {
        try StandardFace.compiled(face).draw(specimen.content(fonts: StandardFace.fonts.get()))
    }

    @Test("Labels come from the template, values from the data, each label beside its value alone", arguments: names)
    func labels(face: String) throws {
        let full = try list(face, .usual)
        for name in ["name", "series", "title", "issuedBy"] {
            let label = try #require(full.pieces.first { $0.name == "\(name)LabelMongolian" })
            let value = try #require(full.pieces.first { $0.name == "\(name)Mongolian" })
            #expect(label.language == Self.language && value.language == Self.language)
            let given = try #require(Specimen.usual.texts["\(name)Mongolian"])
            // The space at which a column ends is not drawn.
            #expect(value.text.filter { $0 != " " } == given.filter { $0 != " " })
        }
        let bare = Set(try StandardFace.compiled(face).draw(StandardFace.content()).pieces.map(\.name))
        for name in ["name", "series", "title", "issuedBy", "birthDate", "qualifiedOn", "issuedOn"] {
            #expect(bare.isDisjoint(with: ["\(name)Mongolian", "\(name)LabelMongolian"]), "\(name)")
        }
    }

    @Test("What has few words is said in the template's own; an unknown word is left out", arguments: names)
    func vocabulary(face: String) throws {
        let template = try StandardFace.compiled(face)
        for rank in ["正高级", "副高级", "中级", "助理级", "员级"] {
            let list = try template.draw(StandardFace.content(["level": rank]))
            #expect(try #require(list.pieces.first { $0.name == "levelMongolian" }).text.isEmpty == false)
        }
        for route in ["评审", "认定", "考试", "换证"] {
            let list = try template.draw(StandardFace.content(["route": route, "titleLine": "职称证书"]))
            #expect(list.pieces.contains { $0.name == "routeMongolian" })
            #expect(list.pieces.contains { $0.name == "titleLineMongolian" })
        }
        let other = try template.draw(StandardFace.content(["level": "特级"])).pieces.map(\.name)
        #expect(!other.contains("levelMongolian") && !other.contains("levelLabelMongolian"))
    }

    @Test("Dates are figures from the data between words of the template", arguments: names)
    func dates(face: String) throws {
        let pieces = try list(face, .usual).pieces
        for (name, figures) in [("birthDate", ["1980", "8", "4"]), ("issuedOn", ["2019", "12", "5"])] {
            let text = try #require(pieces.first { $0.name == "\(name)Mongolian" }).text
            #expect(text.split { !$0.isASCII || !$0.isNumber }.map(String.init) == figures)
        }
    }

    @Test("The longest names that a roster may bring, of any letter, are set whole on every face")
    func longestNames() throws {
        for face in StandardFace.names {
            let setters = try StandardFace.compiled(face).setters
            let setter = try #require(setters.first { $0.field.name == "nameMongolian" })
            for letter in 0x1820...0x1842 {
                let word = String(repeating: String(try #require(Unicode.Scalar(letter))), count: 22)
                let words = "\(word) \(word.dropLast())"
                #expect(throws: Never.self, "\(face) \(letter)") { try setter.set(setter.shaped(words), words) }
            }
        }
    }

    @Test("No word is broken in the middle, in any column of any specimen", arguments: names)
    func wholeWords(face: String) throws {
        for specimen in Specimen.allCases {
            for piece in try list(face, specimen).pieces where piece.language == Self.language {
                let fields = try StandardFace.compiled(face).manifest.fields
                let pattern = try #require(fields.first { $0.name == piece.name }).pattern
                let texts = try StandardFace.worded(specimen, on: face)
                let given = Set(pattern.filled(with: texts).split(separator: " ").map(String.init))
                for column in piece.commands.columns {
                    let words = column.split(separator: " ").map(String.init)
                    #expect(words.allSatisfy { given.contains($0) }, "\(piece.name): \(column)")
                }
            }
        }
    }

    @Test(
        "Until a named person has approved its words the face says so aloud, and only samples are drawn",
        arguments: names
    )
    func unapproved(face: String) throws {
        let template = try StandardFace.compiled(face)
        let list = try list(face, .usual)
        #expect(list.pieces.first { $0.name == "unapproved" }?.text == "蒙古文待审核")
        #expect(list.reading.contains { $0.parts == ["unapproved"] })
        #expect(template.unapprovedLanguage == Self.language)
        #expect(throws: DrawingError.wordingNotApproved(language: Self.language)) {
            try template.draw(StandardFace.content(sample: false))
        }
    }

    @Test("Approved by a named person on a day, it says nothing of it and draws certificates")
    func approved() throws {
        let template = try compiled(wording: #""approvedBy": "张三", "approvedOn": "2026-12-01""#)
        let list = try template.draw(StandardFace.content(sample: false))
        #expect(template.unapprovedLanguage == nil && !list.pieces.contains { $0.name == "unapproved" })
    }

    @Test("An approval without a name, without a day or with something else for a day is a fault at its place")
    func badApproval() throws {
        let bad = [#""approvedBy": "", "approvedOn": "2026-12-01""#, #""approvedBy": "张三""#]
        for wording in bad + [#""approvedBy": "张三", "approvedOn": "soon""#] {
            #expect(throws: TemplateFaults.self, "\(wording)") { try compiled(wording: wording) }
        }
    }

    @Test("A vocabulary without its source, or with a word that says nothing, is a fault at its place")
    func badVocabulary() throws {
        for words in [#"{"is": {"中级": "ᠳᠤᠮᠳᠠ"}}"#, #"{"of": "level", "is": {"中级": ""}}"#, #"{"of": "level"}"#] {
            let wording = #""approvedBy": "张三", "approvedOn": "2026-12-01", "words": {"levelMongolian": \#(words)}"#
            let manifest = """
                {"page":{"width":10,"height":10},"title":"t","language":"zh-CN","reading":[],
                "wording":{"language":"mn",\(wording)}}
                """
            #expect(throws: TemplateFaults.self, "\(words)") {
                try FaceTemplate.compile(
                    drawing: Array(TemplateFaultTests.svg("<g/>").utf8),
                    manifest: Array(manifest.utf8),
                    fonts: StandardFace.fonts.get()
                )
            }
        }
    }

    @Test("A face whose unapproved words would not say so is refused")
    func silent() throws {
        let manifest =
            #"{"page":{"width":10,"height":10},"title":"t","language":"zh-CN","reading":[],"wording":{"language":"mn"}}"#
        let drawing = TemplateFaultTests.svg("<g/>")
        let fault = #expect(throws: TemplateFaults.self) {
            try FaceTemplate.compile(
                drawing: Array(drawing.utf8),
                manifest: Array(manifest.utf8),
                fonts: StandardFace.fonts.get()
            )
        }
        #expect(fault?.faults.map(\.code) == [.missingKey])
    }

    @Test("qpdf finds no fault; Mongolian is told as Mongolian, and copied out once")
    func pdf() async throws {
        let folder = try TemporaryFolder()
        let bytes = try list("senior-mongolian", .usual).previewPDF(secondsSinceEpoch: 1_575_500_000)
        let file = try folder.write(bytes, as: "face.pdf")
        #expect(try await Command.run("qpdf", ["--check", file]).exitCode == 0)
        let text = try await Command.run("pdftotext", ["-raw", file, "-"]).text.filter { !$0.isWhitespace }
        for name in ["nameMongolian", "titleMongolian"] {
            let words = try #require(Specimen.usual.texts[name]).filter { !$0.isWhitespace }
            #expect(text.contains(words), "\(name)")
        }
    }

    private func compiled(wording: String) throws -> FaceTemplate {
        let folder = "templates/face/senior-mongolian"
        let manifest = String(decoding: try ProjectFolder.bytes("\(folder)/manifest.json"), as: UTF8.self)
        let plain = #""language": "mn-Mong-CN""#
        try #require(manifest.contains(plain))
        return try FaceTemplate.compile(
            drawing: try ProjectFolder.bytes("\(folder)/face.svg"),
            manifest: Array(manifest.replacing(plain, with: "\(plain), \(wording)", maxReplacements: 1).utf8),
            fonts: StandardFace.fonts.get()
        )
    }
}

extension [DisplayCommand] {
    /// The texts of vertical columns: runs at one height of the lying line belong together.
    fileprivate var columns: [String] {
        flatMap { command -> [String] in
            guard case .group(_, _, let inner) = command else { return [] }
            var lines: [(height: Double, text: String)] = []
            for case .glyphs(let run) in inner {
                let height = run.glyphs.first?.place.y ?? 0
                if let last = lines.last, abs(last.height - height) < run.size * 0.5 {
                    lines[lines.count - 1].text += run.text
                } else {
                    lines.append((height, run.text))
                }
            }
            return lines.map(\.text)
        }
    }
}
