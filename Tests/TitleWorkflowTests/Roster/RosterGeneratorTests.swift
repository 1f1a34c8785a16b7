import Testing
import TitleDemo
import TitleFiles
import TitleModel

@testable import TitleWorkflow

@Suite struct RosterGeneratorTests {
    private func generator(_ body: String, _ level: TitleLevel, seed: UInt64 = 7) throws -> RosterGenerator {
        let day = try #require(CivilDate(iso: "2019-10-25"))
        return RosterGenerator(seed: seed, body: try RosterFixture.body(body), level: level, qualifiedOn: day)
    }

    @Test(
        "Made-up rosters of every kind of body pass every rule, in each encoding",
        arguments: [
            ("150404", TitleLevel.intermediate), ("150429", .junior), ("150000", .senior), ("150400", .intermediate),
            ("1504A1", .intermediate),
        ]
    )
    func clean(body: String, level: TitleLevel) throws {
        let generator = try generator(body, level)
        let rules = try RosterFixture.rules(body)
        for encoding in [TextEncoding.utf8, .gb18030, .utf16] {
            let table = try RosterTable(generator.csv(0..<300, encoding: encoding))
            let judgement = try RosterJudgement.judge(table, by: rules, register: nil)
            #expect(judgement.faults.isEmpty)
            #expect(judgement.rows == generator.drafts(0..<300).compactMap { rules.judge($0).row })
        }
    }

    @Test("Where names are given in Mongolian too, those of Mongolians are, and pass every rule")
    func mongolianNames() throws {
        let day = try #require(CivilDate(iso: "2019-10-25"))
        let body = try RosterFixture.body("150404")
        let generator = RosterGenerator(
            seed: 7,
            body: body,
            level: .intermediate,
            qualifiedOn: day,
            givesMongolianNames: true
        )
        let table = try RosterTable(generator.csv(0..<300, encoding: .gb18030))
        let judgement = try RosterJudgement.judge(table, by: RosterFixture.rules("150404"), register: nil)
        #expect(judgement.isClean && judgement.rows.count == 300)
        #expect(judgement.rows.allSatisfy { ($0.mongolianName != nil) == ($0.ethnicity == "蒙古族") })
        let bare = try self.generator("150404", .intermediate).drafts(0..<300)
        #expect(judgement.rows.map(\.name) == bare.map(\.name))
    }

    @Test("The same seed gives the same people whatever was asked before, another seed other names")
    func deterministic() throws {
        let generator = try generator("150404", .intermediate)
        #expect(Array(generator.drafts(10..<20)) == (10..<20).map { generator.draft($0, row: $0 - 8) })
        let other = try self.generator("150404", .intermediate, seed: 8)
        #expect(Array(generator.drafts(0..<50)).map(\.name) != Array(other.drafts(0..<50)).map(\.name))
    }

    @Test("Numbers are unique within a level and across levels")
    func uniqueNumbers() throws {
        var numbers: Set<String> = []
        let count = 20_000
        for (body, level) in [("150000", TitleLevel.senior), ("150404", .intermediate), ("150404", .junior)] {
            let generator = try generator(body, level)
            for index in stride(from: 0, to: 1_000_000, by: 1_000_000 / count) {
                if let number = generator.draft(index, row: 2).identityNumber { numbers.insert(number) }
            }
        }
        #expect(numbers.count == 3 * count)
    }

    @Test("About one in eight has a Mongolian name, one in twenty-five a rare character")
    func mixture() throws {
        let drafts = Array(try generator("150404", .intermediate).drafts(0..<5000))
        let mongolian = drafts.count { $0.ethnicity == "蒙古族" }
        let rare = drafts.count {
            ($0.name ?? "").unicodeScalars.contains { "㐂䶮𬎆𪚥𬭎喆堃犇翀昇𫖯𬘡".unicodeScalars.contains($0) }
        }
        #expect((500...700).contains(mongolian))
        #expect((150...250).contains(rare))
    }

    @Test("People who stand in another roster are left out, and the lines stay in their order")
    func leftOut() throws {
        let generator = try generator("150402", .intermediate)
        let drafts = Array(generator.drafts(0..<5))
        let known = Set([1, 3].compactMap { drafts[$0].identityNumber })
        let table = try RosterTable(generator.csv(0..<5, encoding: .utf8, without: known))
        #expect(table.count == 3)
        let text = String(decoding: generator.csv(0..<5, encoding: .utf8, without: known), as: UTF8.self)
        #expect(known.allSatisfy { !text.contains($0) })
        #expect(text.split(separator: "\r\n").dropFirst().map { $0.prefix(2) } == ["1,", "2,", "3,"])
    }
}
