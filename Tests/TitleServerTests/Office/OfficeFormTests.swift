import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's forms")
struct OfficeFormTests {
    @Test("The same paper sent three times at once is kept once; put right, the same form is taken again")
    func paperOnce() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, batch, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/papers/pledges")
            let form = try #require(clerk.hidden("form_once"))
            @Sendable func send(_ count: String) async throws -> HTTPResponse.Status {
                let typed = ["count": count, "statement": "齐全", "form_once": form]
                return try await clerk.upload("\(path)/papers/pledges", typed, files: [:]).status
            }
            try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for _ in 0..<3 { group.addTask { try await send("7") } }
                for try await status in group { #expect(status == .seeOther) }
            }
            func papers() async throws -> [Int?] {
                try await office.access.office.store.read { try $0.papers(of: batch) }.map(\.count)
            }
            #expect(try await papers() == [7])
            try await clerk.get("\(path)/papers/pledges")
            #expect(try await send("8") == .seeOther)
            #expect(try await papers() == [7, 8])
        }
    }

    @Test("Every form of somebody who is in has a number of its own, once")
    func numbers() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await BatchPageTests.takenIn(office, client)
            for place in ["/office/rosters", "\(path)/publicity", "\(path)/filing", "\(path)/papers/posts"] {
                let page = try await clerk.get(place).text
                #expect(page.matches(of: /name="form_once"/).count == 1, "\(place)")
            }
        }
    }

    @Test("4000 Chinese characters of a reason are taken; more, or texts without end among files, are not")
    func longTexts() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret, _, path) = try await BatchPageTests.takenIn(office, client)
            let long = String(repeating: "长", count: 4000)
            try await clerk.get("\(path)/papers/marks")
            #expect(
                try await clerk.post("\(path)/papers/marks", ["count": "1", "statement": long]).status == .seeOther
            )
            try await clerk.get("\(path)/papers/marks")
            let more = try await clerk.post("\(path)/papers/marks", ["count": "1", "statement": long + "长"])
            #expect(
                more.status == .unprocessableContent && more.text.contains("最多 4000 个字符") && more.text.contains(long)
            )
            let endless = String(repeating: "a", count: 30_000)
            let parts = try await clerk.upload("\(path)/papers/marks", ["statement": endless], files: [:])
            #expect(parts.status == .contentTooLarge)
            // A long text comes back through the login.
            let kept = String(repeating: "长", count: 2500)
            try await clerk.get("\(path)/papers/marks")
            office.pass(seconds: 3600)
            let asked = try await clerk.upload("\(path)/papers/marks", ["count": "1", "statement": kept], files: [:])
            #expect(asked.status == .unauthorized)
            #expect(try await office.logIn(clerk, "clerk", secret).text.contains(kept))
        }
    }

    @Test("What is wrong stands at its field: more vacancies than posts, days the wrong way round, hidden characters")
    func wrongFields() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, path) = try await BatchPageTests.takenIn(office, client)
            try await clerk.get("\(path)/papers/posts")
            let posts = try await clerk.post("\(path)/papers/posts", ["count": "5", "vacancies": "9"]).text
            #expect(posts.contains("<a href=\"#vacancies\">空岗 9 个（第十一条（二）3），多于岗位总数 5 个"))
            #expect(posts.contains("vacancies-wrong\" aria-invalid=\"true\""))
            try await clerk.get("\(path)/papers/unit-publicity")
            let days = [
                "from": "2019-07-14", "to": "2019-07-08", "statement": "无异议", "units": "松山区第一中学", "count": "9",
                "contents-forms": "yes",
            ]
            let scan = ["file": (name: "公示.pdf", bytes: Array("%PDF".utf8))]
            let turned = try await clerk.upload("\(path)/papers/unit-publicity", days, files: scan).text
            #expect(turned.contains("<a href=\"#to\">开始日期 2019-07-14 晚于结束日期 2019-07-08"))
            try await clerk.get("\(path)/publicity")
            let hidden = try await clerk.post("\(path)/publicity", ["contact": "0476\u{202E}"]).text
            #expect(hidden.contains("<a href=\"#contact\">内容中有看不见的字符（U+202E）"))
            #expect(!hidden.contains("class=\"language\""), "a link that loses what was typed")
            try await clerk.get("\(path)/papers/posts")
            let kept = try await clerk.post("\(path)/papers/posts", ["count": "10", "vacancies": "3"])
            #expect(try await clerk.follow(kept).text.contains("岗位 10 个，其中空岗 3 个"))
        }
    }

    @Test("Logging out works after the session has ended, and takes the cookie away")
    func lateLogout() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("zhang", [.submit])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "zhang", secret)
            office.pass(seconds: 3600)
            let out = try await browser.post("/logout", [:])
            #expect(out.status == .seeOther && browser.cookies["__Host-titlecert-office"] == nil)
            // The same of somebody whose account was shut meanwhile.
            try await browser.get("/login")
            _ = try await office.logIn(browser, "zhang", secret)
            try await office.access.accounts.disable("zhang", actor: "test", at: office.now)
            let shut = try await browser.post("/logout", [:])
            #expect(shut.status == .seeOther && browser.cookies["__Host-titlecert-office"] == nil)
        }
    }

    @Test("Behind a proxy that is not named everybody is one network")
    func oneNetwork() throws {
        var configuration = try OfficeConfiguration(
            host: "0.0.0.0",
            origin: "https://office.example.cn",
            templates: "t"
        )
        #expect(configuration.countsEverybodyAsOneNetwork)
        configuration.proxies = ["192.0.2.1"]
        #expect(!configuration.countsEverybodyAsOneNetwork)
        #expect(!(try OfficeConfiguration(templates: "t").countsEverybodyAsOneNetwork))
    }

    @Test("Who operates at a school makes no account at the bureau, and sees none of its people")
    func reach() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("school", [.operate], body: "1504A4")
        _ = try await office.account("bureau", [.accept], body: "150400")
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/office/people")
            let list = try await office.logIn(browser, "school", secret).text
            #expect(list.contains("人员 school") && !list.contains("人员 bureau"))
            let form = try await browser.get("/office/people/add").text
            #expect(form.contains("value=\"1504A4\"") && !form.contains("value=\"150400\""))
            let person = [
                "name": "假审批", "body": "150400", "document": "1号", "login": "fake", "duty-accept": "1",
            ]
            let refused = try await browser.post("/office/people/add", person)
            #expect(refused.status == .unprocessableContent && refused.text.contains("<a href=\"#body\">"))
            #expect(try await office.access.accounts.all().count == 2)
        }
    }

    @Test("A person sees what became of the own account, and gets a new password and phone by proving the old ones")
    func ownAccount() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("zhang", [.submit])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/office/account")
            let page = try await office.logIn(browser, "zhang", secret).text
            #expect(page.contains("启用账号") && page.contains(">test</td>"))
            office.pass(seconds: 60)
            let wrong = try await browser.post("/office/account", ["password": "wrong", "code": office.code(secret)])
            #expect(wrong.status == .unprocessableContent)
            let typed = ["password": SampleOffice.password, "code": office.code(secret)]
            let made = try await browser.post("/office/account", typed)
            let code = try #require(made.text.firstMatch(of: /class="secret">([0-9A-Z-]+)</)).output.1
            #expect(browser.cookies["__Host-titlecert-office"] == nil)
            #expect(try await browser.get("/office").status == .seeOther)
            try await browser.get("/activate")
            let fields = ["code": String(code), "password": "another good horse", "again": "another good horse"]
            let offer = try await browser.post("/activate", fields)
            #expect(offer.status == .ok && !offer.text.contains("class=\"language\""))
        }
    }

    @Test("A network has its share of the connections, another has its own, a proxy has none")
    func connections() throws {
        let open = OpenConnections(share: 2, proxies: ["192.0.2.9"])
        let first = try #require(open.take(for: "192.0.2.1"))
        #expect(open.take(for: "192.0.2.1") != nil && open.take(for: "192.0.2.1") == nil)
        #expect(open.take(for: "192.0.2.2") != nil)
        open.giveBack(first)
        #expect(open.take(for: "192.0.2.1") != nil)
        for _ in 0..<5 { #expect(open.take(for: "192.0.2.9") != nil) }
    }

    @Test("A failing disk ends the program, a busy store does not")
    func failingDisk() async throws {
        let watch = StoreWatch()
        watch.see(StoreFault.busy)
        watch.see(OfficeStop.busy)
        watch.see(StoreFault.disk(detail: "full"))
        await #expect(throws: StoreFault.disk(detail: "full")) { try await watch.run() }
    }
}
