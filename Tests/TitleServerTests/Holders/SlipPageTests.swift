import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of slips")
struct SlipPageTests {
    private static func clerk(
        _ house: HolderHouse,
        _ login: String,
        _ duties: Set<StaffMember.Duty>,
        body: String = "150404",
        _ client: any TestClientProtocol
    ) async throws -> OfficeBrowser {
        let secret = try await house.office.account(login, duties, body: body)
        let browser = OfficeBrowser(client)
        try await browser.get("/login")
        _ = try await house.office.logIn(browser, login, secret)
        return browser
    }

    @Test("A clerk makes the slips of a batch: one PDF, whose codes let their people in; sent twice it is the same PDF")
    func batch() async throws {
        let house = try await HolderHouse()
        let path = "/office/batches/\(house.first.batch)/slips"
        try await house.office.site().application().test(.router) { client in
            let clerk = try await Self.clerk(house, "slips", [.submit], client)
            #expect(try await clerk.get("/office/batches/\(house.first.batch)").text.contains(path))
            #expect(try await clerk.get(path).text.contains("人需要领取单"))
            let made = try await clerk.post(path, [:])
            #expect(made.status == .ok && made.headers[.contentType] == "application/pdf")
            #expect(made.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(made.headers[.cacheControl] == "no-store")
            let again = try await clerk.post(path, [:])
            #expect(again.body == made.body)
        }
        let slips = try await house.office.access.office.store.read { try $0.holderSlips(of: house.first.person) }
        #expect(slips.count == 1 && slips[0].body == house.clerk.body)
    }

    @Test("What cannot be drawn voids no slip; who has one gets another only where it is ticked")
    func undrawable() async throws {
        let house = try await HolderHouse()
        let (store, person) = (house.office.access.office.store, house.first.person)
        let path = "/office/batches/\(house.first.batch)/slips"
        _ = try await house.slip(for: house.first)
        @Sendable func slips(of person: Identifier) async throws -> Int {
            try await store.read { try $0.holderSlips(of: person).count }
        }
        try await house.office.site().application().test(.router) { client in
            let clerk = try await Self.clerk(house, "slips", [.submit], client)
            #expect(try await clerk.get(path).text.contains("name=\"again\""))
            #expect(try await clerk.post(path, [:]).status == .ok)
            #expect(try await slips(of: person) == 1)
            #expect(try await slips(of: house.second.person) == 1)
            let day = house.office.now.civilDate
            try await store.write {
                try $0.insertName("张\u{10FFFD}", of: person, from: day, at: house.office.now)
            }
            for (path, form) in [
                (path, ["again": "1", "checked": "未发出，已收回"]),
                ("/office/persons/\(person)/slip", ["act": "make", "checked": "身份证原件"]),
            ] {
                try await clerk.get(path)
                #expect(try await clerk.post(path, form).status != .ok)
            }
            #expect(try await slips(of: person) == 1)
            #expect(try await slips(of: house.second.person) == 1)
        }
    }

    @Test(
        "Slips that are good are replaced only where it is said what was looked at; the trail keeps it of those alone"
    )
    func replaced() async throws {
        let house = try await HolderHouse()
        let (store, person) = (house.office.access.office.store, house.first.person)
        let path = "/office/batches/\(house.first.batch)/slips"
        _ = try await house.slip(for: house.first)
        try await house.office.site().application().test(.router) { client in
            let clerk = try await Self.clerk(house, "slips", [.submit], client)
            #expect(try await clerk.get(path).text.contains("name=\"checked\""))
            let refused = try await clerk.post(path, ["again": "1", "checked": " "])
            #expect(refused.status == .unprocessableContent && refused.text.contains("没有制作领取单"))
            #expect(refused.text.contains("name=\"again\" value=\"1\" checked"))
            #expect(try await store.read { try $0.holderSlips(of: person).count } == 1)
            try await clerk.get(path)
            let said = "未发出 \(house.first.identity.number)"
            #expect(try await clerk.post(path, ["again": "1", "checked": said]).status == .ok)
        }
        #expect(try await store.read { try $0.holderSlips(of: person).count } == 2)
        let trail = try await store.read { try $0.auditEvents(after: 0, limit: 10_000) }.map(\.event)
        func said(of person: Identifier) -> String? {
            trail.last { $0.action == "holder.slip-made" && $0.subject == person.text }?.texts["checked"]
        }
        let kept = try #require(said(of: person))
        #expect(kept.hasPrefix("未发出") && !kept.contains(house.first.identity.number))
        #expect(said(of: house.second.person) == nil)
    }

