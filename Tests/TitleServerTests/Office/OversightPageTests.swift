import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of oversight: desk, audit, settings, chains, integrity")
struct OversightPageTests {
    private static func enter(
        _ office: SampleOffice,
        _ client: any TestClientProtocol,
        _ login: String,
        _ secret: TimedCode
    ) async throws -> OfficeBrowser {
        let browser = OfficeBrowser(client)
        try await browser.get("/login")
        _ = try await office.logIn(browser, login, secret)
        return browser
    }

    @Test("The desk leads to what waits, says what is late in words, and how the installation stands")
    func desk() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await BatchPageTests.takenIn(office, client)
            let desk = try await clerk.get("/office").text
            #expect(desk.contains("href=\"\(path)/publicity\">开始公示</a>") && desk.contains("已逾期"))
            #expect(desk.contains("补齐材料") && desk.contains("职称申报诚信承诺书"))
            #expect(desk.contains("完成评审和公示（11 月 30 日前）") && desk.contains("class=\"due late\""))
            #expect(desk.contains("没有有效的签发密钥") && desk.contains("本系统不掌握其时间"))
            #expect(desk.contains("可以办理：</span><a href=\"/office/rosters\">导入名单</a>"))
            let english = try await clerk.get("/office?lang=en").text
            #expect(english.contains("days late") && !english.contains("[desk."))
        }
    }

    @Test("How old the last backup is, in red after a day and two hours, or when its mark is not there")
    func backup() {
        let now = Instant(milliseconds: 1_700_000_000_000)
        func said(_ backup: BackupKnowledge) -> Row? {
            HouseState(trust: nil, lists: [], lastEvent: nil, backup: backup, now: now).rows(Words(.chinese)).last
        }
        let fresh = said(.done(now.adding(milliseconds: -26 * 3_600_000)))
        #expect(fresh?.style == "" && fresh?.value.contains("26 小时前") == true)
        #expect(said(.done(now.adding(milliseconds: -26 * 3_600_000 - 1)))?.style == "late")
        #expect(said(.none)?.style == "late" && said(.unknown)?.value.contains("本系统不掌握其时间") == true)
    }

    @Test("INT8: the trail by person and act, page by page; every event with from, before and after; exports are in it")
    func trail() async throws {
        let office = try await SampleOffice()
        let auditor = try await office.account("auditor", [.audit], name: "审计员")
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476"])
            #expect(try await clerk.get("/office/audit").status == .forbidden)
            let reader = try await Self.enter(office, client, "auditor", auditor)
            let page = try await reader.get("/office/audit").text
            #expect(page.contains("完整，已校验到第") && page.contains("开始公示") && page.contains("公示中"))
            let raw = page.matches(of: /<dt>[a-z0-9-]+<\/dt>/).map { String($0.output) }
            #expect(raw == [], "facts without words")
            try await reader.get("/office/audit")
            let found = try await reader.post("/office/audit", ["person": "李静", "act": "publicity.opened"])
            #expect(found.status == .seeOther)
            let filtered = try await reader.follow(found).text
            #expect(filtered.contains("李静") && filtered.contains("<dt>办理前</dt><dd>评审结束，名单已导入</dd>"))
            #expect(filtered.contains("<dt>来自</dt><dd>unknown</dd>") && !filtered.contains("导入名单 <span"))
            let file = try await reader.get("/office/audit/trail.csv?person=%E6%9D%8E%E9%9D%99")
            #expect(
                file.text.contains("publicity.opened")
                    && file.headers[.contentDisposition]?.contains("audit.csv") == true
            )
            #expect(try await reader.get("/office/audit/trail.xlsx").body.readableBytes > 1000)
            #expect(try await reader.get("/office/audit?act=audit.exported").text.contains("导出审计记录"))
        }
    }

    @Test(
        "No identity number gets into an address: it is refused in its field, with the value kept and nothing looked for"
    )
    func numbers() async throws {
        let office = try await SampleOffice()
        let auditor = try await office.account("auditor", [.audit])
        try await office.site().application().test(.router) { client in
            let reader = try await Self.enter(office, client, "auditor", auditor)
            try await reader.get("/office/audit")
            let refused = try await reader.post("/office/audit", ["subject": "110105199003070038", "from": "昨天"])
            #expect(refused.status == .unprocessableContent && refused.headers[.location] == nil)
            #expect(refused.text.contains("<a href=\"#subject\">“对象”不能填写证件号码"))
            #expect(refused.text.contains("<a href=\"#from\">") && refused.text.contains("有 2 处需要改正"))
            #expect(try await reader.get("/office/audit?from=x").status == .unprocessableContent)
            #expect(try await reader.get("/office/audit/trail.csv?from=x").status == .badRequest)
        }
    }

    @Test("An auditor of a county reads what its own people did, one of the city everything")
    func scope() async throws {
        let office = try await SampleOffice()
        let county = try await office.account("county", [.audit], name: "旗县审计", body: "150402")
        try await office.site().application().test(.router) { client in
            _ = try await BatchPageTests.takenIn(office, client)
            let reader = try await Self.enter(office, client, "county", county)
            let own = try await reader.get("/office/audit").text
            #expect(own.contains("旗县审计") && !own.contains("李静"))
            #expect(try await !reader.get("/office/audit?person=%E6%9D%8E%E9%9D%99").text.contains("导入名单 <span"))
        }
    }

    @Test("A look at personal data is recorded once a session and subject, and anew in the next session")
    func looks() async throws {
        let office = try await SampleOffice()
        let decider = try await office.account("decider", [.decideObjections], name: "举报办", body: "150404")
        try await office.site().application().test(.router) { client in
            let (_, _, batch, _) = try await BatchPageTests.takenIn(office, client)
            let row = try await office.access.office.store.read { try $0.results(of: batch)[0] }
            let page = "/office/integrity/\(row.person)"
            func count() async throws -> Int {
                var filter = AuditFilter()
                (filter.action, filter.subject) = ("looked.integrity", row.person.text)
                let asked = filter
                return try await office.access.office.store.read {
                    try $0.auditEvents(asked, before: nil, limit: 9).count
                }
            }
            let browser = try await Self.enter(office, client, "decider", decider)
            for _ in 0..<3 { #expect(try await browser.get(page).status == .ok) }
            #expect(try await count() == 1)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "decider", decider)
            try await browser.get(page)
            #expect(try await count() == 2)
        }
    }

    @Test("INT2, INT3: a record is found by the number in a form; a fraud ends the row with ground and document")
    func integrity() async throws {
        let office = try await SampleOffice()
        let decider = try await office.account("decider", [.decideObjections], name: "举报办", body: "150404")
        let chief = try await office.account("chief", [.decideObjections], name: "负责人", body: "150404")
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, _) = try await BatchPageTests.takenIn(office, client)
            let row = try await office.access.office.store.read { try $0.results(of: batch)[0] }
            let browser = try await Self.enter(office, client, "decider", decider)
            try await browser.get("/office/integrity")
            let unknown = try await browser.post("/office/integrity", ["number": "X1"])
            #expect(unknown.status == .unprocessableContent && unknown.text.contains("没有您可以查看的此人"))
            let spaced = row.identity.number.map { String($0) }.joined(separator: " ")
            let found = try await browser.post("/office/integrity", ["number": spaced])
            #expect(found.headers[.location] == "/office/integrity/\(row.person)")
            let page = try await browser.follow(found).text
            #expect(page.contains(row.name) && !page.contains(row.identity.number) && page.contains("没有失信记录"))
            let fraud = "/office/integrity/\(row.person)/rows/\(row.id)"
            #expect(page.contains(fraud))
            try await browser.get(fraud)
            let bare = try await browser.post(fraud, ["ground": "代表作抄袭"])
            #expect(bare.status == .unprocessableContent && bare.text.contains("<a href=\"#document\">请填写"))
            #expect(bare.text.contains(">代表作抄袭</textarea>"))
            let typed = ["ground": "代表作抄袭", "document": "学术〔2019〕3号", "source": "内人社发〔2019〕20号"]
            let proposed = try await browser.follow(try await browser.post(fraud, typed))
            #expect(proposed.text.contains("举报办 已提出一票否决，待第二人确认"))
            try await browser.get(fraud)
            let own = try await browser.post(fraud, ["decision": "confirm"])
            #expect(own.status == .unprocessableContent && own.text.contains("须由不同的人"))
            let second = try await Self.enter(office, client, "chief", chief)
            #expect(try await second.get(fraud).text.contains("依据内人社发〔2019〕20号：代表作抄袭"))
            let done = try await second.follow(try await second.post(fraud, ["decision": "confirm"]))
            #expect(done.text.contains("该行已结束") && done.text.contains("学术〔2019〕3号"))
            try await browser.get(fraud)
            #expect(try await browser.post(fraud, typed).text.contains("该人员已从名单移出"))
            #expect(try await clerk.get("/office/integrity/\(row.person)").status == .ok)
            #expect(try await browser.get("/office/integrity/nobody").status == .notFound)
        }
    }

    @Test(
        "A chain's link is signed on its page; a paper replaced meanwhile drops it, and the page that was open signs nothing"
    )
    func chains() async throws {
        let steps = [SigningChain.Link.handle, .approve].map {
            SigningChain.Step(link: $0, duty: .submit, legalSource: "101")
        }
        let office = try await SampleOffice(chains: [try #require(SigningChain(act: .submitFiling, steps: steps))])
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, path) = try await BatchPageTests.takenIn(office, client)
            let signing = "\(path)/signing/submit-filing"
            let form = try await clerk.get(signing).text
            #expect(form.contains("签署“经办”") && form.contains("尚未签署"))
            let (workflow, staff) = (office.access.office, try await office.access.office.store.read { try $0.staff() })
            var posts = BatchPaper(.posts)
            (posts.count, posts.vacancies) = (9, 2)
            let li = try #require(staff.first { $0.name == "李静" })
            try await workflow.attach(posts, to: batch, by: li.id, at: office.now)
            let stale = try await clerk.post(signing, [:])
            #expect(stale.status == .unprocessableContent && stale.text.contains("签署没有生效"))
            let signed = try await clerk.follow(try await clerk.post(signing, [:]))
            #expect(signed.text.contains("已签署。") && signed.text.contains("李静"))
            try await clerk.get(signing)
            #expect(try await clerk.post(signing, [:]).text.contains("李静"))
            try await workflow.attach(posts, to: batch, by: li.id, at: office.now)
            #expect(try await clerk.get(path).text.contains("已失效"))
            #expect(try await clerk.get("\(path)/signing/accept-filing").status == .notFound)
        }
    }

    @Test("CER10: the settings show each line of the table of qualifications with its document, day and clause")
    func qualifications() async throws {
        let place = try TemporaryFolder()
        let head = "document,effective_from,qualification,series,rank,clause"
        let line = "内人社发〔2019〕20号,2019-05-01,一级建造师,05,intermediate,附件"
        let folder = try place.dataFolder(with: "qualifications.csv", head, as: "\(head)\n\(line)")
        let office = try await SampleOffice()
        let store = office.access.office.store
        let settings = Settings(
            office: Office(store: store, house: try HouseData.load(folder: folder)),
            access: AccessSettings(),
            provider: nil,
            origin: nil,
            trust: nil,
            anchors: [],
            facts: try await store.read { try $0.storeFacts() },
            uses: [],
            stamping: try await store.read { try $0.stampingSummary() },
            now: office.now
        )
        let section = SettingsReader(settings: settings, words: Words(.chinese)).qualifications
        #expect(section.rows.map(\.count) == [6] && section.head.count == 6)
        #expect(section.rows.first?.first == "一级建造师" && section.rows.first?.contains("内人社发〔2019〕20号") == true)
        #expect(section.rows.first?.contains("2019年5月1日") == true && section.rows.first?.last == "附件")
    }

    @Test(
        "The settings tell of time stamps what is on record: the last, the latest document's level, and what waits why"
    )
    func stamping() async throws {
        let office = try await SampleOffice()
        let facts = try await office.access.office.store.read { try $0.storeFacts() }
        func rows(_ summary: StampingSummary) -> [String] {
            let settings = Settings(
                office: office.access.office,
                access: AccessSettings(),
                provider: nil,
                origin: nil,
                trust: nil,
                anchors: [],
                facts: facts,
                uses: [],
                stamping: summary,
                now: office.now
            )
            return SettingsReader(settings: settings, words: Words(.chinese)).stamping.rows.map { $0.last ?? "" }
        }
        let none = rows(StampingSummary())
        #expect(none.count == 5 && none[0].contains("titlecert-issuer tsa show"))
        #expect(none[2] == "最近 1000 份文件中没有" && none[3] == "还没有封印过文件" && none[4] == "没有")
        let stamped = rows(StampingSummary(lastStampedAt: office.now, lastLevel: .longTerm))
        #expect(stamped[2] == office.now.chinaTime && stamped[3] == "B-LT 级，有时间戳")
        #expect(rows(StampingSummary(lastLevel: .basic))[3] == "B-B 级，没有时间戳")
        let troubled = rows(
            StampingSummary(
                lastLevel: .basic,
                withoutStamp: "clock-differs",
                waiting: 3,
                triedAt: office.now,
                trouble: "unreachable"
            )
        )
        #expect(troubled[3].contains("没有得到时间戳") && troubled[3].contains("请校准本机时钟"))
        #expect(troubled[4].contains("3 份") && troubled[4].contains("时间戳服务没有按时给出答复"))
    }

    @Test("The settings name the document, day and file behind each part, and no part can be changed there")
    func settings() async throws {
        let office = try await SampleOffice()
        let reader = try await office.account("reader", [.audit])
        try await office.site().application().test(.router) { client in
            let browser = try await Self.enter(office, client, "reader", reader)
            let page = try await browser.get("/office/settings").text
            for part in [
                "赤人社办发〔2019〕101号", "2019年6月10日", "data/rule-sets.csv", "11 月 30 日", "十二(二)", "submission-windows.csv",
                "china-working-days.csv", "自主评审单位", "30 分钟",
                "暂停使用最长期限", "不设暂停使用", "data/qualifications.csv", "职业资格与职称对应",
                "报送备案时附盖章的备案报告扫描件", "开始公示的次日起算", "撤销决定确认之日", "时间戳机构的地址",
            ] {
                #expect(page.contains(part), "\(part)")
            }
            let forms = page.matches(of: /<form/).count
            #expect(forms == 1 && page.utf8.count < 100_000)
            for language in Language.allCases {
                for place in ["/office", "/office/settings", "/office/audit", "/office/integrity"] {
                    let text = try await browser.get("\(place)?lang=\(language.rawValue)").text
                    let key = text.firstMatch(of: /\[[a-z_-]+\.[a-zA-Z_.-]+\]/).map { String($0.output) }
                    #expect(key == nil && text.utf8.count < 100_000)
                }
            }
        }
    }

    @Test("The list of batches goes on page by page")
    func pages() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await BatchPageTests.takenIn(office, client)
            #expect(try await clerk.get("/office/batches").text.contains(path))
            #expect(try await !clerk.get("/office/batches?skip=1").text.contains(path))
            #expect(try await clerk.get("/office/batches?skip=-3").text.contains(path))
            #expect(try await clerk.get("/office/batches?skip=x").text.contains(path))
        }
    }
}
