import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of bans that another body decided")
struct OutsideBanPageTests {
    private static let typed = [
        "name": "姚华", "identity": "150499198008046664", "document": "通人社失信〔2023〕4号", "date": "2023-11-01",
        "body": "通辽市人力资源和社会保障局",
    ]

    private static func enter(
        _ office: SampleOffice,
        _ client: any TestClientProtocol,
        _ name: String,
        _ secret: TimedCode
    ) async throws -> OfficeBrowser {
        let browser = OfficeBrowser(client)
        try await browser.get("/login?next=/office/integrity")
        _ = try await office.logIn(browser, name, secret)
        return browser
    }

    @Test("INT2: a ban from elsewhere is entered with its file by one and confirmed by another; each step is told")
    func course() async throws {
        let office = try await SampleOffice()
        let (first, second) = (try await office.account("one", [.revoke]), try await office.account("two", [.revoke]))
        let file = (name: "决定.pdf", bytes: Array("%PDF".utf8))
        try await office.site().application().test(.router) { client in
            let one = try await Self.enter(office, client, "one", first)
            #expect(try await one.get("/office/integrity").text.contains("href=\"/office/bans\""))
            try await one.get("/office/bans")
            let bare = try await one.upload("/office/bans", ["name": "姚华"], files: [:])
            #expect(bare.status == .unprocessableContent && bare.text.contains("value=\"姚华\""))
            for field in ["identity", "document", "date", "body", "proof"] {
                #expect(bare.text.contains("<a href=\"#\(field)\">"))
            }
            let record = try await one.follow(try await one.upload("/office/bans", Self.typed, files: ["proof": file]))
                .text
            #expect(record.contains("待第二人确认") && record.contains("通辽市人力资源和社会保障局"))
            #expect(!record.contains("150499198008046664"))
            let path = try #require(record.firstMatch(of: /\/office\/bans\/[0-9A-Z]{26}/)).output
            try await one.get(String(path))
            let own = try await one.post(String(path), ["decision": "confirm"])
            #expect(own.status == .unprocessableContent && own.text.contains("须由不同的人"))
            let two = try await Self.enter(office, client, "two", second)
            let page = try await two.get(String(path)).text
            #expect(page.contains("href=\"\(path)/proof\"") && page.contains("姚华"))
            #expect(try await two.get("\(path)/proof").text == "%PDF")
            let done = try await two.follow(try await two.post(String(path), ["decision": "confirm"])).text
            #expect(done.contains("已确认") && done.contains("通人社失信〔2023〕4号") && !done.contains("href=\"\(path)\""))
            #expect(try await two.get(String(path)).status == .notFound)
            let english = try await two.get("/office/bans?lang=en").text
            #expect(english.contains("Enter a ban that another body decided"))
        }
    }

    /// Somebody who is in at the desk.
    private static func two(
        _ office: SampleOffice,
        _ client: any TestClientProtocol,
        _ secrets: (TimedCode, TimedCode)
    ) async throws -> (OfficeBrowser, OfficeBrowser) {
        (try await enter(office, client, "one", secrets.0), try await enter(office, client, "two", secrets.1))
    }

    @Test("INT6: a ban is lifted by its document on pages, by two people whose desks lead there; the record keeps both")
    func lifting() async throws {
        let office = try await SampleOffice()
        let secrets = (try await office.account("one", [.revoke]), try await office.account("two", [.revoke]))
        let file = (name: "决定.pdf", bytes: Array("%PDF".utf8))
        let typed = [
            "document": "通人社复〔2023〕1号", "date": "2023-11-10", "reason": "经复议撤销原决定", "source": "内人社发〔2019〕20号",
        ]
        try await office.site().application().test(.router) { client in
            let (one, two) = try await Self.two(office, client, secrets)
            try await one.get("/office/bans")
            try await one.upload("/office/bans", Self.typed, files: ["proof": file])
            let desk = try await two.get("/office").text
            let entry = String(try #require(desk.firstMatch(of: /\/office\/bans\/[0-9A-Z]{26}/)).output)
            #expect(desk.contains("确认外单位的失信决定") && desk.contains("姚华"))
            #expect(try await !one.get("/office").text.contains(entry))
            try await two.get(entry)
            let record = try await two.follow(try await two.post(entry, ["decision": "confirm"])).text
            #expect(record.contains("href=\"\(entry)/lifting\""))
            #expect(try await one.get("\(entry)/lifting").text.contains("href=\"\(entry)/proof\""))
            let bare = try await one.post("\(entry)/lifting", ["document": "通人社复〔2023〕1号"])
            #expect(bare.status == .unprocessableContent && bare.text.contains("value=\"通人社复〔2023〕1号\""))
            for field in ["date", "reason"] { #expect(bare.text.contains("<a href=\"#\(field)\">")) }
            let early = try await one.post("\(entry)/lifting", typed.merging(["date": "2023-10-31"]) { $1 })
            #expect(early.status == .unprocessableContent && early.text.contains("早于该失信决定的日期"))
            let waiting = try await one.follow(try await one.post("\(entry)/lifting", typed)).text
            #expect(waiting.contains("已提出解除") && !waiting.contains("150499198008046664"))
            let place = try #require(waiting.firstMatch(of: /\/office\/ban-liftings\/[0-9A-Z]{26}/)).output
            #expect(try await one.get("\(entry)/lifting").status == .notFound)
            try await one.get(String(place))
            let own = try await one.post(String(place), ["decision": "confirm"])
            #expect(own.status == .unprocessableContent && own.text.contains("须由不同的人"))
            #expect(try await two.get("/office").text.contains(place))
            let page = try await two.get(String(place)).text
            #expect(page.contains("依据内人社发〔2019〕20号：经复议撤销原决定") && page.contains("通人社复〔2023〕1号") && page.contains("姚华"))
            #expect(page.contains("href=\"\(entry)/proof\""))
            let done = try await two.follow(try await two.post(String(place), ["decision": "confirm"])).text
            #expect(done.contains("已解除，不再按此核查") && done.contains("移出失信黑名单") && done.contains("未列入"))
            #expect(!done.contains("\(entry)/lifting") && !done.contains(place))
            #expect(try await two.get(String(place)).status == .notFound)
        }
    }

    @Test("INT6: who does not revoke at a bureau above counties enters no ban")
    func others() async throws {
        let office = try await SampleOffice()
        let auditing = try await office.account("auditor", [.audit])
        try await office.site().application().test(.router) { client in
            let auditor = try await Self.enter(office, client, "auditor", auditing)
            #expect(try await !auditor.get("/office/integrity").text.contains("/office/bans"))
            #expect(try await auditor.get("/office/bans").status == .forbidden)
            let key = IdentifierSource().next(at: office.now).text
            #expect(try await auditor.get("/office/bans/\(key)/lifting").status == .forbidden)
            #expect(try await auditor.get("/office/ban-liftings/\(key)").status == .notFound)
        }
    }
}