    @Test("Who has no such duty, or works elsewhere, meets no slips")
    func others() async throws {
        let house = try await HolderHouse()
        try await house.office.site().application().test(.router) { client in
            let auditor = try await Self.clerk(house, "auditor", [.audit], client)
            let stranger = try await Self.clerk(house, "stranger", [.submit], body: "150402", client)
            for path in ["batches/\(house.first.batch)/slips", "persons/\(house.first.person)/slip"] {
                #expect(try await auditor.get("/office/\(path)").status == .forbidden)
                #expect(try await stranger.get("/office/\(path)").status == .notFound)
                try await stranger.get("/office/account")
                #expect(try await stranger.post("/office/\(path)", ["act": "make"]).status == .notFound)
            }
        }
    }

    @Test("A slip for one person needs what was looked at, and the trail keeps it without identity numbers")
    func checked() async throws {
        let house = try await HolderHouse()
        let (store, person) = (house.office.access.office.store, house.first.person)
        let path = "/office/persons/\(person)/slip"
        try await house.office.site().application().test(.router) { client in
            let clerk = try await Self.clerk(house, "slips", [.submit], client)
            #expect(try await clerk.get(path).text.contains("name=\"checked\""))
            let refused = try await clerk.post(path, ["act": "make", "checked": " "])
            #expect(refused.status == .unprocessableContent)
            #expect(try await store.read { try $0.holderSlips(of: person) }.isEmpty)
            try await clerk.get(path)
            let number = house.first.identity.number
            let made = try await clerk.post(path, ["act": "make", "checked": "身份证原件 \(number)"])
            #expect(made.status == .ok && made.headers[.contentType] == "application/pdf")
        }
        let trail = try await store.read { try $0.auditEvents(after: 0, limit: 1000) }.map(\.event)
        let event = try #require(trail.last { $0.action == "holder.slip-made" })
        let kept = try #require(event.texts["checked"])
        #expect(kept.hasPrefix("身份证原件") && !kept.contains(house.first.identity.number))
    }

    @Test("INT8: the way back takes two people, each at the own desk; the second gets the slip")
    func recovery() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            _ = try await house.activate(OfficeBrowser(client), house.first)
        }
        let path = "/office/persons/\(house.first.person)/slip"
        try await house.office.site().application().test(.router) { client in
            let one = try await Self.clerk(house, "one", [.submit], client)
            let two = try await Self.clerk(house, "two", [.submit], client)
            #expect(try await one.get(path).text.contains("本人已启用账户"))
            let refused = try await one.post(path, ["act": "make"])
            #expect(refused.status == .unprocessableContent && refused.text.contains("INT8"))
            let empty = try await one.post(path, ["act": "recover", "checked": " "])
            #expect(empty.status == .unprocessableContent)
            let done = try await one.follow(try await one.post(path, ["act": "recover", "checked": "身份证原件"]))
            #expect(done.text.contains("等待另一人核实"))
            let open = try #require(done.text.firstMatch(of: /href="([^"]+\/recoveries\/[0-9A-Z]{26})"/)).output.1
            #expect(try await one.get(String(open)).text.contains("须由另一人核实"))
            #expect(try await two.get(String(open)).text.contains("身份证原件"))
            let slip = try await two.post(String(open), ["decision": "confirm", "reason": ""])
            #expect(slip.status == .ok && slip.headers[.contentType] == "application/pdf", "\(slip.text)")
        }
    }
}
