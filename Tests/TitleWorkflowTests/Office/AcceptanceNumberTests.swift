import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("The number of an acceptance")
struct AcceptanceNumberTests {
    @Test("A document's number stands for one acceptance; the second filing under it is refused and nothing is ordered")
    func once() async throws {
        let fixture = try await OfficeFixture()
        var filings: [Identifier] = []
        for people in [0..<3, 3..<6] {
            let batch = try await fixture.takeIn(people)
            try await fixture.close(fixture.open(batch))
            filings.append(try await fixture.submit(batch))
        }
        #expect(try await fixture.accept(filings[0], number: "赤人社备〔2019〕1号").count == 3)
        let before = try await fixture.counts()
        for same in ["赤人社备〔2019〕1号", "赤人社备〔2019〕 １号"] {
            await #expect(throws: OfficeRefusal.documentNumberUsed(same)) {
                _ = try await fixture.accept(filings[1], number: same)
            }
        }
        await #expect(throws: OfficeRefusal.textUnfit(.hidden("U+200B"))) {
            _ = try await fixture.accept(filings[1], number: "赤人社备〔2019〕1号\u{200B}")
        }
        #expect(try await fixture.counts() == before)
        #expect(try await fixture.accept(filings[1], number: "赤人社备〔2019〕2号").count == 3)
    }
}
