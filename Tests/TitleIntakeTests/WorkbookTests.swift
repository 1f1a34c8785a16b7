import TestSupport
import Testing
import TitleFiles
import TitleIntake

@Suite struct WorkbookTests {
    @Test("Cells keep whether they are text, number, date, yes/no, error or formula, and gaps stay gaps")
    func kindsOfCells() throws {
        var book = WorkbookFixture(
            rows: """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>内</t></is></c>\
                <c r="D2"><v>1.5049919800804667E+17</v></c><c r="E2" s="1"><v>43830</v></c>\
                <c r="F2" s="2"><v>29434.5</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" t="e"><v>#N/A</v></c>\
                <c r="I2" t="str"><f>A2</f><v>x</v></c><c r="J2" s="1"/><c r="K2"><f>1/1</f></c>\
                <c r="L2" t="str"><f>A2</f><v></v></c></row>\
                <row r="3"><c r="A3" t="str"><f>A2</f><v/></c></row>
                """
        )
        book.strings = ["<r><t>汉</t></r><r><rPr/><t xml:space=\"preserve\"> 字</t></r><rPh><t>ハン</t></rPh>"]
        book.styles = """
            <numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/></numFmts>\
            <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>
            """
        let rows = try SpreadsheetFile.read(book.bytes).rows
        let row = try #require(rows.first)
        #expect(rows.map(\.number) == [2])
        let values: [SheetCell.Value] = [
            .text("汉 字"), .empty, .text("内"), .number("1.5049919800804667E+17"),
            .date(daysSinceEpoch: 18_261, showsDay: true), .date(daysSinceEpoch: 3865, showsDay: false), .boolean(true),
            .error("#N/A"), .text("x"), .empty, .empty,
        ]
        #expect(row.cells.map(\.value) == values)
        #expect(row.cells.map(\.isFormula) == Array(repeating: false, count: 8) + [true, false, true])
    }

