import Testing
import TitleModel

@Suite struct StatedDateTests {
    @Test("A month is written and read back as a month, a day as a day", arguments: ["1980-08", "1980-08-04"])
    func roundTrip(text: String) {
        #expect(StatedDate(iso: text)?.description == text)
    }

    @Test("What is neither is not read", arguments: ["1980-8", "1980-13", "1980-02-30", "1980", "", "1980-08-"])
    func refused(text: String) {
        #expect(StatedDate(iso: text) == nil)
    }

    @Test("A month agrees with each of its days, a day with itself alone")
    func agreement() throws {
        let day = try #require(CivilDate(iso: "1980-08-04"))
        #expect(StatedDate(iso: "1980-08")?.agrees(with: day) == true)
        #expect(StatedDate(iso: "1980-09")?.agrees(with: day) == false)
        #expect(StatedDate(iso: "1980-08-05")?.agrees(with: day) == false)
    }
}
