import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("Tables that go on over pages")
struct TableTests {
    static func paper(_ name: String) throws -> FaceTemplate {
        try FaceTemplate.compile(folder: ProjectFolder.path("templates/paper/\(name)"), fonts: StandardFace.fonts.get())
    }

    private static func content(rows: [[String: String]]) -> FaceContent {
        FaceContent(
            texts: Specimen.usual.texts.merging(Specimen.paperTexts) { $1 },
            sample: true,
            rows: TableRows(rows)
        )
    }

    /// Rows whose cells hold from one to many characters.
    private static func rows(_ count: Int, seed: UInt64) -> [[String: String]] {
        var dice = SeededDice(seed: seed)
        let characters = Array(
            "王李䶮㐂𬎆𪚥一囗龘国技术委员会·〔〕（），ABgjpqyQ019Ij- 买提"
        )
        func text(_ longest: Int) -> String {
            String((0..<(1 + dice.below(longest))).map { _ in characters[dice.below(characters.count)] })
        }
        return (0..<count).map { row in
            [
                "line": "\(row + 1)", "name": text(12), "sex": "女", "identity": "****************7X",
                "employer": text(40), "series": text(20), "specialty": dice.below(3) == 0 ? "" : text(18),
                "title": text(14), "qualifiedOn": "2019年10月25日",
            ]
        }
    }

    @Test("Every row stands once and in order, each cell inside its own, on as many pages as that takes")
    func rowsStandInTheirCells() throws {
        let flow = try Self.paper("roster").pages(of: Self.content(rows: Self.rows(400, seed: 7)))
        let table = try #require(flow.setting?.table)
        var lines: [String] = []
        for index in 0..<flow.count {
            let page = try #require(try flow.page(index).table)
            let box = index == 0 ? table.box : table.nextBox
            #expect(page.header.count == table.columns.count && page.isContinued == (index > 0))
            var top = box.y + table.header.height
            for (row, height) in zip(page.rows, flow.layout.heights[flow.layout.pages[index]]) {
                Self.expect(row, in: Box(x: box.x, y: top, width: box.width, height: height), of: table)
                top += height
                lines.append(row[0].commands.words)
            }
            #expect(top <= box.bottom + 1e-6)
        }
        #expect(lines == (1...400).map { "\($0)" })
        #expect(flow.count > 10)
    }

    private static func expect(_ row: [DisplayTable.Cell], in box: Box, of table: Manifest.Table) {
        var left = box.x
        for (cell, column) in zip(row, table.columns) {
            let place = Box(x: left, y: box.y, width: column.width, height: box.height)
            for case .glyphs(let run) in cell.commands where !OverflowTests.lies(run, in: place) {
                Issue.record("\(column.name): \(run.text)")
            }
            left += column.width
        }
    }

    @Test("What closes a letter stands on its last page, free of rows, with a row above it", arguments: 1...60)
    func closing(count: Int) throws {
        let flow = try Self.paper("notice").pages(of: Self.content(rows: Self.rows(count, seed: 3)))
        let table = try #require(flow.setting?.table)
        for index in 0..<flow.count {
            let page = try flow.page(index)
            #expect(page.pieces.contains { $0.name == "issuer" } == (index == flow.count - 1))
            #expect(page.pieces.contains { $0.name == "heading" } == (index == 0))
            #expect(page.running.contains { $0.text == "第 \(index + 1) 页，共 \(flow.count) 页" })
        }
        let last = try #require(try flow.page(flow.count - 1).table)
        let foot = try #require(last.commands.bounds())
        let box = flow.count == 1 ? table.box : table.nextBox
        #expect(!last.rows.isEmpty && foot.bottom <= box.bottom - table.keptFree + 0.1)
    }

