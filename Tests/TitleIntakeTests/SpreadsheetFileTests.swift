import Testing
import TitleFiles
import TitleIntake

@Suite struct SpreadsheetFileTests {
    @Test(
        "A file of another kind is refused by what it is, not by its name",
        arguments: [
            (Array("%PDF-1.7\n".utf8), FileKind.pdf), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0x1F, 0x8B, 8, 0], .compressed),
            ([0x09, 0x08, 0x08, 0x00, 0x00, 0x05], .xls),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] },
                .encryptedSpreadsheet
            ),
            (Array("<html><table>".utf8), .html),
        ] as [([UInt8], FileKind)]
    )
    func otherKinds(bytes: [UInt8], kind: FileKind) {
        #expect(throws: IntakeFault.otherKind(kind)) { try SpreadsheetFile.read(bytes) }
    }

    @Test("An archive with other parts, such as a text document, is no workbook")
    func otherArchive() {
        var writer = ZipWriter()
        writer.add("word/document.xml", Array("<w/>".utf8))
        #expect(throws: IntakeFault.otherKind(.otherArchive)) { try SpreadsheetFile.read(writer.finished()) }
    }

    @Test("A workbook cut off anywhere is refused")
    func truncated() {
        #expect(throws: IntakeFault.zip(.noDirectory)) { try SpreadsheetFile.read([0x50, 0x4B, 0x03, 0x04, 0, 0]) }
        let whole = WorkbookFixture(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes
        for length in stride(from: 8, to: whole.count, by: 7) {
            #expect(throws: IntakeFault.self) { try SpreadsheetFile.read(Array(whole.prefix(length))) }
        }
    }

    @Test(
        "An empty file, a file of blanks, a folder, a missing file and one above its kind's limit are each told apart"
    )
    func sizes() {
        #expect(throws: IntakeFault.empty) { try SpreadsheetFile.read([]) }
        #expect(throws: IntakeFault.noData) { try SpreadsheetFile.read(Array(" \n,\n".utf8)) }
        #expect(throws: IntakeFault.file(.folder)) { try SpreadsheetFile.read(path: "/tmp") }
        #expect(throws: IntakeFault.file(.notFound)) { try SpreadsheetFile.read(path: "/tmp/none/at/all.csv") }
        #expect(throws: IntakeFault.file(.notAFile)) { try SpreadsheetFile.read(path: "/dev/zero") }
        let large = [UInt8](repeating: 32, count: 41 << 20)
        #expect(throws: IntakeFault.file(.tooLarge(bytes: 41 << 20, limit: 40 << 20))) {
            try SpreadsheetFile.read(large)
        }
        for start in [[0x50, 0x4B, 0x03, 0x04], [0x09, 0x08], Array("%PDF-".utf8)] as [[UInt8]] {
            let workbook = start + [UInt8](repeating: 32, count: (21 << 20) - start.count)
            #expect(throws: IntakeFault.file(.tooLarge(bytes: 21 << 20, limit: 20 << 20))) {
                try SpreadsheetFile.read(workbook)
            }
        }
    }

    @Test("csv is read with commas, tabs or semicolons; every cell is text and blank lines keep their number")
    func csv() throws {
        let sheet = try SpreadsheetFile.read(Array("a\tb,c\t\n\n1\t2\n".utf8))
        #expect(sheet.source == .csv(.utf8))
        #expect(sheet.rows.map(\.number) == [1, 3])
        #expect(sheet.rows.first?.cells.map(\.value) == [.text("a"), .text("b,c"), .empty])
        #expect(try SpreadsheetFile.read(Array("a;b".utf8)).rows.first?.cells.count == 2)
    }

    @Test("A csv with a quote left open is refused, not read short")
    func openQuote() {
        #expect(throws: IntakeFault.csv(.unclosedQuote(line: 2))) {
            try SpreadsheetFile.read(Array("a,b\n\"c,d\ne,f\n".utf8))
        }
    }

    @Test("Cell names are read and written both ways")
    func cellNames() {
        #expect(CellReference("AB12") == CellReference(column: 27, row: 11))
        for text in ["", "A", "1", "A0", "a1", "A1B", "AAAA1", "A99999999999999999999"] {
            #expect(CellReference(text) == nil)
        }
        for column in [0, 25, 26, 51, 52, 701, 702, 16_383] {
            #expect(CellReference(CellReference.letters(ofColumn: column) + "1")?.column == column)
        }
    }
}
