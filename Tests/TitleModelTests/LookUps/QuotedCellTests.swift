import Testing

@testable import TitleModel

@Suite("Cells of csv files")
struct QuotedCellTests {
    @Test("a quote is doubled whatever combines with it", arguments: ["", "\u{0301}", "\u{FE0F}", "\u{200D}"])
    func combined(mark: String) {
        let quoted = Array(QuotedCell.text("a\"\(mark),b").utf8)
        #expect(quoted == Array("\"a\"\"".utf8) + Array("\(mark),b\"".utf8))
    }

    @Test("a line of results whose quote has a mark is no further column")
    func line() {
        let asked = ListLine.Asked(code: "x\"\u{0301},forged")
        let line = ListLine(place: 1, asked: asked, outcome: .unreadable, registered: nil)
        let bytes = ListText.bytes(of: [line])
        let quotes = bytes.count { $0 == UInt8(ascii: "\"") }
        #expect(quotes == 4)
    }
}
