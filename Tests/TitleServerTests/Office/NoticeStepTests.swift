import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleSecrets
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages for a notice that changes")
struct NoticeStepTests {
    /// A county batch of 120 people, shown to the public.
    private static func opened(
        _ office: SampleOffice,
        _ client: any TestClientProtocol
    ) async throws -> (clerk: OfficeBrowser, batch: Identifier, path: String) {
        let (clerk, _, batch, path) = try await BatchPageTests.takenIn(office, client)
        try await clerk.get("\(path)/publicity")
        try await clerk.post("\(path)/publicity", ["contact": "0476-8330000"])
        return (clerk, batch, path)
    }

    /// The sites of the public over the same store.
    private static func publicSite(_ office: SampleOffice, data: String = ProjectFolder.path("data")) throws -> Site {
        let house = try HouseData.load(folder: data)
        let notices = NoticeDesk(store: office.access.office.store, calendar: house.calendar, book: house.book)
        let desk = ComplaintDesk(office: office.access.office, notices: notices) { office.now }
        var services = SampleServices.make { office.now }
        (services.notices, services.notice) = (notices.page, notices.notice)
        services.objections = ObjectionServices(raise: desk.raise, find: desk.find)
        return try sampleSite(services)
    }

    @Test("A typing error is mended by its own step and stands in the notice; what is no typing error is refused")
    func correction() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, batch, path) = try await Self.opened(office, client)
            let form = try await clerk.get("\(path)/correction")
            #expect(form.text.contains("公示期不变") && form.text.contains("最早可截止：2023年11月22日 24 时"))
            let bare = try await clerk.post("\(path)/correction", [:])
            #expect(bare.text.contains("href=\"#line\"") && bare.text.contains("href=\"#reason\""))
            let typed = ["line": "2", "field": "name", "text": "完全不同的人", "reason": "笔误"]
            try await clerk.get("\(path)/correction")
            let another = try await clerk.post("\(path)/correction", typed)
            #expect(another.status == .unprocessableContent && another.text.contains("更正公告只改文字错误"))
            #expect(another.text.contains("value=\"完全不同的人\"") && another.text.contains("value=\"name\" selected"))
            try await clerk.get("\(path)/correction")
            let shown = try await office.access.office.store.read { transaction in
                try transaction.row(2, of: batch).flatMap { try transaction.result($0)?.employer }
            }
            let mended = try #require(shown).dropLast() + "处"
            let right = typed.merging(["field": "employer", "text": String(mended)]) { $1 }
            let done = try await clerk.follow(try await clerk.post("\(path)/correction", right))
            #expect(done.text.contains("更正公告已发布") && done.text.contains("更正为“\(mended)”"))
            #expect(done.text.contains("发布更正公告"))
            let notice = try #require(try await office.access.office.store.read { try $0.publicity(of: batch)?.id })
            try await Self.publicSite(office).application().test(.router) { reader in
                let page = try await reader.execute(uri: SiteAddress.notice(notice).path, method: .get).text
                #expect(page.contains("更正为“\(mended)”") && page.contains("<td>\(mended)</td>"))
            }
        }
    }

    @Test("PUB3, reading 11: a notice says whether its first day counts, as the rule set has it")
    func firstDay() async throws {
        let office = try await SampleOffice()
        let place = try TemporaryFolder()
        let counted = try place.dataFolder(with: "rule-sets.csv", "first-day,next", as: "first-day,same")
        try await office.site().application().test(.router) { client in
            let (_, batch, _) = try await Self.opened(office, client)
            let notice = try #require(try await office.access.office.store.read { try $0.publicity(of: batch)?.id })
            func page(_ site: Site) async throws -> String {
                try await site.application().test(.router) { reader in
                    try await reader.execute(uri: SiteAddress.notice(notice).path, method: .get).text
                }
            }
            let (next, same) = try await (page(Self.publicSite(office)), page(Self.publicSite(office, data: counted)))
            #expect(next.contains("开始当天不计") && next.contains(">开始公示</span>"))
            #expect(same.contains("开始当天是工作日的计入") && !same.contains(">开始公示</span>"))
        }
    }

    @Test("PUB3, INT8: a notice is closed as it was shown; one that changed since is not, and says so")
    func closing() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret, batch, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/publicity")
            try await clerk.post("\(path)/publicity", ["contact": "0476-8330000"])
            office.pass(seconds: 9 * 86_400)
            try await clerk.get("/login?next=\(path)/closing")
            let form = try await office.logIn(clerk, "clerk", secret)
            #expect(form.text.contains("name=\"seen\"") && form.text.contains("120 人；更正 0 处"))
            let notice = try #require(try await office.access.office.store.read { try $0.publicity(of: batch)?.id })
            _ = try await office.access.office.raiseObjection(
                ObjectionText(lines: [2], statement: "论文系抄袭，请核实原稿与投稿记录。", contact: "13900000000"),
                to: notice,
                form: Array(1...16),
                limit: 500,
                at: office.now
            )
            let changed = try await clerk.post("\(path)/closing", [:])
            #expect(changed.status == .unprocessableContent && changed.text.contains("公示有变动"))
            #expect(changed.text.contains("1 件；所涉的人暂不报送"))
            let done = try await clerk.follow(try await clerk.post("\(path)/closing", [:]))
            #expect(done.text.contains("公示已结束"))
        }
    }

    @Test(
        "A roster taken in by mistake is discarded with its reason before it is shown, once; then it has no step left"
    )
    func discard() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await BatchPageTests.takenIn(office, client)
            let page = try await clerk.get(path).text
            #expect(page.contains("href=\"\(path)/discard\""))
            let form = try await clerk.get("\(path)/discard").text
            #expect(form.contains("撤销导入") && form.contains(">120<"))
            let bare = try await clerk.post("\(path)/discard", ["reason": " "])
            #expect(bare.status == .unprocessableContent && bare.text.contains("href=\"#reason\""))
            try await clerk.get("\(path)/discard")
            let done = try await clerk.follow(try await clerk.post("\(path)/discard", ["reason": "评审结束日期填错"]))
            #expect(done.text.contains("评审结束日期填错") && !done.text.contains("\(path)/publicity"))
            try await clerk.get("\(path)/discard")
            let again = try await clerk.post("\(path)/discard", ["reason": "再次"])
            #expect(again.status == .unprocessableContent && again.text.contains("步骤顺序不对"))
            let english = try await clerk.get("\(path)?lang=en").text
            #expect(!english.contains("[step.") && !english.contains("[batch"))
        }
    }

    @Test("A withdrawn notice keeps its page with reason and document; the batch has no further step")
    func withdrawal() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, batch, path) = try await Self.opened(office, client)
            try await clerk.get("\(path)/withdrawal")
            let typed = ["reason": "名单有误", "number": "松人社〔2023〕3号", "date": "2023-11-16"]
            let later = try await clerk.post("\(path)/withdrawal", typed)
            #expect(later.status == .unprocessableContent && later.text.contains("value=\"2023-11-16\""))
            try await clerk.get("\(path)/withdrawal")
            let right = typed.merging(["date": "2023-11-14"]) { $1 }
            let done = try await clerk.follow(try await clerk.post("\(path)/withdrawal", right))
            #expect(done.text.contains("公示已撤回") && done.text.contains("松人社〔2023〕3号"))
            #expect(done.text.contains("现在没有需要您办理的步骤"))
            let notice = try #require(try await office.access.office.store.read { try $0.publicity(of: batch)?.id })
            try await Self.publicSite(office).application().test(.router) { reader in
                let page = try await reader.execute(uri: SiteAddress.notice(notice).path, method: .get)
                #expect(page.status == .ok && page.text.contains("本公示已撤回") && page.text.contains("名单有误"))
            }
        }
    }

    @Test("A row is shown anew by a roster of its own; a faulty one, or one of several people, changes nothing")
    func restart() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, batch, path) = try await Self.opened(office, client)
            let text = String(decoding: try RosterPageTests.bytes("\(RosterPageTests.roster).csv"), as: UTF8.self)
            let lines = text.split(whereSeparator: \.isNewline)
            func send(_ rows: [Substring], _ line: String = "2") async throws -> TestResponse {
                try await clerk.get("\(path)/restart")
                let file = (name: "一人.csv", bytes: Array(rows.joined(separator: "\r\n").utf8))
                let typed = ["line": line, "reason": "专业有误"]
                return try await clerk.upload("\(path)/restart", typed, files: ["file": file])
            }
            let several = try await send(Array(lines.prefix(3)))
            #expect(several.status == .unprocessableContent && several.text.contains("名册中有 2 人"))
            let faulty = try await send([lines[0], Substring(lines[1].replacing("中级", with: "高级"))])
            #expect(faulty.status == .unprocessableContent && faulty.text.contains("名册有误，没有改动"))
            #expect(try await send(["不是名册"]).text.contains("名册有误，没有改动"))
            let done = try await clerk.follow(try await send(Array(lines.prefix(2))))
            #expect(done.text.contains("已重新公示") && done.text.contains("重新公示：序号 2"))
            let twice = try await send(Array(lines.prefix(2)))
            #expect(twice.text.contains("已报送备案或已移出名单"))
            let restarts = try await office.access.office.store.read { try $0.restarts(of: batch) }
            let fresh = try #require(restarts.first)
            #expect(try await clerk.get("/office/batches/\(fresh.batch)").text.contains("原批次"))
            let notice = try #require(try await office.access.office.store.read { try $0.publicity(of: batch)?.id })
            try await Self.publicSite(office).application().test(.router) { reader in
                let old = try await reader.execute(uri: SiteAddress.notice(notice).path, method: .get).text
                #expect(old.contains(SiteAddress.notice(fresh.publicity).path) && old.contains("119 人"))
                let new = try await reader.execute(uri: SiteAddress.notice(fresh.publicity).path, method: .get).text
                #expect(new.contains(SiteAddress.notice(notice).path) && new.contains("重新公示"))
            }
        }
    }

    @Test("ACT13: raised on the public page, decided in the office: the source is seen by who decides, by nobody else")
    func objection() async throws {
        let office = try await SampleOffice()
        let reader = try await office.account("reader", [.submit], body: "150404")
        try await office.site().application().test(.router) { client in
            let (clerk, batch, path) = try await Self.opened(office, client)
            let notice = try #require(try await office.access.office.store.read { try $0.publicity(of: batch)?.id })
            let site = try Self.publicSite(office)
            let receipt = try await Self.raise(site, notice)
            let page = try await clerk.get(path).text
            let place = try #require(page.firstMatch(of: /\/objections\/[0-9A-Z]{26}/)).output
            let form = try await clerk.get("\(path)\(place)").text
            #expect(form.contains("论文不是本人所写") && form.contains("13900000000"))
            #expect(form.contains("最迟办结") && form.contains("2019年11月25日"))
            try await clerk.post("\(path)\(place)", ["decision": "admitted", "reason": "有具体线索"])
            let other = OfficeBrowser(client)
            try await other.get("/login")
            _ = try await office.logIn(other, "reader", reader)
            let seen = try await other.get(path).text
            #expect(!seen.contains(receipt) && !seen.contains("论文") && seen.contains("仅办理人员可见"))
            #expect(try await other.get("\(path)\(place)").status == .forbidden)
            try await site.application().test(.router) { stranger in
                let course = try await stranger.send("/objections", ["receipt": receipt]).text
                #expect(course.contains("已受理，正在核实") && course.contains("李静") && !course.contains("论文"))
                let shown = try await stranger.execute(uri: SiteAddress.notice(notice).path, method: .get).text
                #expect(!shown.contains("论文不是本人所写") && !shown.contains(receipt))
            }
        }
    }

    private static func raise(_ site: Site, _ notice: Identifier) async throws -> String {
        try await site.application().test(.router) { stranger in
            let path = SiteAddress.notice(notice).path
            let form = try await stranger.execute(uri: path, method: .get).text
            let number = try #require(form.firstMatch(of: /name="form" value="([0-9a-f]{32})"/)).output.1
            let fields = [
                "form": String(number), "lines": "3", "statement": "该人员的论文不是本人所写，有证人。", "contact": "13900000000",
            ]
            let taken = try await stranger.send(path, fields).text
            return String(try #require(taken.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/)).output)
        }
    }
}
