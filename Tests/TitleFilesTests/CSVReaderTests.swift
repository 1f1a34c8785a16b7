import Testing
import TitleFiles

@Suite struct CSVReaderTests {
    @Test("RFC 4180: quotes, doubled quotes, separators and line ends within quotes")
    func quotes() throws {
        let rows = try CSVReader.rows(of: "a,\"b,\"\"c\"\"\r\nd\",\r\n\n,x\r y ,z")
        #expect(rows == [["a", "b,\"c\"\r\nd", ""], [""], ["", "x"], [" y ", "z"]])
    }

    @Test("An empty text has no row, and a line end at the end begins none")
    func ends() throws {
        #expect(try CSVReader.rows(of: "").isEmpty)
        #expect(try CSVReader.rows(of: "a\n") == [["a"]])
        #expect(try CSVReader.rows(of: "a\tb", separator: "\t") == [["a", "b"]])
        #expect(try CSVReader.rows(of: "a,") == [["a", ""]])
    }

    @Test("A separator stays one when a combining mark follows it")
    func combiningMark() throws {
        #expect(try CSVReader.rows(of: "a,\u{301}b,c") == [["a", "\u{301}b", "c"]])
    }

    @Test(
        "Quotes out of place refuse the text and name the line",
        arguments: [
            ("a\nb,\"c\nd\n", CSVFault.unclosedQuote(line: 2)), ("\"", .unclosedQuote(line: 1)),
            ("a\"b", .strayQuote(line: 1)), ("x\n\"a\"b", .strayQuote(line: 2)), ("\"a\" ,b", .strayQuote(line: 1)),
        ]
    )
    func refuses(text: String, fault: CSVFault) {
        #expect(throws: fault) { try CSVReader.rows(of: text) }
    }

    @Test("Rows and fields are bounded")
    func bounds() {
        let limits = CSVLimits(rows: 2, fields: 3)
        #expect(throws: CSVFault.tooManyRows(limit: 2)) { try CSVReader.rows(of: "a\nb\nc", limits: limits) }
        #expect(throws: CSVFault.tooManyFields(line: 2, limit: 3)) {
            try CSVReader.rows(of: "a\n,,,", limits: limits)
        }
    }
}
