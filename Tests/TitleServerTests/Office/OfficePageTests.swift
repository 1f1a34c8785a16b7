import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages")
struct OfficePageTests {
    private static let person = [
        "name": "李静", "body": "150404", "document": "松人社〔2026〕2号", "login": "li.jing", "duty-submit": "1",
        "duty-publicise": "1",
    ]

    @Test("SYS3: neither listener answers the other's addresses, so that holders do not reach the office")
    func apart() async throws {
        let office = try await SampleOffice()
        let shared = ["/", "/style.css", "/icon.svg", "/healthz"]
        try await sampleSite().application().test(.router) { client in
            for route in OfficeRoute.allCases where !shared.contains(route.path) {
                #expect(try await client.execute(uri: route.path, method: .get).status == .notFound, "\(route)")
                #expect(try await client.execute(uri: route.path, method: .post).status == .notFound, "\(route)")
            }
            let home = try await client.execute(uri: "/", method: .get)
            #expect(home.headers[.setCookie] == nil && !home.text.contains("/office"))
        }
        try await office.site().application().test(.router) { client in
            for address in AddressTests.samples where !shared.contains(address.path) {
                let status = try await client.execute(uri: address.path, method: .get).status
                #expect(status == .notFound, "\(address.path)")
            }
        }
    }

