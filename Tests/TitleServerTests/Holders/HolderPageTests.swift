import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("A holder's own pages")
struct HolderPageTests {
    private static let own: [HolderRoute] = [
        .home, .sheet, .copies, .looks, .photo, .account, .authenticator,
    ]

    @Test("ACT9, SYS2: slip, cards, sheet, account, out; the pages hold no identity number and nobody keeps them")
    func story() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let asked = try await browser.get("/my/sheet")
            #expect(asked.headers[.location] == "/my/login?next=/my/sheet")
            let home = try await house.activate(browser, house.first)
            #expect(home.status == .ok && home.text.contains("已启用并登录"), "\(home.text)")
            #expect(home.text.contains(house.first.title.name) && home.text.contains("评审通过，待公示"))
            for route in Self.own {
                let page = try await browser.get(route.path)
                #expect(page.status == .ok && page.text.contains("noindex"), "\(route)")
                #expect(!page.text.contains(house.first.identity.number.prefix(14)), "\(route)")
                #expect(page.headers[.cacheControl] == "no-store", "\(route)")
            }
            let account = try await browser.get("/my/account").text
            #expect(account.contains("已使用") && account.contains("松山区"))
            try await browser.get("/my")
            let out = try await browser.follow(try await browser.post("/my/logout", [:]))
            #expect(out.text.contains("已退出登录"))
            #expect(try await browser.get("/my/account").status == .seeOther)
            let fields = ["number": house.first.identity.number, "password": HolderHouse.password]
            let back = try await browser.post("/my/login", fields)
            #expect(back.status == .seeOther && back.headers[.location] == "/my")
        }
    }

    @Test("issue 7, item 4: the look-ups are paged behind a line; a place that is none is no page")
    func looksBehind() async throws {
        let house = try await HolderHouse()
        let line = LookUp(
            id: Identifier(at: SampleVerdicts.now, random: (0, 7)),
            number: try #require(CertificateNumber(foreign: "1504002019Z000001R")),
            at: SampleVerdicts.now,
            way: .code,
            asked: .nobody,
            outcome: nil
        )
        let cursor = LooksCursor(behind: line).sealed(by: house.access.key, for: house.first.person)
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            let first = try await browser.get("/my/looks").text
            #expect(!first.contains("更早的查验") && !first.contains("最近的查验"))
            let behind = try await browser.get("/my/looks?behind=\(cursor)").text
            #expect(behind.contains("没有更早的查验记录。") && behind.contains(#"href="/my/looks">最近的查验"#))
            for none in ["1", "x-\(line.id.text)", "\(line.at.milliseconds)-\(line.id.text)", "\(cursor)AAAA"] {
                #expect(try await browser.get("/my/looks?behind=\(none)").status == .notFound, "\(none)")
            }
        }
        let content = LooksContent(
            [],
            behind: nil,
            next: cursor,
            closed: [],
            done: nil,
            keptFor: 180,
            words: Words(.chinese)
        )
        #expect(content.child(named: "older") as? String == "/my/looks?behind=\(cursor)")
        #expect(content.child(named: "latest") == nil && content.child(named: "is_paged") as? Bool == true)
    }

    @Test("Who is not in sees no own page and sends no own form, whatever the address")
    func strangers() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/my/login")
            for route in Self.own {
                let page = try await browser.get(route.path)
                #expect(page.status == .seeOther && page.headers[.location]?.hasPrefix("/my/login") == true, "\(route)")
            }
            try await browser.get("/my/login")
            for path in ["/my/account", "/my/photo", "/my/account/authenticator"] {
                #expect(try await browser.post(path, [:]).headers[.location]?.hasPrefix("/my/login") == true)
            }
            #expect(try await browser.get("/my/documents/1504002019Z000001R.pdf").status == .seeOther)
        }
    }

    @Test("A form of another site, of another browser or without a token does nothing")
    func foreignForms() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let (browser, other) = (OfficeBrowser(client), OfficeBrowser(client))
            _ = try await house.activate(browser, house.first)
            #expect(try await browser.post("/my/logout", [:], from: "http://evil.example").status == .forbidden)
            #expect(try await browser.post("/my/logout", [:], from: nil).status == .forbidden)
            try await other.get("/my/login")
            let foreign = ["form_token": try #require(other.hidden("form_token"))]
            #expect(try await browser.post("/my/logout", foreign).status == .forbidden)
            #expect(try await browser.post("/my/logout", ["form_token": ""]).status == .forbidden)
            #expect(try await browser.get("/my").status == .ok)
        }
    }

    @Test("Two holders in two browsers see their own alone; a guessed document is not there")
    func borders() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let (one, other) = (OfficeBrowser(client), OfficeBrowser(client))
            let first = try await house.activate(one, house.first).text
            let second = try await house.activate(other, house.second).text
            #expect(first.contains(house.first.name) && !first.contains(house.second.name))
            #expect(second.contains(house.second.name) && !second.contains(house.first.name))
            let guesses = [
                "1504002019Z000001R.pdf", "1504002019Z000001R.png", "1504002019Z000001R.ofd", "1504002019Z000001R",
                "x.pdf", "..%2F..%2Foffice.key", "\(house.second.identity.number).pdf",
            ]
            for guess in guesses {
                #expect(try await one.get("/my/documents/\(guess)").status == .notFound, "\(guess)")
            }
        }
    }

    @Test(
        "Of every address with a key in it, what is not one's own is not there, to read or to send, though the press would give it"
    )
    func foreignKeys() async throws {
        let house = try await HolderHouse()
        let keys = [
            "1504002019Z000001R", "1504002019Z000001R.pdf", "1504002019Z000001R.png", house.second.person.text,
            house.second.id.text, "\(house.second.person.text).pdf", "x",
        ]
        try await house.site().application().test(.router) { client in
            let (one, other) = (OfficeBrowser(client), OfficeBrowser(client))
            _ = try await house.activate(other, house.second)
            _ = try await house.activate(one, house.first)
            // A pair of systems is nobody's own.
            for route in HolderRoute.allCases where !route.isPlain && !route.path.hasSuffix("{pair}") {
                for key in keys {
                    #expect(try await one.get(route.path(key)).status == .notFound, "\(route) \(key)")
                    guard route.methods.contains(.post) else { continue }
                    try await one.get("/my/looks")
                    let sent = try await one.post(route.path(key), ["purpose": "投标", "field": "name"])
                    #expect(sent.status == .notFound, "\(route) \(key)")
                }
            }
            try await one.get("/my/looks")
            let opened = try await one.post("/my/looks", ["certificate": "1504002019Z000001R"])
            #expect(opened.status == .notFound)
        }
    }

    @Test(
        "A wrong slip, a wrong password and a short one are told without saying which; what was typed does not come back"
    )
    func refusals() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let made = try await house.slip(for: house.first)
            let typed = [
                "name": house.second.name, "number": house.first.identity.number, "secret": made.secret.grouped,
                "password": HolderHouse.password, "again": HolderHouse.password,
            ]
            try await browser.get("/my/activate")
            let wrong = try await browser.post("/my/activate", typed)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("对不上"))
            #expect(!wrong.text.contains(house.first.identity.number) && !wrong.text.contains(made.secret.grouped))
            let short = try await browser.post("/my/activate", typed.merging(["password": "a", "again": "b"]) { $1 })
            #expect(short.text.contains("href=\"#password\"") && short.text.contains("href=\"#again\""))
            try await browser.get("/my/login")
            let fields = ["number": house.first.identity.number, "password": "wrong"]
            let refused = try await browser.post("/my/login", fields)
            #expect(refused.status == .unprocessableContent && refused.text.contains("没有登录"))
            #expect(!refused.text.contains(house.first.identity.number))
        }
    }

    @Test(
        "The way in leads to a page of the door and nowhere else",
        arguments: ["//evil.example", "/office", "/my/logout"]
    )
    func next(place: String) async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            try await browser.post("/my/logout", [:])
            try await browser.get("/my/login?next=\(place)")
            #expect(browser.hidden("next") == "/my")
            let fields = ["number": house.first.identity.number, "password": HolderHouse.password, "next": place]
            #expect(try await browser.post("/my/login", fields).headers[.location] == "/my")
        }
    }

    @Test("The log names addresses without keys, and no identity number")
    func log() async throws {
        let house = try await HolderHouse()
        let log = LogBook()
        try await house.site(log: log).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            try await browser.get("/my/documents/\(house.first.identity.number).pdf")
        }
        #expect(log.lines(of: "GET /my/documents/{file} 404").count == 1)
        #expect(!log.lines(of: "").contains { $0.contains(house.first.identity.number) })
    }

    @Test("Without a door the page says whom to ask, and there is no login")
    func noDoor() async throws {
        try await sampleSite().application().test(.router) { client in
            let (home, login) = (
                try await client.execute(uri: "/my", method: .get),
                try await client.execute(uri: "/my/login", method: .get)
            )
            #expect(home.status == .ok && login.status == .notFound)
        }
    }

    @Test("Every refusal of the door has its words in both languages")
    func words() {
        let refusals: [HolderRefusal] = [
            .accountExists, .accountMissing, .nobodyNeedsASlip, .recoveryOpenAlready, .recoveryDecidedAlready,
            .checkedUnfit(most: 7), .notInForce, .valueTooLong(most: 7), .valueUnchanged, .reasonUnfit(most: 7),
            .valueHidden, .reasonHidden, .evidenceUnfit, .correctionOpenAlready, .correctionDecidedAlready,
        ]
        let told = Catalogue.entries.keys.filter { $0.hasPrefix("holder.refusal.") }
        #expect(Set(refusals.map { "holder.refusal.\($0.code)" }) == Set(told))
        for refusal in refusals {
            for language in Language.allCases {
                #expect(!Words(language)("holder.refusal.\(refusal.code)", refusal.facts).contains("{"))
            }
        }
        for stage in OwnTitleStage.allCases {
            for part in ["", ".text"] { #expect(Words(.chinese).has("my.stage.\(stage.rawValue)\(part)")) }
        }
        for state in HolderSlip.State.allCases { #expect(Words(.chinese).has("my.slip.\(state.rawValue)")) }
        for way in HolderSession.Way.allCases { #expect(Words(.chinese).has("my.way.\(way.rawValue)")) }
    }

    @Test("Every address of the door is read back from its path", arguments: HolderRoute.allCases)
    func addresses(route: HolderRoute) {
        #expect(HolderRoute(at: route.path("x.pdf")) == route)
        #expect(HolderRoute(at: route.path + "/x/y") == nil)
    }
}
