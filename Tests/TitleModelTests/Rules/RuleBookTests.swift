import Testing
import TitleModel

@Suite struct RuleBookTests {
    @Test("GOV1: a batch is judged by the set of its year, then by the newest before it")
    func setOfItsYear() throws {
        let (old, new) = (SampleRules.made(), SampleRules.made(year: 2022, document: "赤人社发〔2022〕9号"))
        let book = try #require(RuleBook([new, old]))
        let named = [(2018, old), (2019, old), (2021, old), (2022, new), (2026, new)]
        for (year, set) in named { #expect(book.set(forReviewEnding: SampleRules.day(year, 10, 25)) == set) }
        #expect(book.set(named: "赤人社发〔2022〕9号") == new)
        #expect(book.set(named: "赤人社发〔2022〕10号") == nil)
    }

    @Test("GOV1: two sets of one year, or of one number, or none at all, are no book")
    func contradictions() {
        #expect(RuleBook([]) == nil)
        #expect(RuleBook([SampleRules.made(), SampleRules.made(document: "另一号")]) == nil)
        #expect(RuleBook([SampleRules.made(), SampleRules.made(year: 2020)]) == nil)
    }

    @Test("PUB3: no rule set makes a publicity shorter than five working days")
    func neverShorter() {
        #expect(RuleBook([SampleRules.made { $0.publicityWorkingDays = 4 }]) == nil)
        #expect(RuleBook([SampleRules.made { $0.publicityWorkingDays = 7 }]) != nil)
        #expect(RuleBook([SampleRules.made { $0.banYears = 0 }]) == nil)
    }

    @Test("A day of every year is written MM-DD; 29 February is none", arguments: ["11-30", "12-31", "07-06"])
    func monthDays(text: String) throws {
        #expect(try #require(MonthDay(text)).of(2024)?.description == "2024-" + text)
        for wrong in ["02-29", "2-28", "13-01", "11-31", "1130", ""] { #expect(MonthDay(wrong) == nil) }
    }
}
