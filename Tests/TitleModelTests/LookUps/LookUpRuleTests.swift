import Testing

@testable import TitleModel

@Suite("Rules of look-ups")
struct LookUpRuleTests {
    @Test("who asks may say nothing, and never what cannot be shown to the holder as it is")
    func statement() throws {
        #expect(try AskerStatement(name: "", purpose: " ").isNobody)
        let said = try AskerStatement(name: "某某集团", purpose: "任职资格审查")
        #expect(said.name == "某某集团" && said.purpose == "任职资格审查")
        let long = String(repeating: "长", count: 101)
        #expect(throws: AskerStatement.Fault.nameTooLong) { try AskerStatement(name: long, purpose: "") }
        #expect(throws: AskerStatement.Fault.purposeTooLong) { try AskerStatement(name: "", purpose: long + long) }
        #expect(throws: AskerStatement.Fault.hidden) { try AskerStatement(name: "集\u{200B}团", purpose: "") }
        #expect(throws: AskerStatement.Fault.identityNumber) {
            try AskerStatement(name: "", purpose: "核对 150499 1990 0101 1234")
        }
    }

    @Test("issue 7, item 6: five wrong tries of 24 hours close the question until the oldest of them is a day old")
    func fiveTries() {
        let now = Instant(milliseconds: 1_760_000_000_000)
        let tries = (1...5).map { now.adding(milliseconds: -Int64($0) * 3_600_000) }
        #expect(HolderIsGuessedFiveTimesADay.wait(after: Array(tries.prefix(4)), at: now) == nil)
        #expect(HolderIsGuessedFiveTimesADay.wait(after: tries, at: now) == 19 * 3600)
        let dayAgo = now.adding(milliseconds: -HolderIsGuessedFiveTimesADay.milliseconds)
        #expect(HolderIsGuessedFiveTimesADay.wait(after: Array(tries.prefix(4)) + [dayAgo], at: now) == nil)
    }

    @Test("a line of results is read back from its fields and from nothing that differs, formulas included")
    func lines() throws {
        let registered = ListLine.Registered(number: "1504002019Z000123K", name: "乌云", title: "工程师")
        let asked = ListLine.Asked(code: "=1+1", number: "+86", name: "'@x", file: "a,\"b\".pdf")
        let line = ListLine(place: 7, asked: asked, outcome: .valid, registered: registered)
        #expect(line.fields[1] == "'=1+1" && line.fields[2] == "'+86" && line.fields[6] == "真实有效")
        #expect(ListLine(fields: line.fields) == line)
        var forged = line.fields
        forged[6] = "已撤销（无效）"
        #expect(ListLine(fields: forged) == nil)
        let missing = ListLine(place: 8, asked: asked, outcome: .notFound, registered: registered)
        #expect(missing.registered == nil && ListLine(fields: missing.fields) == missing)
        let text = String(decoding: ListText.bytes(of: [line]), as: UTF8.self)
        #expect(text.contains("\"a,\"\"b\"\".pdf\"") && text.hasSuffix("\r\n"))
    }

    @Test("decision 0849: identity numbers are covered in a line of results; what led to a certificate stays")
    func covered() {
        let number = "150499199001011234"
        let asked = ListLine.Asked(code: number, number: number, name: "乌云 \(number)", file: "\(number).pdf")
        let none = ListLine(place: 2, asked: asked, outcome: .unreadable, registered: nil)
        #expect(none.fields.allSatisfy { !$0.contains(number.prefix(12)) } && none.asked.code.hasSuffix("34"))
        #expect(ListLine(fields: none.fields) == none)
        let registered = ListLine.Registered(number: number, name: "乌云", title: "工程师")
        let found = ListLine(place: 2, asked: asked, outcome: .valid, registered: registered)
        #expect(
            found.asked.number == number && !found.asked.file.contains(number) && !found.asked.name.contains(number)
        )
        #expect(ListLine(fields: found.fields) == found)
    }

    @Test(
        "decision 0842: read back is what an asker was told the number of, and what was asked under a key by that key"
    )
    func readBack() throws {
        let (key, other) = (
            Identifier(at: .init(milliseconds: 1), random: (0, 1)),
            Identifier(at: .init(milliseconds: 2), random: (0, 1))
        )
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        for way in LookUp.Way.allCases {
            func mayRead(made: Identifier?, by: Identifier?) -> Bool {
                let lookUp = LookUp(id: key, number: number, at: .init(milliseconds: 1), way: way, key: made)
                return LookUpIsReadBackByItsAsker.mayRead(lookUp, key: by)
            }
            let isTold = way == .api || way == .receipt
            #expect(mayRead(made: nil, by: nil) == isTold && mayRead(made: key, by: key) == isTold, "\(way)")
            #expect(!mayRead(made: key, by: nil) && !mayRead(made: key, by: other), "\(way)")
        }
    }

    @Test("a report says something, and holds no identity number")
    func report() throws {
        let text = try ForgeryReport.Text(named: "K7QW", statement: "照片像是贴上去的，印章歪了。", contact: "")
        #expect(text.contact == nil)
        let faults: [(String, String, String, ForgeryReport.Fault)] = [
            (String(repeating: "1", count: 61), "照片像是贴上去的，印章歪了。", "", .code),
            ("", "太短", "", .short),
            ("", String(repeating: "长", count: 2001), "", .long),
            ("", "照片像是贴上去的，印章\u{202E}歪了。", "", .hidden),
            ("", "他的身份证号是150499199001011234", "", .identityNumber),
        ]
        for (named, statement, contact, fault) in faults {
            #expect(throws: fault) { try ForgeryReport.Text(named: named, statement: statement, contact: contact) }
        }
    }
}
