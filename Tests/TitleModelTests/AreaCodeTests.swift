import Testing
import TitleModel

@Suite struct AreaCodeTests {
    @Test(
        "AUT1: an area holds what its significant digits begin, and a county itself alone",
        arguments: [
            ("150000", "150404", true), ("150400", "150404", true), ("150404", "150404", true),
            ("150404", "150400", false), ("150404", "150429", false), ("150400", "150500", false),
            ("150000", "210000", false),
        ]
    )
    func contains(outer: String, inner: String, expected: Bool) throws {
        let (outer, inner) = (try #require(AreaCode(outer)), try #require(AreaCode(inner)))
        #expect(outer.contains(inner) == expected)
    }

    @Test("Six digits are an area code, nothing else is", arguments: ["", "15040", "1504044", "1504A1", "１５０４０４"])
    func form(text: String) {
        #expect(AreaCode(text) == nil)
    }
}
