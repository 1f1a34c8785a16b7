import TestSupport
import Testing
import TitleFiles
import TitleIntake

@Suite("xls workbooks") struct LegacyWorkbookTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        try FileBytes.read(ProjectFolder.path("Tests/Vectors/xls/\(name)"), limit: 1 << 20)
    }

    @Test("Each kind of cell is told apart, months from days, formulas from what they come to")
    func kinds() throws {
        let sheet = try SpreadsheetFile.read(bytes("cells.xls"))
        #expect(sheet.source == .xls(sheet: "单元格"))
        let cells = Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.number, $0[0]) })
        let expected: [(Int, SheetCell)] = [
            (1, SheetCell(.text("文字"))), (2, SheetCell(.number("150499198008046656"))),
            (3, SheetCell(.number("1980.1"))),
            (4, SheetCell(.number("42"))), (5, SheetCell(.date(daysSinceEpoch: 3868, showsDay: true))),
            (6, SheetCell(.date(daysSinceEpoch: 3865, showsDay: false))), (8, SheetCell(.boolean(true))),
            (9, SheetCell(.text("𪚥䶮" + String(repeating: "长", count: 9000)))), (10, SheetCell(.error("#REF!"))),
        ]
        for (row, cell) in expected { #expect(cells[row] == cell) }
        #expect(cells[7] == nil)
    }

    @Test("A formula is one whatever it came to; one that shows nothing is no cell")
    func formulas() throws {
        let whole = try bytes("cells.xls")
        let blank: [UInt8] = [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        let place = try #require(whole.indices.first { whole[$0...].starts(with: blank) })
        let results: [([UInt8], SheetCell.Value)] = [
            ([0, 0, 0, 0, 0, 0, 0, 0x40], .number("2")), ([1, 0, 1, 0, 0, 0, 0xFF, 0xFF], .boolean(true)),
            ([2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF], .error("#N/A")),
        ]
        for (bytes, value) in results {
            var changed = whole
            changed.replaceSubrange(place..<place + 8, with: bytes)
            let row = try SpreadsheetFile.read(changed).rows.first { $0.number == 7 }
            #expect(row?[0] == SheetCell(value, isFormula: true))
        }
    }

    @Test("Merged cells, hidden rows and columns are found; a hidden sheet is named; texts run on over records")
    func layout() throws {
        let sheet = try SpreadsheetFile.read(bytes("cells.xls"))
        #expect(sheet.mergedCells.map(\.text) == ["A11:B12"])
        #expect(sheet.hiddenRows == [13] && sheet.hiddenColumns == [3])
        #expect(sheet.rows.count == 1212)
        #expect(sheet.unreadSheets == ["另一张"])
        #expect(sheet.rows.last?[0] == SheetCell(.text("第1219行")))
    }

    @Test("Macros, a macro sheet and a link to another file are neither read nor run, and told")
    func macros() throws {
        let whole = try bytes("cells.xls")
        #expect(try SpreadsheetFile.read(whole).unreadParts == [])
        #expect(try SpreadsheetFile.read(withProject(whole)).unreadParts == [.macros])
        var book = withProject(whole)
        let hidden = try #require(
            place(of: Array("另一张".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), in: book)
        )
        book[hidden - 3] = 1
        let window = try #require(place(of: [0x3D, 0, 0x12, 0], in: book))
        book.replaceSubrange(window..<window + 8, with: [0xAE, 1, 0x12, 0, 1, 0, 5, 0])
        let read = try SpreadsheetFile.read(book)
        #expect(read.unreadParts == UnreadPart.allCases && read.unreadSheets == [] && read.rows.count == 1212)
        book[window + 6] = 1
        book[window + 7] = 4
        #expect(try SpreadsheetFile.read(book).unreadParts == [.macros, .macroSheets])
    }

    /// The same file with a stream in its directory that only a VBA project has.
    private func withProject(_ whole: [UInt8]) -> [UInt8] {
        let directory = (Int(whole[48]) | Int(whole[49]) << 8 + 1) * 512
        var book = whole
        for entry in stride(from: directory, to: directory + 512, by: 128) where book[entry + 66] == 0 {
            let name = Array("_VBA_PROJECT".utf16)
            for (index, unit) in name.enumerated() { book[entry + 2 * index] = UInt8(unit) }
            book[entry + 64] = UInt8(name.count * 2 + 2)
            book[entry + 66] = 2
            book.replaceSubrange(entry + 116..<entry + 124, with: [0xFE, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0])
            break
        }
        return book
    }

    private func place(of sought: [UInt8], in bytes: [UInt8]) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: sought) }
    }

    @Test("An xls cut off or damaged anywhere is read or refused, never trapped on")
    func damaged() throws {
        let whole = try bytes("cells.xls")
        for length in 0...700 { _ = try? SpreadsheetFile.read(Array(whole.prefix(length))) }
        for length in stride(from: 8, to: whole.count, by: 997) {
            _ = try? SpreadsheetFile.read(Array(whole.prefix(length)))
        }
        #expect(throws: IntakeFault.brokenWorkbook(part: "xls")) { try SpreadsheetFile.read(Array(whole.prefix(600))) }
        var dice = SeededDice(seed: 31)
        var refused = 0
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0...dice.below(16) { dice.mutate(&bytes) }
            for _ in 0..<3 { bytes[min(dice.below(2048), bytes.count - 1)] = UInt8(dice.below(256)) }
            bytes.replaceSubrange(0..<8, with: whole[0..<8])
            if (try? SpreadsheetFile.read(bytes)) == nil { refused += 1 }
        }
        #expect(refused > 30)
    }

    @Test("A header alone, and one with nothing but its marks, is refused")
    func headers() {
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        (header[30], header[57]) = (9, 0x10)
        for length in [60, 75, 76, 100, 511, 512] {
            #expect(throws: IntakeFault.self) { try SpreadsheetFile.read(Array(header.prefix(length))) }
        }
    }

    @Test("A workbook of a still older program, or one under a password, is refused by what it is")
    func older() throws {
        #expect(throws: IntakeFault.otherKind(.xls)) { try SpreadsheetFile.read([0x09, 0x08, 8, 0, 0, 5]) }
    }
}