    @Test("Every answer carries the security headers, and nothing but files is kept by a browser")
    func headers() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            for path in OfficeRoute.allCases.map(\.path) + ["/nowhere"] {
                let headers = try await client.execute(uri: path, method: .get).headers
                let policy = try #require(headers[.contentSecurityPolicy])
                #expect(policy.hasPrefix("default-src 'none'; style-src 'self'") && !policy.contains("unsafe"))
                #expect(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"))
                #expect(headers[.xContentTypeOptions] == "nosniff")
                #expect(headers[.constant("referrer-policy")] == "same-origin")
                #expect(headers[.constant("cross-origin-opener-policy")] == "same-origin")
                let isFile = OfficeRoute(at: path)?.isFile == true
                #expect((headers[.cacheControl] == "no-store") == (!isFile || path == "/healthz"), "\(path)")
            }
        }
    }

    @Test("An address answers its own methods only, an unknown one nothing", arguments: OfficeRoute.allCases)
    func methods(route: OfficeRoute) async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            for method in [HTTPRequest.Method.get, .delete] where !route.methods.contains(method) {
                let answer = try await client.execute(
                    uri: route.path,
                    method: method,
                    headers: [.origin: "http://localhost"]
                )
                #expect(answer.status == .methodNotAllowed)
                #expect(answer.headers[.allow] == route.methods.map(\.rawValue).joined(separator: ", "))
            }
        }
    }

    @Test("Who operates adds a person; the code is shown once, and the person sets the own password with it")
    func addPerson() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("admin", [.operate])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/office/people/add")
            _ = try await office.logIn(browser, "admin", secret)
            let made = try await browser.post("/office/people/add", Self.person)
            let code = try #require(made.text.firstMatch(of: /class="secret">([0-9A-Z-]+)</)).output.1
            #expect(made.status == .created)
            let list = try await browser.get("/office/people").text
            #expect(list.contains("李静") && list.contains("经办报送、公示") && list.contains("待启用"))
            #expect(!list.contains(code))
            let other = OfficeBrowser(client)
            try await other.get("/activate")
            let fields = ["code": String(code), "password": "another good horse", "again": "another good horse"]
            let offer = try await other.post("/activate", fields)
            let key = try #require(offer.text.firstMatch(of: /class="secret">([A-Z2-7 ]+)</)).output.1
            let timed = try TimedCode(secret: #require(bytes(base32: String(key))))
            let landed = try await other.follow(try await other.post("/activate/code", ["code": office.code(timed)]))
            #expect(landed.text.contains("松山区人力资源和社会保障局") && !landed.text.contains("/office/people"))
            #expect(try await other.get("/office/people").status == .forbidden)
        }
    }

    @Test("Everything wrong is told on top, each line leads to its field, and what was typed stands in the form again")
    func summary() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("admin", [.operate])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "admin", secret)
            try await browser.get("/office/people/add")
            let answer = try await browser.post(
                "/office/people/add",
                ["name": "<b>李</b>", "login": "1", "kind-shared": "1"]
            )
            #expect(answer.status == .unprocessableContent)
            for anchor in ["body", "document", "login", "duty-submit"] {
                #expect(answer.text.contains("<li><a href=\"#\(anchor)\">") && answer.text.contains("id=\"\(anchor)\""))
            }
            #expect(answer.text.contains("value=\"&lt;b&gt;李&lt;/b&gt;\"") && answer.text.contains("<title>有 4 处需要改正"))
            #expect(answer.text.contains("name=\"kind-shared\" value=\"1\" checked"))
            var deciding = Self.person
            deciding["duty-accept"] = "1"
            deciding["kind-shared"] = "1"
            let refused = try await browser.post("/office/people/add", deciding)
            #expect(refused.text.contains("公用账号不能办理决定事项（核准备案）"))
            #expect(try await office.access.accounts.all().count == 1)
        }
    }

    @Test("A session that ends in the middle of a form loses nothing: after the login the form stands as it was typed")
    func expired() async throws {
        let office = try await SampleOffice()
        let (secret, other) = (
            try await office.account("admin", [.operate]), try await office.account("wang", [.operate])
        )
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "admin", secret)
            try await browser.get("/office/people/add")
            office.pass(seconds: 3600)
            let asked = try await browser.post("/office/people/add", Self.person)
            #expect(asked.status == .unauthorized && asked.text.contains("刚才的表单没有提交"))
            #expect(!asked.text.contains("李静"))
            try await browser.post("/login", ["name": "admin", "password": "wrong", "code": "1"])
            let form = try await office.logIn(browser, "admin", secret)
            #expect(form.text.contains("这是您登录超时前填写的内容") && form.text.contains("value=\"李静\""))
            #expect(
                form.text.contains("value=\"150404\" selected")
                    && form.text.contains("duty-submit\" value=\"1\" checked")
            )
            #expect(try await office.access.accounts.all().count == 2)
            #expect(try await browser.post("/office/people/add", Self.person).status == .created)
            // Somebody else's login does not get what was typed.
            office.pass(seconds: 3600)
            try await browser.post("/office/people/add", ["name": "包格日勒"])
            let foreign = try await office.logIn(browser, "wang", other)
            #expect(foreign.status == .ok && !foreign.text.contains("包格日勒"))
        }
    }

    @Test("A double click, and the form sent again from the page before, do nothing twice and get the same answer")
    func twice() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("admin", [.operate])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/office/people/add")
            _ = try await office.logIn(browser, "admin", secret)
            let form = try #require(browser.hidden("form_once"))
            func send() async throws -> TestResponse {
                try await browser.post(
                    "/office/people/add",
                    Self.person.merging(["form_once": form]) { first, _ in first }
                )
            }
            async let (first, second) = (send(), send())
            let (one, two) = try await (first, second)
            #expect(one.status == .created && two.status == .created && one.text == two.text)
            try await browser.get("/office/people/add")
            #expect(try await send().text == one.text)
            #expect(try await office.access.accounts.all().count == 2)
            // A form that was refused may be sent again, put right.
            try await browser.get("/office/people/add")
            let other = try #require(browser.hidden("form_once"))
            #expect(other != form)
            try await browser.post("/office/people/add", ["name": "王强", "form_once": other])
            var person = Self.person
            (person["name"], person["login"], person["form_once"]) = ("王强", "wang.qiang", other)
            #expect(try await browser.post("/office/people/add", person).status == .created)
        }
    }

    @Test("A form that is too large, no form, or empty is answered in words")
    func bounds() async throws {
        let office = try await SampleOffice()
        try await office.site { $0.limits.loginBytes = 200 }.application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            let large = try await browser.post("/login", ["name": String(repeating: "a", count: 300)])
            #expect(large.status == .contentTooLarge && large.text.contains("没有处理"))
            let json = try await client.execute(
                uri: "/login",
                method: .post,
                headers: [.contentType: "application/json", .origin: "http://localhost"],
                body: ByteBuffer(string: "{}")
            )
            #expect(json.status == .badRequest)
        }
    }

    @Test("AUT11: the one authority table can be seen, with its bodies, chains and legal sources, in both languages")
    func authority() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("zhang", [.audit])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/office/settings/authority")
            let page = try await office.logIn(browser, "zhang", secret).text
            for text in ["赤人社办发〔2019〕101号 十六(二)", "自主评审单位", "赤峰学院", "核准备案", "旗县区"] {
                #expect(page.contains(text), "\(text)")
            }
            let rows = page.matches(of: /<tr><th scope="row"/).count
            #expect(rows == office.access.office.authority.rules.count + 5 + 21)
            let english = try await browser.get("/office/settings/authority?lang=en").text
            #expect(english.contains("<html lang=\"en\">") && english.contains("self-reviewing body"))
            #expect(try await browser.get("/office").text.contains("<html lang=\"en\">"))
        }
    }

    @Test("No page shows a key in place of words, and none is over 100 kB", arguments: Language.allCases)
    func words(language: Language) async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("admin", [.operate])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            var pages = [try await browser.get("/login?lang=\(language.rawValue)").text]
            for path in ["/setup", "/activate", "/nowhere"] { pages.append(try await browser.get(path).text) }
            try await browser.get("/login")
            _ = try await office.logIn(browser, "admin", secret)
            for path in ["/office", "/office/people", "/office/people/add", "/office/settings/authority"] {
                pages.append(try await browser.get(path).text)
            }
            for page in pages {
                let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                #expect(key == nil && page.utf8.count < 100_000)
            }
        }
    }

    @Test("Every reason to stop, every refusal at the door and every duty has its words")
    func catalogue() {
        let words = Words(.chinese)
        let stops: [OfficeStop] = [
            .noSuchPage, .wrongMethod(.home), .foreignForm, .crossSite, .wrongHost, .notYours, .malformed, .tooLarge,
            .filesTooLarge(megabytes: 20),
            .slow, .rosterGone, .photosGone, .packageGone, .busy, .fault(reference: "A"), .rosterLimit,
            .refused("x"),
        ]
        for stop in stops {
            #expect(words.has("office.stop.\(stop.code).title") && words.has("office.stop.\(stop.code).text"))
        }
        let refusals: [AccessRefusal] = [
            .wrong, .wait(seconds: 1), .busy, .clockBehind, .loginNameUnfit, .loginNameTaken,
            .passwordTooShort(least: 1),
            .passwordTooLong(most: 1), .passwordTooPlain, .passwordsDiffer, .codeWrong, .setupOver, .enrolmentOver,
            .timedCodeWrong, .accountUnknown, .subjectUnknown, .accountExists, .disabledAlready, .officeKeyForeign,
        ]
        for refusal in refusals {
            let text = words("access.refusal.\(refusal.code)", refusal.facts)
            #expect(!text.contains("[") && !text.contains("{"))
        }
        for duty in StaffMember.Duty.allCases {
            #expect(words.has("roster.duty.\(duty.rawValue)") && words.has("desk.duty.\(duty.rawValue)"))
        }
    }
}
