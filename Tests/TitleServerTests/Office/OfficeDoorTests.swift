import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's door")
struct OfficeDoorTests {
    @Test("First run: the terminal's code, a password, a second factor, the desk; then the setup is closed")
    func setup() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            #expect(try await browser.follow(try await browser.get("/")).text.contains("还没有任何账号"))
            try await browser.get("/setup")
            var fields = [
                "code": "K7QW", "name": "运维员", "body": "150400", "document": "赤人社〔2026〕1号", "login": "root.one",
                "password": SampleOffice.password, "again": SampleOffice.password,
            ]
            let wrong = try await browser.post("/setup", fields)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#code\""))
            #expect(wrong.text.contains("value=\"运维员\"") && !wrong.text.contains(SampleOffice.password))
            fields["code"] = office.setupCode.grouped
            let offer = try await browser.post("/setup", fields)
            #expect(offer.status == .ok && offer.text.contains("<path class=\"qr-ink\" d=\"M"))
            let secret = try #require(offer.text.firstMatch(of: /class="secret">([A-Z2-7 ]+)</)).output.1
            let timed = try TimedCode(secret: #require(bytes(base32: String(secret))))
            let late = try await browser.post("/setup/code", ["code": "000000"])
            #expect(late.status == .unprocessableContent && late.text.contains(secret))
            let done = try await browser.post("/setup/code", ["code": office.code(timed)])
            #expect(done.status == .seeOther && done.headers[.location] == "/office")
            let desk = try await browser.get("/office")
            #expect(desk.status == .ok && desk.text.contains("运维员") && desk.text.contains("系统运维"))
            #expect(try await browser.get("/setup").status == .notFound)
        }
    }

    @Test("A login gives a new session, its cookies are bound to the host, and logout ends it for good")
    func logIn() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("zhang", [.submit])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let before = try await browser.get("/office")
            #expect(before.status == .seeOther && before.headers[.location] == "/login?next=/office")
            let cookie = try #require(before.headers[.setCookie])
            #expect(try await !browser.get("/login?next=//evil.example").text.contains("evil.example"))
            try await browser.get("/login?next=/office/settings/authority")
            #expect(cookie.hasPrefix("__Host-titlecert-form="))
            let flags = try #require(cookie.firstIndex(of: ";"))
            #expect(cookie[flags...] == "; Path=/; Secure; HttpOnly; SameSite=Lax")
            let landed = try await office.logIn(browser, "zhang", secret)
            #expect(landed.text.contains("权限表"))
            let first = try #require(browser.cookies["__Host-titlecert-office"])
            #expect(browser.cookies["__Host-titlecert-form"] == nil)
            let out = try await browser.post("/logout", [:])
            #expect(out.headers[.location] == "/login?out=1" && browser.cookies.isEmpty)
            let again = try await client.execute(
                uri: "/office",
                method: .get,
                headers: [.cookie: "__Host-titlecert-office=\(first)"]
            )
            #expect(again.status == .seeOther)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "zhang", secret)
            #expect(browser.cookies["__Host-titlecert-office"] != first)
        }
    }

    @Test("A wrong login keeps the name, never the password, and says so in the summary on top")
    func wrong() async throws {
        let office = try await SampleOffice()
        _ = try await office.account("zhang", [.submit])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            for _ in 0..<5 {
                let answer = try await browser.post(
                    "/login",
                    ["name": "zhang", "password": "hunter2hunter2", "code": "1"]
                )
                #expect(answer.status == .unprocessableContent && answer.text.contains("没有登录"))
                #expect(answer.text.contains("value=\"zhang\"") && !answer.text.contains("hunter2"))
                #expect(answer.text.contains("<div class=\"summary\" role=\"alert\""))
            }
            let slowed = try await browser.post("/login", ["name": "zhang", "password": "hunter2hunter2", "code": "1"])
            #expect(slowed.text.contains("请等 30 秒再试") && slowed.text.contains("账号并未停用"))
        }
    }

    @Test("A form without its token, with another's, from another site, or from nowhere is refused and does nothing")
    func forgery() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("admin", [.operate])
        try await office.site().application().test(.router) { client in
            let (browser, other) = (OfficeBrowser(client), OfficeBrowser(client))
            try await browser.get("/login")
            _ = try await office.logIn(browser, "admin", secret)
            try await other.get("/login")
            let foreign = try #require(other.hidden("form_token"))
            try await browser.get("/office/people/add")
            for token in ["", "00", foreign, String(repeating: "0", count: 64)] {
                let answer = try await browser.post("/office/people/add", ["form_token": token, "name": "x"])
                #expect(answer.status == .forbidden && answer.text.contains("没有改动任何数据"))
                try await browser.get("/office/people/add")
            }
            for origin in ["http://evil.example", "null", "http://localhost.evil.example", nil] {
                let answer = try await browser.post("/office/people/add", ["name": "x"], from: origin)
                #expect(answer.status == .forbidden)
                try await browser.get("/office/people/add")
            }
            let crossed = try await client.execute(
                uri: "/logout",
                method: .post,
                headers: [.constant("sec-fetch-site"): "cross-site", .origin: "http://localhost"]
            )
            #expect(crossed.status == .forbidden)
            #expect(try await office.access.accounts.all().map(\.loginName) == ["admin"])
        }
    }

    @Test("Behind a proxy the office answers its own name and origin only")
    func origin() async throws {
        let office = try await SampleOffice()
        try await office.site(origin: "https://localhost").application().test(.router) { client in
            let browser = OfficeBrowser(client)
            #expect(try await browser.get("/login").status == .ok)
            #expect(try await browser.post("/login", [:], from: "http://localhost").status == .forbidden)
            try await browser.get("/login")
            #expect(try await browser.post("/login", [:], from: "https://localhost").status == .unprocessableContent)
        }
        try await office.site(origin: "https://office.example.cn").application().test(.router) { client in
            let answer = try await client.execute(uri: "/login", method: .get)
            #expect(answer.status == .misdirectedRequest && answer.text.contains("请用运维人员给的网址"))
        }
    }

    @Test("Off loopback the office does not start without the https address of its proxy")
    func configuration() {
        for host in ["0.0.0.0", "192.0.2.1", "::", "127.0.0.1.example", "office.example.cn"] {
            #expect(throws: OfficeConfigurationFault.needsOrigin(host: host)) {
                try OfficeConfiguration(host: host, templates: "t")
            }
        }
        for origin in ["http://office.example.cn", "https://", "https://a.cn/office", "https://a.cn:port", "office"] {
            #expect(throws: OfficeConfigurationFault.noOrigin(origin)) {
                try OfficeConfiguration(host: "0.0.0.0", origin: origin, templates: "t")
            }
        }
        for host in ["127.0.0.1", "127.8.8.8", "localhost", "::1"] {
            #expect(throws: Never.self) { try OfficeConfiguration(host: host, templates: "t") }
        }
        #expect(throws: Never.self) {
            try OfficeConfiguration(host: "0.0.0.0", origin: "https://office.example.cn:8443", templates: "t")
        }
    }

    @Test("The log holds no query and no typed text")
    func log() async throws {
        let (office, log) = (try await SampleOffice(), LogBook())
        try await office.site(log: log).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login?next=/150499199001019289")
            try await browser.post("/login", ["name": "150499199001019289", "password": "p", "code": "1"])
            try await browser.get("/150499199001019289")
            let lines = log.lines(of: "")
            #expect(lines.contains { $0.hasPrefix("office: POST /login 422") })
            #expect(!lines.contains { $0.contains("1504991990") } && !browser.page.contains("150499199001019289"))
        }
    }
}
