import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's page of somebody's duties")
struct StaffDutyPageTests {
    @Test("GOV3: a duty ends by its document and is refused at once; nobody changes the own ones")
    func ended() async throws {
        let office = try await SampleOffice()
        let admin = try await office.account("admin", [.operate], name: "王晓燕")
        let clerk = try await office.account("clerk", [.submit, .publicise], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let (keeper, other) = (OfficeBrowser(client), OfficeBrowser(client))
            for (browser, login, secret) in [(keeper, "admin", admin), (other, "clerk", clerk)] {
                try await browser.get("/login")
                _ = try await office.logIn(browser, login, secret)
            }
            #expect(try await other.get("/office/rosters").status == .ok)
            let list = try await keeper.get("/office/people").text
            let places = list.matches(of: /href="(\/office\/people\/[0-9A-Z]{26}\/duties)"[^>]*>([^<]+)</)
            let place = String(try #require(places.first { $0.output.2 == "李静" }).output.1)
            let own = String(try #require(places.first { $0.output.2 == "王晓燕" }).output.1)
            let form = try await keeper.get(place).text
            #expect(form.contains("name=\"duty-submit\" value=\"1\" checked") && !form.contains("duties."))
            let none = try await keeper.post(place, ["duty-publicise": "1"])
            #expect(none.status == .unprocessableContent && none.text.contains("href=\"#document\""))
            #expect(!none.text.contains("name=\"duty-submit\" value=\"1\" checked"))
            let done = try await keeper.follow(
                try await keeper.post(place, ["duty-publicise": "1", "document": "松人社〔2026〕8号"])
            )
            #expect(done.text.contains("职责变更已登记") && done.text.contains("松人社〔2026〕8号"))
            #expect(try await other.get("/office/rosters").status == .forbidden)
            #expect(try await keeper.get(own).text.contains("自己的职责由其他运维人员"))
            let refused = try await keeper.post(own, ["duty-accept": "1", "document": "1号"])
            #expect(refused.status == .unprocessableContent && refused.text.contains("不能登记自己的职责"))
            #expect(try await other.get(place).status == .forbidden)
            let nobody = "/office/people/\(String(repeating: "0", count: 26))/duties"
            #expect(try await keeper.get(nobody).status == .notFound)
            let english = try await keeper.get("\(place)?lang=en").text
            #expect(english.contains("Duties from now on") && !english.contains("[duties."))
        }
    }

    @Test("A session that ends in the middle of the form gives boxes and number back, and nothing is changed")
    func expired() async throws {
        let office = try await SampleOffice()
        let admin = try await office.account("admin", [.operate])
        _ = try await office.account("clerk", [.submit], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "admin", admin)
            let list = try await browser.get("/office/people").text
            let places = list.matches(of: /href="(\/office\/people\/[0-9A-Z]{26}\/duties)"[^>]*>([^<]+)</)
            let place = String(try #require(places.first { $0.output.2 == "李静" }).output.1)
            try await browser.get(place)
            office.pass(seconds: 3600)
            try await browser.post(place, ["duty-publicise": "1", "document": "松人社〔2026〕8号"])
            let back = try await office.logIn(browser, "admin", admin)
            #expect(back.text.contains("value=\"松人社〔2026〕8号\"") && back.text.contains("这是您登录超时前填写的内容"))
            #expect(back.text.contains("name=\"duty-publicise\" value=\"1\" checked"))
            #expect(!back.text.contains("name=\"duty-submit\" value=\"1\" checked"))
            let member = try await office.access.accounts.all().first { $0.loginName == "clerk" }?.member
            #expect(member?.duties == [.submit])
        }
    }

    @Test("GOV3: what an operator gives that decides waits at the desk of somebody who decides")
    func confirmed() async throws {
        let office = try await SampleOffice()
        let admin = try await office.account("admin", [.operate], name: "王晓燕")
        let accepter = try await office.account("accepter", [.accept], name: "王强")
        _ = try await office.account("clerk", [.submit], name: "李静")
        try await office.site().application().test(.router) { client in
            let (keeper, other) = (OfficeBrowser(client), OfficeBrowser(client))
            try await keeper.get("/login?next=/office/people")
            let list = try await office.logIn(keeper, "admin", admin).text
            let places = list.matches(of: /href="(\/office\/people\/[0-9A-Z]{26}\/duties)"[^>]*>([^<]+)</)
            let place = String(try #require(places.first { $0.output.2 == "李静" }).output.1)
            try await keeper.get(place)
            let asked = try await keeper.follow(
                try await keeper.post(place, ["duty-submit": "1", "duty-accept": "1", "document": "赤人社〔2026〕8号"])
            )
            #expect(asked.text.contains("核准备案：由赤峰市人力资源和社会保障局有决定职责的另一人在工作台上确认后生效"))
            #expect(try await keeper.get("/office/people").text.contains("（待确认：核准备案）"))
            try await other.get("/login")
            let desk = try await office.logIn(other, "accepter", accepter).text
            let link = try #require(desk.firstMatch(of: /href="(\/office\/duties\/[0-9A-Z]{26})"/)).output.1
            #expect(try await keeper.get(String(link)).status == .notFound)
            let shown = try await other.get(String(link)).text
            for text in ["李静", "赤人社〔2026〕8号", "王晓燕", "clerk", "启用账号"] { #expect(shown.contains(text)) }
            let none = try await other.post(String(link), [:])
            #expect(none.status == .unprocessableContent && none.text.contains("href=\"#decision\""))
            let done = try await other.follow(try await other.post(String(link), ["decision": "confirm"]))
            #expect(done.text.contains("已确认") && !done.text.contains("name=\"decision\""))
            #expect(try await keeper.get(place).text.contains("王强"))
            let member = try await office.access.accounts.all().first { $0.loginName == "clerk" }?.member
            #expect(member?.duties == [.submit, .accept])
            let english = try await other.get("\(link)?lang=en").text
            #expect(english.contains("Confirm duties") && !english.contains("[duties."))
        }
    }

    @Test("Who makes an account sees what waits, and where nobody decides yet that the terminal appoints the first")
    func firstOfAll() async throws {
        let office = try await SampleOffice()
        let admin = try await office.account("admin", [.operate])
        try await office.site().application().test(.router) { client in
            let keeper = OfficeBrowser(client)
            try await keeper.get("/login?next=/office/people/add")
            _ = try await office.logIn(keeper, "admin", admin)
            let person = [
                "name": "假审批", "body": "150400", "document": "1号", "login": "fake", "duty-accept": "1",
            ]
            let made = try await keeper.post("/office/people/add", person)
            #expect(made.status == .created && made.text.contains("titlecert-server staff extend"))
            let member = try await office.access.accounts.all().first { $0.loginName == "fake" }?.member
            #expect(member?.duties == [])
        }
    }
}
