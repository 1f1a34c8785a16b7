import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleFiles
import TitleModel
import TitleReference
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of approvals and recognitions")
struct ApprovalPageTests {
    private static let typed = [
        "number": "内人社职核〔2019〕218号", "date": "2019-11-08", "review-end": "2019-10-25", "handed-in": "2019-07-12",
    ]

    private static func files(_ list: [UInt8]) -> [String: (name: String, bytes: [UInt8])] {
        [
            "document": (name: "批文.pdf", bytes: Array("%PDF-1.7 /ByteRange [0 1]".utf8)),
            "list": (name: "高级.xlsx", bytes: list),
        ]
    }

    /// With one who enters and one who confirms, and the secrets of their second factors.
    private static func office() async throws -> (SampleOffice, (enterer: TimedCode, confirmer: TimedCode)) {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let enterer = try await office.account("enterer", [.enter], name: "王录")
        return (office, (enterer, try await office.account("confirmer", [.confirm], name: "赵核")))
    }

    /// Logs in who enters, and hands the list in: the page that follows, and its address.
    private static func enter(
        _ list: [UInt8],
        _ enterer: OfficeBrowser,
        _ office: SampleOffice,
        _ secret: TimedCode
    ) async throws -> (text: String, path: String) {
        try await enterer.get("/login?next=/office/approvals/add")
        _ = try await office.logIn(enterer, "enterer", secret)
        let sent = try await enterer.upload("/office/approvals/add", typed, files: files(list))
        let text = try await enterer.follow(sent).text
        let path = try #require(text.firstMatch(of: /action="(\/office\/approvals\/[0-9A-Z]{26})"/)).output.1
        return (text, String(path))
    }

    @Test("A document whose signature does not fit its content is told apart on top, and a hidden sheet is named")
    func broken() async throws {
        let (office, secrets) = try await Self.office()
        let enterer = try #require(try await office.access.accounts.all().first { $0.loginName == "enterer" }?.member)
        let list = try HiddenSheet.added(to: try RosterPageTests.bytes("chifeng-2019-senior.xlsx"), named: "原名单")
        let entry = try await office.access.office.enter(
            EnteredApproval(
                number: "内人社职核〔2019〕219号",
                date: #require(CivilDate(iso: "2019-11-08")),
                reviewEnd: #require(CivilDate(iso: "2019-10-25")),
                handedIn: #require(CivilDate(iso: "2019-07-11")),
                document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF-1.7".utf8), signature: .broken),
                list: RosterFile(name: "高级.xlsx", bytes: list)
            ),
            by: enterer.id,
            at: office.now
        )
        try await office.site().application().test(.router) { client in
            let confirmer = OfficeBrowser(client)
            try await confirmer.get("/login?next=/office/approvals/\(entry.text)")
            let page = try await office.logIn(confirmer, "confirmer", secrets.1).text
            #expect(page.contains("<p class=\"note bad\" role=\"alert\"><strong>注意：这份文件的电子签名与内容不符"))
            #expect(page.contains("原名单") && page.contains("value=\"confirmed\""))
        }
    }

