import Testing
import TitleModel

@Suite("What people state in words")
struct StatedTextTests {
    @Test(
        "A text with something in it that is not seen, an empty one and an endless one are refused",
        arguments: [
            ("0476\u{202E}8330000", StatedText.Fault.hidden("U+202E")), ("a\nb", .hidden("U+000A")),
            ("1号\u{200B}", .hidden("U+200B")), ("", .empty), (" \u{3000}", .empty), ("123456789", .tooLong(most: 8)),
        ]
    )
    func unfit(text: String, fault: StatedText.Fault) {
        #expect(throws: OfficeRefusal.textUnfit(fault)) { try StatedText.check(text, upTo: text.count == 9 ? 8 : 50) }
    }

    @Test("A statement may have lines, and the marks of Mongolian letters; still nothing that turns its direction")
    func lines() throws {
        try StatedText.check("一\r\n二\t\u{182A}\u{180B}", upTo: 50, lines: true)
        #expect(throws: OfficeRefusal.textUnfit(.hidden("U+202E"))) {
            try StatedText.check("一\n\u{202E}二", upTo: 50, lines: true)
        }
    }

    @Test("Numbers that a reader takes for the same are alike")
    func alike() {
        #expect(StatedText.alike("赤人社备〔2019〕 １号") == StatedText.alike("赤人社备〔2019〕1号"))
        #expect(StatedText.alike("赤人社备〔2019〕2号") != StatedText.alike("赤人社备〔2019〕1号"))
    }

    @Test("What goes to the trail shows no identity number, however it is spaced, and nothing hidden")
    func covered() {
        #expect(CoveredText.shown("经查 150499 19900101 928X 属实") == "经查 ****** ******** ***X 属实")
        #expect(CoveredText.shown("2019年10月25日 a\u{202E}b") == "2019年10月25日 a<U+202E>b")
        #expect(CoveredText.shown(String(repeating: "长", count: 300)).count == 201)
    }

    @Test("What the register has is told to those alone who name the person rightly")
    func names() {
        let change = KnownChange(former: "李静", presentTail: "婧", document: "1", from: SampleRules.day(2019, 1, 1))
        let held = RegisteredPerson(
            titles: [],
            bans: [],
            name: "李婧",
            names: ["李静", "李婧"],
            nameChanges: [change]
        )
        #expect(held.told(toWhoNames: "李婧") == held && held.told(toWhoNames: "李静") == held)
        for other in ["李", nil] {
            let told = held.told(toWhoNames: other)
            #expect(told.titles.isEmpty && told.bans.isEmpty && told.nameChanges.isEmpty && told.numberChange == nil)
        }
    }
}
