import Testing
import TitleIntake
import TitleModel
import TitleSheets
import TitleWords

@testable import TitleWorkflow

@Suite("Rosters given back") struct MarkedRosterTests {
    private let words = Words(.chinese).callAsFunction as Wording

    @Test("A roster comes back as it was handed in, and judged again has the same faults in the same places")
    func sameAgain() throws {
        let rows = [
            [:], ["性别": "男", "姓名": "=1+1"], ["身份证号": "15049919890304557X", "性别": "男", "出生年月": "1989-03", "级别": "A"],
        ]
        let table = try RosterTable(RosterFixture.csv(rows))
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        #expect(judgement.faults.count >= 4)
        let bytes = try MarkedRoster.bytes(table, judgement, words)
        let again = try RosterTable(bytes)
        #expect(again.header.ignored == ["错误说明"])
        let faults = try RosterJudgement.judge(again, by: RosterFixture.rules("150404"), register: nil).faults
        #expect(faults == judgement.faults)
        #expect(again.rows[1][1] == SheetCell(.text("=1+1")))
    }

    @Test(
        "A cell of a wrong kind comes back empty with what it held in its note, so that handed in again it is not right"
    )
    func kinds() throws {
        let header = RosterFixture.good.map { SheetCell(.text($0.0)) }
        func table(_ column: String, _ cell: SheetCell) throws -> RosterTable {
            let cells = RosterFixture.good.map { name, value in
                name == column ? cell : SheetCell(value.isEmpty ? .empty : .text(value))
            }
            let rows = [SheetRow(number: 1, cells: header), SheetRow(number: 2, cells: cells)]
            return try RosterTable(Sheet(source: .xlsx(sheet: "s"), rows: rows))
        }
        for (column, cell) in [
            ("出生年月", SheetCell(.number("1980.1"))), ("工作单位", SheetCell(.text("某单位"), isFormula: true)),
            ("工作单位", SheetCell(.error("#N/A"))), ("工作单位", SheetCell(.boolean(true))),
            ("身份证号", SheetCell(.number("150499198008046664"))),
        ] {
            let rules = try RosterFixture.rules("150404")
            let faulty = try table(column, cell)
            let judgement = try RosterJudgement.judge(faulty, by: rules, register: nil)
            #expect(judgement.faults.count == 1)
            var again = try RosterTable(MarkedRoster.bytes(faulty, judgement, words))
            let second = try RosterJudgement.judge(again, by: rules, register: nil)
            #expect(second.faults.map(\.code) == [.missing])
            again = try RosterTable(MarkedRoster.bytes(again, second, words))
            #expect(again.header.ignored == ["错误说明"])
        }
    }

    @Test("An empty roster has the form's words, and filled in is read as a roster")
    func template() throws {
        for everyColumn in [false, true] {
            let sheet = try SpreadsheetFile.read(RosterTemplate.bytes(everyColumn: everyColumn, words))
            let header = try #require(sheet.rows.first)
            let filled = SheetRow(
                number: 2,
                cells: header.cells.map { cell in
                    guard case .text(let text) = cell.value else { return SheetCell(.empty) }
                    let word = text.hasSuffix("*") ? String(text.dropLast()) : text
                    let value = RosterFixture.good.first { $0.0 == word }?.1 ?? ""
                    return SheetCell(value.isEmpty ? .empty : .text(value))
                }
            )
            let table = try RosterTable(Sheet(source: sheet.source, rows: [header, filled]))
            #expect(table.header.ignored.isEmpty)
            #expect(table.header.columns.count == (everyColumn ? RosterColumn.allCases.count : 21))
            #expect(try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil).isClean)
        }
    }

    @Test("What begins like a formula leaves as text")
    func noFormula() throws {
        let bytes = try SpreadsheetWriter.bytes(
            of: [
                WrittenSheet(
                    name: "x",
                    rows: [["=1+1", "+1", "-1", "@a", "=HYPERLINK(\"x\")"].map { WrittenCell($0, .fault, note: "n") }],
                    frozenRows: 0,
                    widths: []
                )
            ]
        )
        let row = try #require(try SpreadsheetFile.read(bytes).rows.first)
        #expect(row.cells.map(\.isFormula) == [false, false, false, false, false])
        #expect(row[0] == SheetCell(.text("=1+1")) && row[4] == SheetCell(.text("=HYPERLINK(\"x\")")))
    }

    @Test("A column that nobody guesses is assigned by hand, before what is ambiguous")
    func assigned() throws {
        let text = String(decoding: RosterFixture.csv([[:]]), as: UTF8.self)
        let renamed = text.replacing("取得资格时间", with: "批准日").replacing("工作单位", with: "单位")
        #expect(throws: RosterFileFault.self) { try RosterTable(Array(renamed.utf8)) }
        let table = try RosterTable(Array(renamed.utf8), assigned: ["批 准日": .qualifiedOn, "单位": .employer])
        #expect(try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil).isClean)
    }
}