    @Test("A text that no cell holds is refused with its column and row; so is a character that no font has")
    func refused() throws {
        var rows = Self.rows(40, seed: 9)
        let long = String(repeating: "长", count: 300)
        rows[30]["employer"] = long
        #expect(throws: DrawingError.overflow(field: "rows.employer[31]", text: long)) {
            try Self.paper("roster").pages(of: Self.content(rows: rows))
        }
        rows[30]["employer"] = "\u{E123}"
        #expect(throws: DrawingError.missingGlyph(field: "rows.employer[31]", character: "\u{E123}")) {
            try Self.paper("roster").pages(of: Self.content(rows: rows))
        }
        rows[30]["name"] = nil
        #expect(throws: DrawingError.missingText(field: "rows.name[31]")) {
            try Self.paper("roster").pages(of: Self.content(rows: rows))
        }
    }

    @Test("The table is one in the structure of the PDF, its header read once, every row with its cells")
    func structure() async throws {
        let flow = try Self.paper("roster").pages(of: Self.content(rows: Self.rows(90, seed: 5)))
        var book = PDFBook(metadata: .test)
        var bytes: [UInt8] = []
        for index in 0..<flow.count {
            book.add(try flow.page(index))
            bytes += book.take()
        }
        bytes += book.finish()
        let folder = try TemporaryFolder()
        let file = try folder.write(bytes, as: "roster.pdf")
        let tree = try await Command.run("pdfinfo", ["-struct", file]).lines.map { $0.trimmed }
        func count(_ kind: String) -> Int {
            tree.filter { [kind, kind + ":", kind + " (block)"].contains($0) }.count
        }
        #expect(flow.count > 2)
        #expect((count("Table"), count("THead"), count("TBody"), count("TR")) == (1, 1, 1, 91))
        #expect((count("TH"), count("TD")) == (10 + 90, 9 * 90))
        let check = try await Command.run("qpdf", ["--check", file])
        #expect(check.exitCode == 0, "\(check.errors)")
    }

    @Test("Hash and page number stand on every page, and each row's words copy out once and in order")
    func text() async throws {
        var rows = Self.rows(90, seed: 11)
        for row in rows.indices { rows[row]["name"] = "其木格\(1000 + row)" }
        let flow = try Self.paper("roster").pages(of: Self.content(rows: rows))
        let folder = try TemporaryFolder()
        let file = try folder.write(try flow.previewPDF(secondsSinceEpoch: 0), as: "roster.pdf")
        let text = try await Command.run("pdftotext", ["-raw", file, "-"]).text
        let pages = text.split(separator: "\u{0C}").map(String.init)
        #expect(pages.count == flow.count)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("SHA-256 \(Specimen.paperTexts["rosterHash"] ?? "?")"))
            #expect(page.contains("第 \(index + 1) 页，共 \(flow.count) 页"))
        }
        let names = text.matches(of: /其木格(\d+)/).compactMap { Int($0.output.1) }
        #expect(names == (1000..<1090).map { $0 })
    }

    @Test("SVG and PNG list what the PDF shows: the rows of their page")
    func otherDrawings() throws {
        let flow = try Self.paper("roster").pages(of: Self.content(rows: Self.rows(60, seed: 2)))
        let (first, second) = (try flow.page(0), try flow.page(1))
        let cells = try #require(second.table?.rows.first?.first?.commands)
        #expect(second.words.contains(cells[0]) && !first.words.contains(cells[0]))
        #expect(first.svg().utf8.count > 50_000 && first.svg() != second.svg())
    }

    @Test(
        "Faults of a table are found where they stand",
        arguments: [
            (#""width": 13"#, #""width": 14"#, TemplateFault.Code.columnsDoNotFill),
            (#""role": "Table""#, #""role": "P""#, .badValue),
            (#""role": "P", "parts": ["note"]"#, #""role": "Table", "parts": ["note"]"#, .badValue),
            (#""rowHeight": 7"#, #""rowHeight": 170"#, .boxTooLow),
            (#""title": "行号", "#, "", .missingKey),
            (#""height": 8, "#, #""height": 8, "glow": 1, "#, .unknownKey),
            (#""next": [20, "#, #""next": [60, "#, .outsidePage),
            (#""parts": ["rows"]"#, #""parts": []"#, .unreadPart),
        ]
    )
    func faults(old: String, new: String, code: TemplateFault.Code) throws {
        let manifest = String(decoding: try ProjectFolder.bytes("templates/paper/roster/manifest.json"), as: UTF8.self)
        let parts = manifest.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        let faults = #expect(throws: TemplateFaults.self) {
            try FaceTemplate.compile(
                drawing: try ProjectFolder.bytes("templates/paper/roster/face.svg"),
                manifest: Array("\(parts[0])\(new)\(parts[1])".utf8),
                fonts: StandardFace.fonts.get()
            )
        }
        #expect(faults?.faults.contains { $0.code == code && $0.line > 1 } == true, "\(faults?.faults ?? [])")
    }
}

extension [DisplayCommand] {
    fileprivate var words: String {
        map { command in if case .glyphs(let run) = command { run.text } else { "" } }.joined()
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
