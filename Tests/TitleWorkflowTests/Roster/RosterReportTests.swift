import Foundation
import TestSupport
import Testing
import TitleFiles
import TitleIntake
import TitleModel
import TitleWords

@testable import TitleWorkflow

@Suite struct RosterReportTests {
    @Test("Every fault of a cell, every column and every refusal of a file has its words in both languages")
    func words() {
        let keys =
            RosterFault.Code.allCases.map { "roster.fault.\($0.rawValue)" }
            + RosterColumn.allCases.map { "roster.column.\($0.rawValue)" }
            + RosterJudgement.NotChecked.allCases.map { "roster.not-checked.\($0.rawValue)" }
            + UnreadPart.allCases.map { "roster.report.unread-\($0.rawValue)" }
            + FileKind.allCases.map { "roster.file.kind-\($0.rawValue)" }
            + TitleRank.allCases.map { "roster.rank.\($0.rawValue)" }
            + TitleLevel.allCases.map { "roster.level.\($0.rawValue)" }
            + KindOfCase.allCases.map { "roster.case.\($0.rawValue)" }
        for key in keys {
            for language in Language.allCases {
                #expect(Words(language).has(key) && !Words(language)(key).isEmpty, "\(key)")
            }
        }
    }

    @Test("The report of a bad file says row, column, cell, what is wrong and what to do, in no word left open")
    func badFile() throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let bad = ["身份证号": "150499198008046665", "级别": "副高级", "取得方式": "认定", "破格依据": "x"]
        let path = try folder.write(RosterFixture.csv([[:], bad]), as: "roster.csv")
        let report = try RosterCheck.run(path: path, by: RosterFixture.rules("1504A1"), register: nil)
        #expect(report.exitCode == 1)
        for language in Language.allCases {
            let text = report.text { Words(language)($0, $1) }
            #expect(!text.contains("{") && !text.contains("[roster"))
            #expect(text.contains("G3"))
        }
        #expect(report.text { Words(.chinese)($0, $1) }.hasPrefix("第 3 行，身份证号（G3）：身份证号校验位不符"))
        for line in report.jsonLines({ Words(.english)($0, $1) }) {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test("A roster saved with macros is judged by its cells, and the report says that the macros were not read")
    func macros() throws {
        let whole = try FileBytes.read("data/rosters/songshan-2019-intermediate.xlsx", limit: 1 << 22)
        let archive = try ZipArchive(whole)
        var writer = ZipWriter()
        for entry in archive.entries { writer.add(entry.name, try #require(try archive.contents(of: entry.name))) }
        writer.add("xl/vbaProject.bin", [1])
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let path = try folder.write(writer.finished(), as: "roster.xlsm")
        let rules = try RosterFixture.rules("150404")
        func report(_ path: String) throws -> String {
            try RosterCheck.run(path: path, by: rules, register: nil).text { Words(.chinese)($0, $1) }
        }
        #expect(try report(path).contains("宏未读取，也不会运行"))
        #expect(try !report("data/rosters/songshan-2019-intermediate.xlsx").contains("宏"))
    }

    @Test("A clean file exits 0, a refused one 1 with its reason")
    func exitCodes() throws {
        let rules = try RosterFixture.rules("150429")
        let clean = try RosterCheck.run(path: "data/rosters/ningcheng-2019-junior.gb.csv", by: rules, register: nil)
        #expect(clean.exitCode == 0)
        let refused = try RosterCheck.run(path: "data/photos/portrait-01.jpg", by: rules, register: nil)
        #expect(refused.exitCode == 1)
        #expect(refused.text { Words(.chinese)($0, $1) }.contains("JPEG"))
        let folder = try RosterCheck.run(path: "data", by: rules, register: nil)
        #expect(folder.jsonLines { Words(.english)($0, $1) }.first?.contains("roster.file.folder") == true)
    }

    @Test("Every refusal of a file has words that name its facts")
    func refusals() {
        let faults: [RosterFileFault] = [
            .noHeader, .missingColumns([.name]), .duplicateColumn(.name, cells: ["A1", "B1"]),
            .ambiguousColumn(header: "x", cell: "A1", candidates: [.name]), .mergedCells("A1:B1"), .hiddenRows([2]),
            .hiddenColumns(["A"]), .strayCell("Z9"), .noRows, .tooManyRows(limit: 1), .intake(.empty), .intake(.noData),
            .intake(.file(.notFound)), .intake(.file(.folder)), .intake(.file(.notAFile)),
            .intake(.file(.notPermitted)),
            .intake(.file(.tooLarge(bytes: 1, limit: 1))), .intake(.file(.changed)), .intake(.file(.failed(errno: 5))),
            .intake(.text(.notText)), .intake(.text(.wrongBytes(.utf8))), .intake(.csv(.unclosedQuote(line: 1))),
            .intake(.csv(.strayQuote(line: 1))), .intake(.csv(.tooManyRows(limit: 1))),
            .intake(.csv(.tooManyFields(line: 1, limit: 1))), .intake(.zip(.noDirectory)), .intake(.zip(.damaged)),
            .intake(.zip(.encrypted("a"))), .intake(.zip(.duplicateEntry("a"))), .intake(.zip(.tooLarge(limit: 1))),
            .intake(.brokenWorkbook(part: "a")), .intake(.severalSheets(["a"])), .intake(.tooManyRows(limit: 1)),
            .intake(.tooManyColumns(limit: 1)), .intake(.tooManyCells(limit: 1)),
        ]
        for fault in faults {
            for language in Language.allCases {
                let message = fault.message { Words(language)($0, $1) }
                #expect(!message.contains("{") && !message.hasPrefix("["), "\(fault): \(message)")
            }
        }
    }
}
