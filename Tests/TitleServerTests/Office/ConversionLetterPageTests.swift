import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("Letters of conversions, and the mapping tables, page by page")
struct ConversionLetterPageTests {
    private static let now = Instant(milliseconds: 1_573_200_000_000)
    private static let typed = [
        "origin": "province", "way": "transfer", "holder": "张三", "identity": "11010519491231002X",
        "employer": "松山区某单位", "area": "松山区", "outside": "no", "applicant": "holder", "applied-on": "2019-11-04",
        "original-number": "鲁工中字第88号", "original-issuer": "山东省人力资源和社会保障厅",
    ]

    @Test("CNV2: what is to be completed, and until when, is a letter that can be printed") func supplement()
        async throws
    {
        let office = try await SampleOffice(clock: Self.now)
        let secret = try await office.account("clerk", [.submit], name: "孙经办", body: "150404")
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(clerk, "clerk", secret)
            let taken = try await clerk.follow(
                try await clerk.upload("/office/conversions/add", Self.typed, files: [:])
            )
            let path = try #require(taken.text.firstMatch(of: /(\/office\/conversions\/[0-9A-Z]{26})\/steps/)).output.1
            #expect(taken.text.contains("级别明确后确定") && !taken.text.contains("supplement.pdf"))
            #expect(try await clerk.get("\(path)/supplement.pdf").status == .notFound)
            try await clerk.get("\(path)/steps/ask-for-more")
            let asked = ["statement": "补交在赤工作证明原件", "until": "2019-11-30"]
            let shown = try await clerk.follow(
                try await clerk.upload("\(path)/steps/ask-for-more", asked, files: [:])
            )
            #expect(shown.text.contains("\(path)/supplement.pdf") && shown.text.contains("补正通知书"))
            let letter = try await clerk.get("\(path)/supplement.pdf")
            #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
            let text = try await LetterText.read(Array(letter.body.readableBytesView))
            for words in [
                "换发职称证书补正通知书", "松山区人力资源和社会保障局", "张三", "鲁工中字第88号", "补交在赤工作证明原件", "2019年11月30日",
                "赤人社办发〔2019〕101号十六(二)", "在我市工作的证明", "调动文件", "按已有材料作出决定",
            ] {
                #expect(text.contains(words), "\(words): \(text)")
            }
        }
    }

    @Test("CNV2: what no font draws is told before it is kept; what was kept before does not stop a letter")
    func undrawable() async throws {
        let office = try await SampleOffice(clock: Self.now)
        let secret = try await office.account("clerk", [.submit], name: "孙经办", body: "150404")
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(clerk, "clerk", secret)
            let taken = try await clerk.follow(
                try await clerk.upload("/office/conversions/add", Self.typed, files: [:])
            )
            let match = try #require(taken.text.firstMatch(of: /\/office\/conversions\/([0-9A-Z]{26})\/steps/)).output
            let (path, id) = ("/office/conversions/\(match.1)", try #require(Identifier(String(match.1))))
            try await clerk.get("\(path)/steps/ask-for-more")
            let typed = ["statement": "补交\t证明🧿", "until": "2019-11-30"]
            let told = try await clerk.upload("\(path)/steps/ask-for-more", typed, files: [:])
            #expect(told.status == .unprocessableContent && told.text.contains("🧿 U+1F9FF"))
            let member = try await office.access.office.store.read { try $0.conversion(id) }?.takenBy
            try await office.access.office.take(
                .askForMore,
                inConversion: id,
                statement: "补交\t证明🧿",
                until: CivilDate(iso: "2019-11-30"),
                by: try #require(member).id,
                at: Self.now
            )
            let letter = try await clerk.get("\(path)/supplement.pdf")
            #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
            let text = try await LetterText.read(Array(letter.body.readableBytesView))
            #expect(text.contains("证明□"), "\(text)")
        }
    }

    @Test("CNV8: a line is proposed and ended on the page of the tables, each accepted by a second person")
    func mappings() async throws {
        let office = try await SampleOffice(clock: Self.now)
        let first = try await office.account("first", [.convert], name: "周核准", body: "150404")
        let second = try await office.account("second", [.convert], name: "吴复核", body: "150400")
        let clerk = try await office.account("clerk", [.submit], name: "孙经办", body: "150404")
        try await office.site().application().test(.router) { client in
            let (one, other, third) = (OfficeBrowser(client), OfficeBrowser(client), OfficeBrowser(client))
            try await one.get("/login?next=/office/settings/mappings")
            #expect(try await office.logIn(one, "first", first).text.contains("/office/settings/mappings/add"))
            try await third.get("/login?next=/office/settings/mappings")
            #expect(try await !office.logIn(third, "clerk", clerk).text.contains("/office/settings/mappings/add"))
            #expect(try await third.get("/office/settings/mappings/add").status != .ok)
            try await one.get("/office/settings/mappings/add")
            let line = [
                "origin": "province", "original-series": "工业工程", "original-title": "工业工程师", "title": "5013",
                "valid-from": "2019-11-01", "legal-source": "赤人社发〔2019〕9号",
            ]
            let wrong = try await one.post("/office/settings/mappings/add", line.merging(["title": ""]) { $1 })
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("工业工程师"))
            try await one.get("/office/settings/mappings/add")
            #expect(try await one.post("/office/settings/mappings/add", line).status == .seeOther)
            try await other.get("/login?next=/office/settings/mappings")
            _ = try await office.logIn(other, "second", second)
            let key = try await Self.accept(other)
            try await one.get("/office/settings/mappings/end")
            let end = ["line": key, "valid-to": "2019-12-31", "legal-source": "赤人社发〔2019〕19号"]
            #expect(try await one.post("/office/settings/mappings/end", end).status == .seeOther)
            _ = try await Self.accept(other)
            let shown = try await other.get("/office/settings/mappings").text
            #expect(shown.contains("终止于 2019-12-31") && !shown.contains("name=\"mapping\""))
            #expect(shown.contains("M001") && shown.contains(key) && !shown.contains("互相矛盾"))
        }
    }

    @Test("CNV8: two lines that contradict each other stand on the page of the tables with both their numbers")
    func contradictions() async throws {
        let office = try await SampleOffice(clock: Self.now)
        let secret = try await office.account("first", [.convert], name: "周核准", body: "150404")
        _ = try await office.account("second", [.convert], name: "吴复核", body: "150404")
        let keys = [Identifier(at: Self.now, random: (51, 1)), Identifier(at: Self.now, random: (51, 2))]
        let county = try #require(BodyCode("150404"))
        try await office.access.office.store.write { transaction in
            let people = try transaction.staff(of: county)
            #expect(people.count == 2)
            for (key, title) in zip(keys, ["工程师", "助理工程师"]) {
                let line = Self.line(title)
                try transaction.insert(MappingProposal(id: key, line: line, proposer: people[0], proposedAt: Self.now))
                try transaction.decide(key, accepted: true, reason: "", by: people[1].id, at: Self.now)
            }
        }
        try await office.site().application().test(.router) { client in
            let first = OfficeBrowser(client)
            try await first.get("/login?next=/office/settings/mappings")
            let shown = try await office.logIn(first, "first", secret).text
            #expect(shown.contains("互相矛盾、都不采用的行"))
            #expect(shown.contains("第 \(keys[0].text) 行和第 \(keys[1].text) 行"))
        }
    }

    private static func line(_ title: String) -> TitleMapping {
        TitleMapping(
            id: "",
            origin: .province,
            series: "工业工程",
            title: "工业工程师",
            target: TitleMapping.Target(series: 5, title: title, rank: .intermediate),
            validFrom: now.civilDate,
            validTo: nil,
            legalSource: "试"
        )
    }

    /// Accepts what waits; answers its key.
    private static func accept(_ browser: OfficeBrowser) async throws -> String {
        let page = try await browser.get("/office/settings/mappings").text
        let key = try #require(page.firstMatch(of: /name="mapping" value="([0-9A-Z]{26})"/)).output.1
        let form = ["mapping": String(key), "decision": "accept", "reason": ""]
        #expect(try await browser.post("/office/settings/mappings", form).status == .seeOther)
        return String(key)
    }
}
