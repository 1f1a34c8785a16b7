import TestSupport
import Testing
import TitleFiles
import TitleIntake
import TitleModel

@testable import TitleWorkflow

@Suite struct RosterTableTests {
    private static let required = "姓名,性别,出生年月,身份证号,工作单位,系列,专业,资格名称,级别,取得方式,取得资格时间"
    private static let row = "姚䶮,女,1980-08,150499198008046664,松山区第一中学,中小学教师,数学,一级教师,中级,评审,2019-10-25"

    @Test("Columns are found in any order, by synonyms, with blanks, marks and notes in brackets")
    func header() throws {
        let text = """
            某某花名册\n\n填表单位：某某,,,\n*姓 名,性　别,身份证号码（18位）,单位名称,职称系列,申报专业,专业技术资格名称,职称级别,取得途径,资格取得时间：,"出生
            年月",联系电话,评委会
            姚䶮,女,150499198008046664,松山区第一中学,中小学教师,数学,一级教师,中级,评审,2019/10/25,1980-08,13900000000,某评委会
            """
        let table = try RosterTable(Array(text.utf8))
        #expect(table.header.row == 4)
        #expect(table.header.ignored == ["联系电话"])
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        #expect(judgement.isClean)
        #expect(table.header.cell(.identityNumber, row: 5) == "C5")
    }

    @Test("The column of names in Mongolian is told from that of names", arguments: ["蒙文姓名", "姓名（蒙文）", "*蒙古文 姓名："])
    func mongolianColumn(header: String) throws {
        let text = "\(Self.required),\(header),评委会\n\(Self.row),ᠰᠤᠷᠨ\u{180E}ᠠ,某评委会\n"
        let table = try RosterTable(Array(text.utf8))
        #expect(table.header.cell(.mongolianName, row: 2) == "L2" && table.header.cell(.name, row: 2) == "A2")
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        #expect(judgement.rows.first?.mongolianName == "ᠰᠤᠷᠨ\u{180E}ᠠ")
    }

    @Test(
        "A file whose columns cannot be told for certain is refused",
        arguments: [
            ("a,b,c\n1,2,3\n", RosterFileFault.noHeader),
            (
                "姓名,性别,身份证号\n",
                .missingColumns([
                    .birthDate, .employer, .series, .specialty, .titleName, .rank, .route, .qualifiedOn,
                ])
            ),
            ("\(required),身份证号码\n\(row),1", .duplicateColumn(.identityNumber, cells: ["D1", "L1"])),
            (
                "\(required),时间\n\(row),1",
                .ambiguousColumn(
                    header: "时间",
                    cell: "L1",
                    candidates: [.birthDate, .graduatedOn, .qualifiedOn]
                )
            ),
            ("\(required)\n", .noRows), ("\(required)\n\(row),stray", .strayCell("L2")),
            ("\(required)\n\"\(row)", .intake(.csv(.unclosedQuote(line: 2)))), ("", .intake(.empty)),
        ]
    )
    func refused(text: String, fault: RosterFileFault) {
        #expect(throws: fault) { try RosterTable(Array(text.utf8)) }
    }

    @Test("Merged cells, hidden rows and hidden columns are refused from the header on, and passed over above it")
    func layout() throws {
        let columns = Self.required.split(separator: ",").map(String.init)
        func sheet(merged: String? = nil, hiddenRows: [Int] = [], hiddenColumns: [Int] = []) throws -> Sheet {
            let header = SheetRow(number: 2, cells: columns.map { SheetCell(.text($0)) })
            let cells = Self.row.split(separator: ",").map { SheetCell(.text(String($0))) }
            return Sheet(
                source: .xlsx(sheet: "s"),
                rows: [
                    SheetRow(number: 1, cells: [SheetCell(.text("花名册"))]), header, SheetRow(number: 3, cells: cells),
                ],
                mergedCells: try merged.map { [try #require(CellRange($0))] } ?? [],
                hiddenRows: hiddenRows,
                hiddenColumns: hiddenColumns
            )
        }
        #expect(try RosterTable(sheet(merged: "A1:K1", hiddenRows: [1], hiddenColumns: [40])).count == 1)
        #expect(throws: RosterFileFault.mergedCells("A2:B2")) { try RosterTable(sheet(merged: "A2:B2")) }
        #expect(throws: RosterFileFault.mergedCells("E3:E4")) { try RosterTable(sheet(merged: "E3:E4")) }
        #expect(throws: RosterFileFault.hiddenRows([3])) { try RosterTable(sheet(hiddenRows: [3])) }
        #expect(throws: RosterFileFault.hiddenColumns(["D"])) { try RosterTable(sheet(hiddenColumns: [3])) }
    }

    @Test(
        "Cells of a workbook are judged by their kind",
        arguments: [
            (3, SheetCell(.number("150499198008046660")), RosterFault.Code.identityStoredAsNumber),
            (3, SheetCell(.number("1.5049919800804667E+17")), .identityStoredAsNumber),
            (2, SheetCell(.number("1980.1")), .dateStoredAsDecimal), (2, SheetCell(.boolean(true)), .wrongKindOfCell),
            (0, SheetCell(.date(daysSinceEpoch: 1, showsDay: true)), .wrongKindOfCell),
            (4, SheetCell(.text("x"), isFormula: true), .formula), (1, SheetCell(.empty, isFormula: true), .formula),
            (4, SheetCell(.error("#REF!")), .spreadsheetError),
        ]
    )
    func kindsOfCells(column: Int, cell: SheetCell, code: RosterFault.Code) throws {
        #expect(try judge(column, cell).faults.map(\.code) == [code])
    }

    @Test("A date cell, a serial number and a cell that shows the month alone are dates")
    func dates() throws {
        let born = 3868
        for cell in [
            SheetCell(.date(daysSinceEpoch: born, showsDay: true)), SheetCell(.number("29437")),
            SheetCell(.date(daysSinceEpoch: born - 3, showsDay: false)), SheetCell(.number("19800804")),
            SheetCell(.number("1980.08")),
        ] {
            #expect(try judge(2, cell).faults.isEmpty)
        }
        #expect(try judge(2, SheetCell(.date(daysSinceEpoch: born - 3, showsDay: true))).faults.count == 1)
    }

    private func judge(_ column: Int, _ cell: SheetCell) throws -> RosterJudgement {
        let header = SheetRow(
            number: 1,
            cells: (Self.required + ",评委会").split(separator: ",").map { SheetCell(.text(String($0))) }
        )
        var cells = (Self.row + ",某评委会").split(separator: ",").map { SheetCell(.text(String($0))) }
        cells[column] = cell
        let sheet = Sheet(
            source: .xlsx(sheet: "s"),
            rows: [header, SheetRow(number: 2, cells: cells)],
            mergedCells: [],
            hiddenRows: [],
            hiddenColumns: []
        )
        return try RosterJudgement.judge(RosterTable(sheet), by: RosterFixture.rules("150404"), register: nil)
    }

    @Test("Seeded mutations of a csv roster are judged or refused, never trapped on")
    func mutations() throws {
        let whole = RosterFixture.csv([[:], ["姓名": "买买提·艾力"]])
        let rules = try RosterFixture.rules("150404", coverage: GlyphCoverage { _ in true })
        var dice = SeededDice(seed: 23)
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0...dice.below(4) { dice.mutate(&bytes) }
            guard let table = try? RosterTable(bytes) else { continue }
            let judgement = try RosterJudgement.judge(table, by: rules, register: nil)
            #expect(judgement.rows.count + Set(judgement.faults.map(\.row)).count == judgement.count)
        }
    }
}
