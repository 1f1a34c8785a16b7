import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of batches")
struct BatchPageTests {
    /// A county batch of 120 people, its clerk at work, and the address of its page.
    static func takenIn(
        _ office: SampleOffice,
        _ client: any TestClientProtocol
    ) async throws -> (clerk: OfficeBrowser, secret: TimedCode, batch: Identifier, path: String) {
        let secret = try await office.account(
            "clerk",
            [.submit, .publicise, .decideObjections],
            name: "李静",
            body: "150404"
        )
        let browser = OfficeBrowser(client)
        try await browser.get("/login?next=/office/rosters")
        _ = try await office.logIn(browser, "clerk", secret)
        let file = (name: "松山.csv", bytes: try RosterPageTests.bytes("\(RosterPageTests.roster).csv"))
        let judged = try await browser.follow(try await browser.upload("/office/rosters", files: ["file": file]))
        let taking = try #require(judged.text.firstMatch(of: /action="([^"]+\/taking)"/)).output.1
        let done = try await browser.follow(try await browser.post(String(taking), ["review-end": "2019-10-25"]))
        let path = try #require(done.text.firstMatch(of: /href="(\/office\/batches\/([0-9A-Z]{26}))"/)).output
        let batch = try #require(Identifier(String(path.2)))
        return (browser, secret, batch, String(path.1))
    }

