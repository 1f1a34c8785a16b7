import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("Bilingual faces")
struct BilingualFaceTests {
    private static let names = ["senior-mongolian", "intermediate-mongolian"]
    private static let language = "mn-Mong-CN"

    private func list(_ face: String, _ specimen: Specimen) throws -> DisplayList {
        try StandardFace.compiled(face).draw(specimen.content(fonts: StandardFace.fonts.get()))
    }

    @Test("Short and long texts are set whole, every glyph inside its field's box", arguments: names)
    func everythingFits(face: String) throws {
        let fields = try StandardFace.compiled(face).manifest.fields
        for specimen in Specimen.allCases {
            let list = try list(face, specimen)
            for field in fields {
                guard let piece = (list.pieces + list.ornaments).first(where: { $0.name == field.name }) else {
                    continue
                }
                let ink = try #require(piece.commands.bounds())
                #expect(field.box.contains(ink, slack: OverflowTests.slack), "\(specimen) \(field.name)")
            }
        }
    }

    @Test("Labels come from the template, values from the data, each label beside its value alone", arguments: names)
    func labels(face: String) throws {
        let full = try list(face, .usual)
        for name in ["name", "series", "title", "level", "issuedBy", "issuedOn"] {
            let label = try #require(full.pieces.first { $0.name == "\(name)LabelMongolian" })
            let value = try #require(full.pieces.first { $0.name == "\(name)Mongolian" })
            #expect(label.language == Self.language && value.language == Self.language)
            let given = try #require(Specimen.usual.texts["\(name)Mongolian"])
            // The space at which a column ends is not drawn.
            #expect(value.text.filter { $0 != " " } == given.filter { $0 != " " })
        }
        let bare = try StandardFace.compiled(face).draw(StandardFace.content())
        #expect(!bare.pieces.contains { $0.name.hasSuffix("Mongolian") })
    }

    @Test("No word is broken in the middle, in any column of any specimen", arguments: names)
    func wholeWords(face: String) throws {
        for specimen in Specimen.allCases {
            for piece in try list(face, specimen).pieces where piece.language == Self.language {
                let fields = try StandardFace.compiled(face).manifest.fields
                let pattern = try #require(fields.first { $0.name == piece.name }).pattern
                let given = Set(pattern.filled(with: specimen.texts).split(separator: " ").map(String.init))
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
        for name in ["nameMongolian", "levelMongolian"] {
            let words = try #require(Specimen.usual.texts[name])
            #expect(text.contains(words), "\(name)")
        }
    }

    private func compiled(wording: String) throws -> FaceTemplate {
        let folder = "templates/face/senior-mongolian"
        let manifest = String(decoding: try ProjectFolder.bytes("\(folder)/manifest.json"), as: UTF8.self)
        let plain = #""wording": { "language": "mn-Mong-CN""#
        try #require(manifest.contains(plain))
        return try FaceTemplate.compile(
            drawing: try ProjectFolder.bytes("\(folder)/face.svg"),
            manifest: Array(manifest.replacing(plain, with: "\(plain), \(wording)").utf8),
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
