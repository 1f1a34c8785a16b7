import Testing
import TitleModel

@Suite struct QuotedTextTests {
    @Test(
        "What strangers wrote is quoted without hidden characters, identity numbers or end",
        arguments: [
            ("中小学教师", "中小学教师"), ("2019-10-25", "2019-10-25"), ("a\u{1B}[31m", "a<U+001B>[31m"),
            ("\u{202E}x", "<U+202E>x"), ("号150499198008046664", "号******************"),
            ("１５０４９９１９８００８", "************"), ("15049919800", "15049919800"), ("150499198008", "************"),
        ]
    )
    func shown(text: String, expected: String) {
        #expect(QuotedText.shown(text) == expected)
    }

    @Test("An endless text is cut off")
    func long() {
        #expect(QuotedText.shown(String(repeating: "长", count: 1000)).count == 61)
    }
}