    @Test("Prefixed elements, sequential cells without references and _x000A_ are understood")
    func otherWriters() throws {
        var book = WorkbookFixture(rows: "")
        book.sheets[0].xml = """
            <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row>\
            <x:c t="inlineStr"><x:is><x:t>a_x000A_b</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
        let sheet = try SpreadsheetFile.read(book.bytes)
        #expect(sheet.rows == [SheetRow(number: 1, cells: [SheetCell(.text("a\nb")), SheetCell(.number("7"))])])
    }

    @Test("Dates of the 1904 system are counted from its own beginning")
    func date1904() throws {
        var book = WorkbookFixture(rows: "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>42368</v></c></row>")
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        book.workbookProperties = "<workbookPr date1904=\"1\"/>"
        let cell = try #require(try SpreadsheetFile.read(book.bytes).rows.first?.cells.first)
        #expect(cell.value == .date(daysSinceEpoch: 18_261, showsDay: true))
    }

    @Test("Empty sheets are read past, hidden ones with data are named; two visible ones with data are refused by name")
    func sheets() throws {
        let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
        var book = WorkbookFixture(rows: row)
        book.sheets.append(("字典", "hidden", WorkbookFixture.worksheet(row)))
        book.sheets.append(("Sheet3", "visible", WorkbookFixture.worksheet("")))
        book.sheets.append(("空", "hidden", WorkbookFixture.worksheet("")))
        let read = try SpreadsheetFile.read(book.bytes)
        #expect(read.source == .xlsx(sheet: "花名册") && read.unreadSheets == ["字典"])
        book.sheets.append(("说明", "visible", WorkbookFixture.worksheet(row)))
        #expect(throws: IntakeFault.severalSheets(["花名册", "说明"])) { try SpreadsheetFile.read(book.bytes) }
        #expect(throws: IntakeFault.noData) { try SpreadsheetFile.read(WorkbookFixture(rows: "").bytes) }
    }

    @Test("Macros, macro sheets and links to other files are neither read nor run, and told")
    func macros() throws {
        let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
        #expect(try SpreadsheetFile.read(WorkbookFixture(rows: row).bytes).unreadParts == [])
        var book = WorkbookFixture(rows: row)
        book.extraLinks = [("vbaProject", "vbaProject.bin")]
        book.extraParts = [("xl/vbaProject.bin", "x")]
        #expect(try SpreadsheetFile.read(book.bytes).unreadParts == [.macros])
        book.extraLinks.append(("externalLink", "externalLinks/externalLink1.xml"))
        book.sheets.append(("宏1", "visible", WorkbookFixture.worksheet(row)))
        book.sheetTypes = [1: "xlMacrosheet"]
        let read = try SpreadsheetFile.read(book.bytes)
        #expect(read.unreadParts == UnreadPart.allCases && read.source == .xlsx(sheet: "花名册"))
    }

    @Test("A VBA project is told also where no relationship names it; a chart's sheet is read past")
    func strayMacros() throws {
        let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
        var book = WorkbookFixture(rows: row)
        book.extraParts = [("xl/vbaProject.bin", "x")]
        book.sheets.append(("图", "visible", "<chartsheet/>"))
        book.sheetTypes = [1: "chartsheet"]
        #expect(try SpreadsheetFile.read(book.bytes).unreadParts == [.macros])
    }

    @Test("Merged cells, hidden rows and hidden columns with data are told")
    func layout() throws {
        let book = WorkbookFixture(
            rows: """
                <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>\
                <row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/>
                """,
            before: "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>",
            after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"
        )
        let sheet = try SpreadsheetFile.read(book.bytes)
        #expect(sheet.mergedCells.map(\.text) == ["A1:B1"])
        #expect(sheet.hiddenRows == [3])
        #expect(sheet.hiddenColumns == [1])
    }

    @Test(
        "A workbook that contradicts itself is refused",
        arguments: [
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
            "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"0\"/>", "<row r=\"9999999\"/>", "<row r=\"x\"/>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"q\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>",
        ]
    )
    func contradictions(rows: String) {
        #expect(throws: IntakeFault.brokenWorkbook(part: "xl/worksheets/s0.xml")) {
            try SpreadsheetFile.read(WorkbookFixture(rows: rows).bytes)
        }
    }

    @Test("A cell beyond 256 columns is refused, an empty one there is not")
    func columns() throws {
        let filled = WorkbookFixture(rows: "<row r=\"1\"><c r=\"IW1\"><v>1</v></c></row>")
        #expect(throws: IntakeFault.tooManyColumns(limit: 256)) { try SpreadsheetFile.read(filled.bytes) }
        let empty = WorkbookFixture(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row>")
        #expect(try SpreadsheetFile.read(empty.bytes).rows.first?.cells.count == 1)
    }

    @Test("A document type in any part refuses the workbook")
    func doctype() {
        var book = WorkbookFixture(rows: "")
        book.sheets[0].xml = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + WorkbookFixture.worksheet("")
        #expect {
            try SpreadsheetFile.read(book.bytes)
        } throws: { error in
            guard case .xml("xl/worksheets/s0.xml", let fault) = error as? IntakeFault else { return false }
            return fault.reason == .doctype
        }
    }

    @Test("A part that stands twice refuses the workbook")
    func duplicatePart() {
        var book = WorkbookFixture(rows: "")
        book.extraParts = [("XL/worksheets/S0.xml", WorkbookFixture.worksheet(""))]
        #expect(throws: IntakeFault.zip(.duplicateEntry("XL/worksheets/S0.xml"))) {
            try SpreadsheetFile.read(book.bytes)
        }
    }

    @Test("A workbook of 300 MB of blanks is refused before it is unpacked")
    func bomb() {
        var writer = ZipWriter()
        let blanks = [UInt8](repeating: 32, count: 100 << 20)
        for name in ["xl/workbook.xml", "a", "b"] { writer.add(name, blanks) }
        let bytes = writer.finished()
        #expect(bytes.count < 1 << 20)
        #expect(throws: IntakeFault.zip(.tooLarge(limit: 200 << 20))) { try SpreadsheetFile.read(bytes) }
    }

    @Test("Seeded mutations of a workbook and of its parts are read or refused, never trapped on")
    func mutations() {
        let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43830</v></c></row>"
        var book = WorkbookFixture(rows: rows)
        book.strings = ["<t>a</t>"]
        book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        let whole = book.bytes
        var dice = SeededDice(seed: 5)
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0...dice.below(3) { dice.mutate(&bytes) }
            _ = try? SpreadsheetFile.read(bytes)
            var sheet = Array(WorkbookFixture.worksheet(rows).utf8)
            for _ in 0...dice.below(3) { dice.mutate(&sheet) }
            book.sheets[0].xml = String(decoding: sheet, as: UTF8.self)
            _ = try? SpreadsheetFile.read(book.bytes)
        }
    }
}
