import Testing
import TitleFiles
import TitleModel

@testable import TitleWorkflow

@Suite struct SampleRosterTests {
    @Test(
        "The sample rosters are judged without a fault",
        arguments: [
            ("songshan-2019-intermediate.xlsx", "150404", 120, TitleLevel.intermediate),
            ("songshan-2019-intermediate.csv", "150404", 120, .intermediate),
            ("songshan-2019-intermediate.xls", "150404", 120, .intermediate),
            ("ningcheng-2019-junior.gb.csv", "150429", 60, .junior),
            ("chifeng-2019-senior.xlsx", "150000", 40, .senior),
        ]
    )
    func samples(name: String, body: String, count: Int, level: TitleLevel) throws {
        let table = try RosterTable(path: "data/rosters/\(name)")
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules(body), register: nil)
        #expect(judgement.faults.isEmpty)
        #expect(judgement.rows.count == count && judgement.isClean)
        #expect(judgement.rows.allSatisfy { $0.level == level })
        #expect(judgement.notChecked == [.register, .fonts])
    }

    @Test("The same roster as xlsx, csv and xls gives the same rows, 姚䶮 among them")
    func sameRows() throws {
        let rules = try RosterFixture.rules("150404")
        let rows = try ["xlsx", "csv", "xls"].map { ending in
            let table = try RosterTable(path: "data/rosters/songshan-2019-intermediate.\(ending)")
            return try RosterJudgement.judge(table, by: rules, register: nil).rows
        }
        #expect(rows[0] == rows[1] && rows[1] == rows[2])
        #expect(rows[0].first?.name == "姚䶮")
    }

    @Test("A roster judged for another body than its own is refused row by row")
    func wrongBody() throws {
        let table = try RosterTable(path: "data/rosters/chifeng-2019-senior.xlsx")
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        #expect(judgement.rows.isEmpty)
        #expect(judgement.faults.map(\.code) == Array(repeating: .levelBeyondAuthority, count: 40))
    }
}