    @Test(
        "INT8: where an approval's chain has a link more, its page leads to the signature, and the desk of who signs does"
    )
    func signing() async throws {
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .confirm, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .confirmApproval, steps: steps))
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000), chains: [chain])
        let secrets = (
            try await office.account("enterer", [.enter], name: "王录"),
            try await office.account("reviewer", [.confirm], name: "孙核")
        )
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        try await office.site().application().test(.router) { client in
            let (enterer, reviewer) = (OfficeBrowser(client), OfficeBrowser(client))
            try await enterer.get("/login?next=/office/approvals/add")
            _ = try await office.logIn(enterer, "enterer", secrets.0)
            try await enterer.get("/office/approvals/add")
            let sent = try await enterer.upload("/office/approvals/add", Self.typed, files: Self.files(list))
            let entered = try await enterer.follow(sent).text
            let place = String(
                try #require(entered.firstMatch(of: /href="(\/office\/signing\/confirm-approval\/[0-9A-Z]{26})"/))
                    .output.1
            )
            #expect(try await enterer.get(place).text.contains("现在没有轮到您签署的环节"))
            try await reviewer.get("/login?next=/office")
            let desk = try await office.logIn(reviewer, "reviewer", secrets.1).text
            #expect(desk.contains("href=\"\(place)\"") && desk.contains("核准文件复核"))
            let page = try await reviewer.get(place).text
            #expect(page.contains("内人社职核〔2019〕218号") && page.contains("签署“审核”"))
            let state = try #require(page.firstMatch(of: /name="state" value="([^"]+)"/)).output.1
            let stale = try await reviewer.post(place, ["state": "another"])
            #expect(stale.status == .unprocessableContent)
            let signed = try await reviewer.follow(try await reviewer.post(place, ["state": String(state)]))
            #expect(signed.text.contains("已签署。"))
            #expect(try await reviewer.get(place).text.contains("孙核"))
            #expect(try await reviewer.get("/office/signing/accept-filing/\(place.suffix(26))").status == .notFound)
        }
    }

    @Test("A list that takes long to judge says how far it is while it is handed in; then a button keeps the document")
    func progress() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("enterer", [.enter], name: "王录")
        let enterer = try #require(try await office.access.accounts.all().first { $0.loginName == "enterer" }?.member)
        let site = try office.site { $0.limits.rosterPatience = .milliseconds(20) }
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        let banned = try await Self.banFirst(of: list, office).row
        try await site.application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/office/approvals/add")
            _ = try await office.logIn(browser, "enterer", secret)
            let gate = await BlockedLane(site.lanes[enterer.id])
            try await browser.get("/office/approvals/add")
            let sent = try await browser.upload("/office/approvals/add", Self.typed, files: Self.files(list))
            let waiting = try await browser.follow(sent)
            let again = try #require(waiting.headers[.refresh])
            #expect(waiting.text.contains("<h1>正在审核名单</h1>"))
            #expect(again.hasPrefix("2; url=/office/approvals/judged/"))
            await gate.open()
            let place = String(again.dropFirst("2; url=".count))
            let page = try await browser.settled(place)
            #expect(page.text.contains("名单已核对，没有问题") && page.text.contains("内人社职核〔2019〕218号"))
            #expect(page.text.contains("暂缓制证的人员") && page.text.contains(banned.name))
            #expect(
                try await office.access.office.store.read { try $0.approvalEntries(of: enterer.body, limit: 9) }.isEmpty
            )
            for _ in 0..<2 {
                let kept = try await browser.follow(try await browser.post(place, [:]))
                #expect(kept.text.contains("撤回") && kept.text.contains("内人社职核〔2019〕218号"))
            }
            let entries = try await office.access.office.store.read {
                try $0.approvalEntries(of: enterer.body, limit: 9)
            }
            #expect(entries.count == 1)
        }
    }

    @Test("AUT4, FIL13: one person enters document and list, another confirms; the batch counts days until print opens")
    func approval() async throws {
        let (office, secrets) = try await Self.office()
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        try await office.site().application().test(.router) { client in
            let enterer = OfficeBrowser(client)
            try await enterer.get("/login?next=/office/approvals")
            #expect(try await office.logIn(enterer, "enterer", secrets.0).text.contains("还没有录入核准文件"))
            try await enterer.get("/office/approvals/add")
            let bare = try await enterer.upload("/office/approvals/add", ["number": "1号"], files: [:])
            #expect(bare.status == .unprocessableContent && bare.text.contains("<a href=\"#list\">没有选择文件"))
            #expect(bare.text.contains("value=\"1号\""))
            let late = Self.typed.merging(["handed-in": "2019-07-13"]) { $1 }
            let outside = try await enterer.upload("/office/approvals/add", late, files: Self.files(list))
            #expect(outside.text.contains("<a href=\"#handed-in\">申报材料于") && outside.text.contains("逾期不予受理"))
            let wrong = try await enterer.upload("/office/approvals/add", Self.typed, files: Self.files([1, 2, 3]))
            #expect(wrong.status == .unprocessableContent)
            try await enterer.get("/office/approvals/add")
            let entered = try await enterer.follow(
                try await enterer.upload("/office/approvals/add", Self.typed, files: Self.files(list))
            )
            #expect(entered.text.contains("等待另一人复核") && entered.text.contains("有电子签名，签名者不在信任列表，未检验"))
            #expect(!entered.text.contains("value=\"confirmed\""))
            let path = try #require(entered.text.firstMatch(of: /action="(\/office\/approvals\/[0-9A-Z]{26})"/)).output
                .1
            let confirmer = OfficeBrowser(client)
            try await confirmer.get("/login?next=\(path)")
            let shown = try await office.logIn(confirmer, "confirmer", secrets.1)
            #expect(shown.text.contains("value=\"confirmed\"") && shown.text.contains("复核后立即导入名单并编号制证"))
            #expect(try await confirmer.get("\(path)/files/list").body.readableBytes == list.count)
            try await confirmer.get(String(path))
            let batch = try await confirmer.follow(
                try await confirmer.post(String(path), ["decision": "confirmed"])
            )
            #expect(batch.text.contains("核准文件已复核") && batch.text.contains("须在 2019年12月8日 前全部开放打印"))
            try await confirmer.get(String(path))
            let twice = try await confirmer.post(String(path), ["decision": "confirmed"])
            #expect(twice.status == .unprocessableContent && twice.text.contains("这份核准文件已复核"))
            for language in Language.allCases {
                for place in ["/office/approvals", "/office/approvals/add", String(path)] {
                    let page = try await enterer.get("\(place)?lang=\(language.rawValue)").text
                    let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                    #expect(key == nil && page.utf8.count < 100_000)
                }
            }
        }
    }

    @Test("GOV2: who gives an approval back may cite a document of the order, which is put before the reason")
    func givenBack() async throws {
        let (office, secrets) = try await Self.office()
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        try await office.site().application().test(.router) { client in
            let (enterer, confirmer) = (OfficeBrowser(client), OfficeBrowser(client))
            let (_, path) = try await Self.enter(list, enterer, office, secrets.enterer)
            try await confirmer.get("/login?next=\(path)")
            let page = try await office.logIn(confirmer, "confirmer", secrets.1).text
            #expect(page.contains("<datalist id=\"source-list\">"))
            for source in office.access.office.legalSources {
                #expect(page.contains("<option value=\"\(source.document)\">\(source.title)"))
            }
            let typed = ["decision": "returned", "reason": "文号有误", "source": "内人社办发〔2019〕78号"]
            for unfit in ["内人社\u{202E}号", String(repeating: "文", count: 101)] {
                let refused = try await confirmer.post(String(path), typed.merging(["source": unfit]) { $1 })
                #expect(refused.status == .unprocessableContent && refused.text.contains("<a href=\"#source\">"))
            }
            let done = try await confirmer.follow(try await confirmer.post(String(path), typed)).text
            #expect(done.contains("依据内人社办发〔2019〕78号：文号有误"))
        }
    }

    /// Bans the first person of a list by two people who revoke.
    private static func banFirst(
        of list: [UInt8],
        on day: String = "2019-11-01",
        _ office: SampleOffice
    ) async throws -> (row: RosterRow, ban: Identifier) {
        _ = (try await office.account("one", [.revoke]), try await office.account("two", [.revoke]))
        let people = try await office.access.accounts.all().filter { ["one", "two"].contains($0.loginName) }
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        let rules = house.rules(for: nil, coverage: nil, today: office.now.civilDate)
        let row = try #require(try RosterJudgement.judge(RosterTable(list), by: rules, register: nil).rows.first)
        let entry = OutsideBanEntry(
            documentNumber: "通人社失信〔2019〕4号",
            documentDate: try #require(CivilDate(iso: day)),
            decidingBody: "通辽市人力资源和社会保障局",
            proof: RosterFile(name: "决定.pdf", bytes: Array("%PDF".utf8))
        )
        let holder = TitleHolder.named(row.name, number: row.identity.number)
        let (keeper, now) = (office.access.office, office.now)
        let ban = try await keeper.enter(entry, of: holder, by: people[0].member.id, at: now).ban
        try await keeper.decideBan(ban, isConfirmed: true, reason: "", by: people[1].member.id, at: now)
        return (row, ban)
    }

    /// Lifts a ban by the same two people.
    private static func lift(_ ban: Identifier, _ office: SampleOffice) async throws {
        let people = try await office.access.accounts.all().filter { ["one", "two"].contains($0.loginName) }
        let entry = OutsideBanLiftingEntry(
            documentNumber: "通人社复〔2019〕1号",
            documentDate: try #require(CivilDate(iso: "2019-11-04")),
            reason: "经复议撤销原决定"
        )
        let (keeper, now) = (office.access.office, office.now)
        let lifting = try await keeper.proposeLifting(of: ban, by: entry, people[0].member.id, at: now)
        try await keeper.decideLifting(lifting, isConfirmed: true, reason: "", by: people[1].member.id, at: now)
    }

    @Test("INT6: a banned person of the list is named before it is confirmed, and on the batch after; the others go on")
    func held() async throws {
        let (office, secrets) = try await Self.office()
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        let (banned, ban) = try await Self.banFirst(of: list, office)
        try await office.site().application().test(.router) { client in
            let (enterer, confirmer) = (OfficeBrowser(client), OfficeBrowser(client))
            let (entered, path) = try await Self.enter(list, enterer, office, secrets.enterer)
            #expect(entered.contains("暂缓制证的人员") && entered.contains("通人社失信〔2019〕4号"))
            #expect(entered.contains(banned.name) && !entered.contains(banned.identity.number))
            try await confirmer.get("/login?next=\(path)")
            #expect(try await office.logIn(confirmer, "confirmer", secrets.1).text.contains("暂缓制证的人员"))
            let stale = try await confirmer.post(String(path), ["decision": "confirmed", "held": ""])
            #expect(stale.status == .unprocessableContent && stale.text.contains("暂缓制证的人员有变动，没有复核"))
            #expect(stale.text.contains("name=\"held\" value=\"\(banned.row)\""))
            let decided = ["decision": "confirmed", "held": String(banned.row)]
            let batch = try await confirmer.follow(try await confirmer.post(String(path), decided)).text
            #expect(batch.contains("在失信黑名单内、暂不制证（第十一条（一）5）：第 \(banned.row) 行"))
            let place = try #require(batch.firstMatch(of: /\/office\/batches\/[0-9A-Z]{26}/)).output
            try await confirmer.get("\(place)/held-rows")
            let refused = try await confirmer.post("\(place)/held-rows", [:])
            #expect(refused.status == .unprocessableContent && refused.text.contains("没有可以补充制证的人员"))
            #expect(try await enterer.get("\(place)/held-rows").status == .forbidden)
            let key = try #require(Identifier(String(place.suffix(26))))
            let ordered = try await office.access.office.store.read { try $0.issueCounts(of: key)?.ordered }
            try await Self.lift(ban, office)
            #expect(try await confirmer.get("/office").text.contains("href=\"\(place)/held-rows\""))
            let form = try await confirmer.get("\(place)/held-rows").text
            #expect(form.contains("编号制证"))
            let done = try await confirmer.follow(try await confirmer.post("\(place)/held-rows", [:])).text
            #expect(done.contains("已补充制证。") && !done.contains("在失信黑名单内、暂不制证"))
            let after = try await office.access.office.store.read { try $0.issueCounts(of: key)?.ordered }
            #expect(after == (ordered ?? 0) + 1)
        }
    }

    @Test("INT6: a title obtained while a ban lasted that is over is told apart, with its years, on list and batch")
    func heldForGood() async throws {
        let (office, secrets) = try await Self.office()
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        let banned = try await Self.banFirst(of: list, on: "2014-11-01", office).row
        try await office.site().application().test(.router) { client in
            let (enterer, confirmer) = (OfficeBrowser(client), OfficeBrowser(client))
            let (entered, path) = try await Self.enter(list, enterer, office, secrets.enterer)
            #expect(entered.contains("资格在失信期内（2014-11-01 至 2019-10-31，通人社失信〔2019〕4号）取得，不予制证"))
            #expect(!entered.contains("止不得申报"))
            try await confirmer.get("/login?next=\(path)")
            _ = try await office.logIn(confirmer, "confirmer", secrets.1)
            let decided = ["decision": "confirmed", "held": String(banned.row)]
            let batch = try await confirmer.follow(try await confirmer.post(String(path), decided)).text
            #expect(batch.contains("资格在失信期内取得、不予制证") && batch.contains("：第 \(banned.row) 行"))
            #expect(!batch.contains("在失信黑名单内、暂不制证"))
        }
    }

    @Test("AUT11: at a county the pages of approvals do not exist, also for who was given the duty there")
    func county() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("county", [.enter, .confirm], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let reader = OfficeBrowser(client)
            try await reader.get("/login?next=/office")
            #expect(try await !office.logIn(reader, "county", secret).text.contains("href=\"/office/approvals\""))
            #expect(try await reader.get("/office/approvals").status == .notFound)
            #expect(try await reader.get("/office/approvals/add").status == .notFound)
        }
    }

    private static let person = [
        "name": "姚䶮", "sex": "女", "birth-date": "1996-08-04", "identity-number": "150499199608046662",
        "employer": "松山区第一中学", "unit-place": "旗县区", "education": "大学本科", "study-mode": "全日制",
        "graduated-on": "2018-07-01", "major": "数学", "working-since": "2018-08-01", "series": "中小学教师",
        "specialty": "数学", "title-name": "二级教师", "rank": "助理级", "qualified-on": "2019-10-25",
        "pledges": "已签订", "specialties": "所学数学与所报数学一致",
    ]

    @Test("The form of one person asks the register as often as rosters may, no more, and each time leaves its trace")
    func limit() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("clerk", [.submit], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/recognition")
            _ = try await office.logIn(clerk, "clerk", secret)
            var statuses: [Int] = []
            for number in 0...JudgedRosters.mostAnHour {
                try await clerk.get("/office/recognition")
                let typed = ["study-mode": "非全日制", "employer": "松山区第\(number)中学"]
                let asked = Self.person.merging(typed) { $1 }
                statuses.append(try await clerk.post("/office/recognition", asked).status.code)
            }
            #expect(statuses.dropLast().allSatisfy { $0 == 422 } && statuses.last == 429)
            let trail = try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            #expect(trail.count { $0.event.action == "roster.checked" } == JudgedRosters.mostAnHour)
        }
    }

    @Test(
        "REC1, REC3: one person's recognition is judged on the form, every fault at its field, and taken in when clean"
    )
    func recognition() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("clerk", [.submit], name: "李静", body: "150404")
        let person = Self.person
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/recognition")
            #expect(try await office.logIn(clerk, "clerk", secret).text.contains("<h1>考核认定</h1>"))
            let partTime = person.merging(["study-mode": "非全日制", "specialties": ""]) { $1 }
            let refused = try await clerk.post("/office/recognition", partTime)
            #expect(refused.status == .unprocessableContent && refused.text.contains("<a href=\"#study-mode\">学历性质："))
            #expect(refused.text.contains("<a href=\"#specialties\">") && refused.text.contains("value=\"姚䶮\""))
            try await clerk.get("/office/recognition")
            let taken = try await clerk.follow(try await clerk.post("/office/recognition", person))
            #expect(taken.text.contains("认定人员已导入") && taken.text.contains("所学数学与所报数学一致"))
            for language in Language.allCases {
                let page = try await clerk.get("/office/recognition?lang=\(language.rawValue)").text
                let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                #expect(key == nil && page.utf8.count < 100_000)
            }
        }
    }
}