    @Test("PUB3: publicity opens with a contact, says when it may close, does not close before, and opens once")
    func publicity() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret, batch, path) = try await Self.takenIn(office, client)
            let list = try await clerk.get("/office/batches").text
            #expect(list.contains(path) && list.contains("松山区人力资源和社会保障局") && list.contains(">120<"))
            let page = try await clerk.get(path).text
            #expect(page.contains("\(path)/publicity") && !page.contains("\(path)/closing"))
            #expect(page.contains("导入名单") && page.contains("李静"))
            #expect(page.contains("等松山区人力资源和社会保障局开始公示") && page.contains("登记随批材料（10 种，已登记 0 种）"))
            #expect(page.matches(of: /way-(done|now|later)/).map { String($0.output.1) } == Self.begun)
            let english = try await clerk.get("\(path)?lang=en").text
            #expect(english.contains("<h1 lang=\"zh-CN\">松山区") && english.contains("<dd lang=\"zh-CN\">松山.csv</dd>"))
            #expect(try await clerk.get("\(path)?lang=zh").text.contains("<h1>松山区"))
            let form = try await clerk.get("\(path)/publicity")
            #expect(form.text.contains("不能提前结束"))
            let empty = try await clerk.post("\(path)/publicity", ["contact": " "])
            #expect(empty.status == .unprocessableContent && empty.text.contains("<a href=\"#contact\">请填写"))
            let opened = try await clerk.follow(try await clerk.post("\(path)/publicity", ["contact": "0476-8330000"]))
            #expect(opened.text.contains("公示已开始") && opened.text.contains("最早可截止：2023年11月22日 24 时"))
            #expect(opened.text.contains("公示中，最早可于 2023年11月22日 24 时结束"))
            let quiet = "<a class=\"button button-quiet\" href=\"\(path)/closing\">"
            #expect(opened.text.contains(quiet), "too early to close")
            try await clerk.get("\(path)/publicity")
            let twice = try await clerk.post("\(path)/publicity", ["contact": "0476-8330000"])
            #expect(twice.status == .unprocessableContent && twice.text.contains("步骤顺序不对（第十六条（一））：当前状态为 公示中"))
            #expect(twice.text.contains("value=\"0476-8330000\""))
            try await clerk.get("\(path)/closing")
            let early = try await clerk.post("\(path)/closing", [:])
            #expect(early.text.contains("公示不足 5 个工作日（第十一条（四）3），未作任何更改。最早可于 2023-11-22 24 时结束"))
            office.pass(seconds: 8 * 86_400)
            try await clerk.get("/login")
            _ = try await office.logIn(clerk, "clerk", secret)
            try await clerk.get("\(path)/closing")
            let closed = try await clerk.follow(try await clerk.post("\(path)/closing", [:]))
            #expect(closed.text.contains("等松山区人力资源和社会保障局报送"))
            #expect(
                closed.text.contains("公示已结束") && closed.text.contains("结束公示") && closed.text.contains("\(path)/filing")
            )
            #expect(try await office.access.office.store.read { try $0.progress(of: batch) } == .publicityClosed)
        }
    }

    private static let begun = ["done", "now", "later", "later", "later"]

    @Test("PUB6: an objection is admitted and upheld with reasons in that order; its row leaves the batch")
    func objections() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await Self.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476"])
            let shown = try await office.access.office.store.read { try $0.batches()[0].batch.id }
            let publicity = try #require(try await office.access.office.store.read { try $0.publicity(of: shown) })
            let raised = try await office.access.office.raiseObjection(
                to: publicity.id,
                line: 3,
                statement: "<i>论文</i>不是本人的",
                contact: "13900000000",
                at: office.now
            )
            let page = try await clerk.get(path).text
            let place = "\(path)/objections/\(raised.id)"
            #expect(page.contains(place) && page.contains(raised.receipt) && page.contains("尚未处理"))
            #expect(!page.contains("论文"))
            let form = try await clerk.get(place).text
            #expect(form.contains("&lt;i&gt;论文&lt;/i&gt;") && form.contains("13900000000"))
            #expect(form.contains("value=\"admitted\"") && !form.contains("value=\"upheld\""))
            let early = try await clerk.post(place, ["decision": "upheld", "reason": "属实"])
            #expect(early.status == .unprocessableContent && early.text.contains("不能作出此决定（属实）"))
            try await clerk.get(place)
            let bare = try await clerk.post(place, ["decision": "admitted"])
            #expect(
                bare.text.contains("<a href=\"#reason\">请填写“理由”") && bare.text.contains("value=\"admitted\" selected")
            )
            let cited = ["decision": "admitted", "reason": "有具体线索", "source": "内人社发〔2019〕20号"]
            let hidden = try await clerk.post(place, cited.merging(["source": "内人社\u{202E}号"]) { $1 })
            #expect(hidden.status == .unprocessableContent && hidden.text.contains("<a href=\"#source\">"))
            try await clerk.post(place, cited)
            #expect(try await clerk.get(place).text.contains("依据内人社发〔2019〕20号：有具体线索"))
            let upheld = try await clerk.follow(try await clerk.post(place, ["decision": "upheld", "reason": "经核实属实"]))
            #expect(upheld.text.contains("其中 1 人因举报属实移出") && upheld.text.contains("处理举报"))
        }
    }

    @Test(
        "FIL12: papers, filing and acceptance by a second person of the competent body; each once, each refusal a sentence"
    )
    func filing() async throws {
        let office = try await SampleOffice()
        let accepting = try await office.account("accepter", [.accept], name: "王强")
        let auditing = try await office.account("auditor", [.audit], name: "审计员")
        let operating = try await office.account("operator", [.operate], name: "运维员")
        try await office.site().application().test(.router) { client in
            let (clerk, secret, batch, path) = try await Self.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476"])
            office.pass(seconds: 8 * 86_400)
            try await clerk.get("/login")
            _ = try await office.logIn(clerk, "clerk", secret)
            try await clerk.get("\(path)/closing")
            try await clerk.post("\(path)/closing", [:])
            try await Self.papers(clerk, path)
            try await Self.send(clerk, path)
            #expect(try await clerk.get("\(path)/acceptance").status == .forbidden)
            let accepter = OfficeBrowser(client)
            try await accepter.get("/login?next=\(path)")
            let page = try await office.logIn(accepter, "accepter", accepting).text
            #expect(page.contains("\(path)/acceptance") && !page.contains("\(path)/filing") && page.contains("李静"))
            let kept = try #require(page.firstMatch(of: /href="([^"]+\/documents\/[^"]+\/roster)"/)).output.1
            #expect(try await accepter.get(String(kept)).body.readableBytes > 1000)
            let looks = try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
                .map(\.event).filter { $0.action == "looked.document" }
            #expect(looks.count == 1 && looks.allSatisfy { kept.contains($0.subject) })
            for (login, secret) in [("auditor", auditing), ("operator", operating)] {
                let reader = OfficeBrowser(client)
                try await reader.get("/login")
                _ = try await office.logIn(reader, login, secret)
                #expect(try await reader.get(path).status == .ok)
                #expect(try await reader.get(String(kept)).status == .forbidden)
            }
            try await accepter.get(path)
            try await accepter.get("\(path)/receipt")
            try await accepter.post("\(path)/receipt", ["reason": ""])
            #expect(try await !clerk.get(path).text.contains("\(path)/restart\""))
            try await accepter.get("\(path)/return")
            let unknown = try await accepter.post("\(path)/return", ["lines": "999", "reason": "缺证明"])
            #expect(unknown.status == .unprocessableContent && unknown.text.contains("第 999 行不在这次报送里"))
            try await accepter.get("\(path)/return")
            let returned = try await accepter.follow(
                try await accepter.post(
                    "\(path)/return",
                    ["lines": "3、8", "reason": "缺业绩证明", "source": "内人社发〔2019〕20号"]
                )
            )
            #expect(returned.text.contains("已退回补正") && returned.text.contains("依据内人社发〔2019〕20号：缺业绩证明"))
            #expect(try await clerk.get(path).text.contains("href=\"\(path)/restart\""))
            let older = OfficeBrowser(client)
            try await older.get("/login?next=\(path)/acceptance")
            let opened = try await office.logIn(older, "accepter", accepting).text
            #expect(opened.contains("/documents/") && opened.contains("报送人员") && opened.utf8.count < 100_000)
            try await accepter.get("\(path)/return")
            try await accepter.post("\(path)/return", ["lines": "9", "reason": "缺业绩证明"])
            let unseen = try await older.post("\(path)/acceptance", ["number": "赤人社备〔2023〕9号", "date": "2023-11-23"])
            #expect(unseen.status == .unprocessableContent && unseen.text.contains("这次报送已有变动"))
            let asked = try await accepter.get("\(path)/acceptance").text
            #expect(asked.contains("没有照片") && asked.contains("打印要等本人交来照片"))
            let late = ["number": "赤人社备〔2023〕1号", "date": "2030-01-01"]
            let refused = try await accepter.post("\(path)/acceptance", late)
            #expect(refused.status == .unprocessableContent && refused.text.contains("value=\"赤人社备〔2023〕1号\""))
            try await accepter.get("\(path)/acceptance")
            let right = ["number": "赤人社备〔2023〕1号", "date": "2023-11-23"]
            let accepted = try await accepter.follow(try await accepter.post("\(path)/acceptance", right))
            #expect(accepted.text.contains("已核准备案，证书正在制作") && accepted.text.contains("王强"))
            #expect(accepted.text.contains("<progress id=\"issuing-bar\" max=\"117\" value=\"0\">"))
            let watching = try await accepter.get(path)
            #expect(watching.headers[.refresh] == "3; url=\(path)?watch=1" && watching.text.utf8.count < 100_000)
            #expect(try await accepter.get("\(path)?watch=off").headers[.refresh] == nil)
            try await accepter.get("\(path)/acceptance")
            let twice = try await accepter.post("\(path)/acceptance", right)
            #expect(twice.text.contains("这次报送现在的状态是“已核准备案”，不能再“核准备案”"))
            #expect(try await office.access.office.store.read { try $0.openOrders(limit: 200) }.count == 117)
            #expect(try await office.access.office.store.read { try $0.filings(of: batch) }.count == 1)
        }
    }

    @Test("INT8: with a chain of two links a filing is accepted once another person has signed it on its page")
    func acceptedByChain() async throws {
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .accept, legalSource: "101")
        }
        let office = try await SampleOffice(chains: [try #require(SigningChain(act: .acceptFiling, steps: steps))])
        let secrets = (
            try await office.account("accepter", [.accept], name: "王强"),
            try await office.account("reviewer", [.accept], name: "孙审核")
        )
        try await office.site().application().test(.router) { client in
            let (clerk, secret, _, path) = try await Self.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476"])
            office.pass(seconds: 8 * 86_400)
            try await clerk.get("/login")
            _ = try await office.logIn(clerk, "clerk", secret)
            try await clerk.get("\(path)/closing")
            try await clerk.post("\(path)/closing", [:])
            try await Self.papers(clerk, path)
            try await Self.send(clerk, path)
            let (accepter, reviewer) = (OfficeBrowser(client), OfficeBrowser(client))
            try await accepter.get("/login?next=\(path)/acceptance")
            _ = try await office.logIn(accepter, "accepter", secrets.0)
            let right = ["number": "赤人社备〔2023〕1号", "date": "2023-11-23"]
            let early = try await accepter.post("\(path)/acceptance", right)
            #expect(early.status == .unprocessableContent && early.text.contains("还缺“审核”环节的签署"))
            let signing = "\(path)/signing/accept-filing"
            #expect(try await clerk.get(signing).status == .forbidden)
            try await reviewer.get("/login?next=/office")
            let desk = try await office.logIn(reviewer, "reviewer", secrets.1).text
            #expect(desk.contains("href=\"\(signing)\""))
            #expect(try await reviewer.get(signing).text.contains("签署“审核”"))
            let signed = try await reviewer.follow(try await reviewer.post(signing, [:]))
            #expect(signed.text.contains("已签署。") && signed.text.contains("孙审核"))
            try await reviewer.get("\(path)/acceptance")
            let own = try await reviewer.post("\(path)/acceptance", right)
            #expect(own.status == .unprocessableContent && own.text.contains("须由不同的人"))
            try await accepter.get("\(path)/acceptance")
            let accepted = try await accepter.follow(try await accepter.post("\(path)/acceptance", right))
            #expect(accepted.text.contains("已核准备案，证书正在制作"))
        }
    }

    /// The units that the form offers.
    private static func units(_ clerk: OfficeBrowser, _ path: String) async throws -> String {
        let form = try await clerk.get("\(path)/papers/unit-publicity").text
        let offered = try #require(form.firstMatch(of: /name="units"[^>]*>([^<]*)</)).output.1
        #expect(offered.contains("松山区第一中学"))
        return String(offered)
    }

    /// Every paper that the filing needs, by its own form.
    static func papers(_ clerk: OfficeBrowser, _ path: String) async throws {
        try await clerk.get("\(path)/papers/review-plan")
        let plan = try await clerk.post("\(path)/papers/review-plan", ["number": "评方1号", "count": "很多"])
        #expect(plan.status == .unprocessableContent || plan.status == .badRequest)
        let statement = "情况属实，无异议"
        let fields: [String: [String: String]] = [
            "unit-publicity": [
                "from": "2019-07-08", "to": "2019-07-14", "count": "120", "contents-forms": "yes",
                "units": try await units(clerk, path), "statement": statement,
            ],
            "department-publicity": [
                "from": "2019-07-22", "to": "2019-07-28", "place": "https://bureau.example/1",
                "contents-roster-by-series": "yes", "statement": statement,
            ],
            "applications": ["date": "2019-07-30", "count": "120"],
            "review-plan": [
                "number": "评方1号", "date": "2019-10-13", "from": "2019-10-23", "to": "2019-10-25", "place": "会议中心",
                "count": "120", "statement": statement, "consent-number": "赤人社评复〔2019〕1号",
                "consent-date": "2019-10-15", "contents-application-facts": "yes", "contents-applicants": "yes",
                "contents-forms": "yes",
            ],
            "pledges": ["count": "120", "statement": statement], "marks": ["count": "120", "statement": statement],
            "extension": ["date": "2019-11-20", "statement": "评审推迟"],
            "posts": ["count": "140", "vacancies": "20"], "specialty-match": ["count": "120", "statement": statement],
        ]
        for (kind, typed) in fields.sorted(by: { $0.key < $1.key }) {
            try await clerk.get("\(path)/papers/\(kind)")
            let withFile = ["review-plan": "方案.pdf", "unit-publicity": "公示.pdf", "department-publicity": "花名册.pdf"]
            let files = withFile[kind].map { ["file": (name: $0, bytes: Array("%PDF".utf8))] } ?? [:]
            let kept = try await clerk.follow(try await clerk.upload("\(path)/papers/\(kind)", typed, files: files))
            #expect(kept.status == .ok && kept.text.contains("材料已登记"), "\(kind)")
        }
        #expect(try await clerk.get(path).text.contains("方案.pdf"))
        #expect(try await clerk.get("\(path)/papers/nothing").status == .notFound)
    }

    static func send(_ clerk: OfficeBrowser, _ path: String) async throws {
        let report = ["number": "松人社备〔2023〕1号", "date": "2023-11-23"]
        try await clerk.get("\(path)/filing")
        let missing = try await clerk.post("\(path)/filing", report.merging(["date": "2030-01-01"]) { $1 })
        #expect(missing.status == .unprocessableContent && missing.text.contains("value=\"松人社备〔2023〕1号\""))
        try await clerk.get("\(path)/filing")
        let shown = try await clerk.follow(try await clerk.post("\(path)/filing", report))
        #expect(shown.text.contains("<h1>核对并报送</h1>") && shown.text.contains("松人社备〔2023〕1号"))
        let links = shown.text.matches(of: /href="(\/office\/batches\/[^"]+\/filing\/[^"]+\/([a-z-]+))"/)
        #expect(links.map { String($0.output.2) } == ["roster", "objection-report", "filing-report", "roster-print"])
        for link in links {
            let file = try await clerk.get(String(link.output.1))
            let isPDF = file.headers[.contentType] == "application/pdf"
            #expect(file.status == .ok && isPDF == (link.output.2 != "roster") && file.body.readableBytes > 1000)
        }
        let action = try #require(shown.text.firstMatch(of: /action="([^"]+\/filing\/[^"]+)"/)).output.1
        try await clerk.get(String(action))
        let unsigned = try await clerk.upload(String(action), files: [:])
        #expect(unsigned.status == .unprocessableContent && unsigned.text.contains("href=\"#signed\""))
        let signed = (name: "盖章报告.pdf", bytes: Array("%PDF-1.7".utf8))
        let sent = try await clerk.follow(try await clerk.upload(String(action), files: ["signed": signed]))
        #expect(sent.text.contains("已报送备案，等待核准") && sent.text.contains("/documents/"))
        try await clerk.get("\(path)/filing")
        let twice = try await clerk.post("\(path)/filing", report)
        #expect(twice.status == .unprocessableContent && twice.text.contains("步骤顺序不对（第十六条（一））：当前状态为 已报送备案"))
    }

    @Test("A batch is seen by its own bodies alone, a step by those who have its duty; no key stands in place of words")
    func shown() async throws {
        let office = try await SampleOffice()
        let stranger = try await office.account("stranger", [.submit, .publicise], body: "150402")
        let auditor = try await office.account("auditor", [.audit], body: "150404")
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, path) = try await Self.takenIn(office, client)
            let foreign = OfficeBrowser(client)
            try await foreign.get("/login?next=/office/batches")
            #expect(try await office.logIn(foreign, "stranger", stranger).text.contains("还没有批次"))
            for place in [path, "\(path)/publicity"] { #expect(try await foreign.get(place).status == .notFound) }
            let reader = OfficeBrowser(client)
            try await reader.get("/login")
            _ = try await office.logIn(reader, "auditor", auditor)
            #expect(try await reader.get(path).text.contains("现在没有需要您办理的步骤"))
            #expect(try await reader.get("\(path)/publicity").status == .forbidden)
            #expect(try await clerk.get("/office/batches/nothing").status == .notFound)
            for language in Language.allCases {
                for step in ["", "/publicity", "/filing", "/papers/review-plan"] {
                    let page = try await clerk.get("\(path)\(step)?lang=\(language.rawValue)").text
                    let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                    #expect(key == nil && page.utf8.count < 100_000)
                }
            }
            let words = Words(.english)
            for step in BatchStep.allCases {
                for part in ["title", "effect", "submit"] { #expect(words.has("step.\(step.word).\(part)")) }
                #expect(words.has("batches.done.\(step.word)"))
            }
            #expect(try await office.access.office.store.read { try $0.progress(of: batch) } == .reviewed)
        }
    }

    @Test("A session that ends in the middle of a step loses nothing that was typed")
    func expired() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret, _, path) = try await Self.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            office.pass(seconds: 3600)
            let asked = try await clerk.post("\(path)/publicity", ["contact": "0476-8330000"])
            #expect(asked.status == .unauthorized)
            let form = try await office.logIn(clerk, "clerk", secret)
            #expect(form.text.contains("<h1>开始公示</h1>") && form.text.contains("value=\"0476-8330000\""))
            try await clerk.get("\(path)/papers/pledges")
            office.pass(seconds: 3600)
            try await clerk.upload("\(path)/papers/pledges", ["count": "7", "statement": "齐全"], files: [:])
            let paper = try await office.logIn(clerk, "clerk", secret)
            #expect(paper.text.contains("value=\"7\"") && paper.text.contains(">齐全</textarea>"))
        }
    }
}
