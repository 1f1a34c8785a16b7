import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("A site without a door for holders") struct NoHoldersTests {
    /// Public pages of fixed words, and what each says of the door where there is one.
    private static let pages = [
        ("/", ["查询、下载和打印本人电子证书", "find, download and print your own"]),
        ("/help", ["记下回执编号和密码", "keep the receipt number and the secret"]),
        ("/privacy", ["网上换证申请", "Applications for a conversion"]),
        ("/privacy", ["持证人本人登录后也能看到", "Its holder, signed in, sees"]),
        ("/privacy", ["更正申请写的内容和上传的证明材料", "neither number nor code of the certificate"]),
        ("/privacy", ["登录尝试连同网络地址另存 90 天", "are kept for 90 days as well, with the network address"]),
        ("/privacy", ["登录后删除，换成会话 Cookie", "signing in deletes it and sets one for the session"]),
        ("/verify", ["持证人本人登录后也可以看到", "The holder, signed in, can see"]),
    ]

    private func read(_ site: Site, _ path: String, _ language: Language) async throws -> String {
        try await site.application().test(.router) { client in
            try await OfficeBrowser(client).get("\(path)?lang=\(language.rawValue)").text
        }
    }

    @Test("CNV6: no page speaks of applying over the net, nor of any other page behind the door, where there is none")
    func leftOut() async throws {
        let house = try await HolderHouse()
        let (open, closed) = (try house.site(), try house.site(hasDoor: false))
        for (path, sentences) in Self.pages {
            for (language, sentence) in zip([Language.chinese, .english], sentences) {
                #expect(try await read(open, path, language).contains(sentence), "\(path)")
                let page = try await read(closed, path, language)
                #expect(!page.contains(sentence) && !page.contains("/my/"), "\(path)")
            }
        }
        #expect(try await read(closed, "/verify", .chinese).contains("发证机关可以看到"))
        #expect(try await read(closed, "/privacy", .chinese).contains("发证机关能看到"))
        #expect(try await read(closed, "/help", .chinese).contains("人社部门窗口申请"))
        #expect(try await read(closed, "/my", .chinese).contains("持证人网上登录尚未开通"))
    }

    @Test("CNV6: without the door nothing is taken in over the net") func nothingIsThere() async throws {
        let house = try await HolderHouse()
        try await house.site(hasDoor: false).application().test(.router) { client in
            for path in ["/my/convert", "/my/convert/status", "/my/login", "/my/photo"] {
                let answer = try await OfficeBrowser(client).get(path)
                #expect(answer.status == .notFound, "\(path)")
            }
        }
    }

    @Test("INT8: without the door no desk leads to a way back that waits, since its page is not there")
    func wayBack() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            _ = try await house.activate(OfficeBrowser(client), house.first)
        }
        let (person, now) = (house.first.person, house.office.now)
        let id = try await house.office.access.office
            .proposeRecovery(of: person, checked: "身份证原件", by: house.clerk.id, at: now)
        let page = OfficeRoute.personRecovery.path(person.text, id.text)
        try await withClerks(of: house) { clerk, hasDoor in
            let (desk, found) = (try await clerk.get("/office").text, try await clerk.get(page).status)
            #expect(desk.contains(page) == hasDoor)
            #expect(found == (hasDoor ? .ok : .notFound))
        }
    }

    @Test("Without the door the office makes no slips to it, and offers none on the pages of batch and person")
    func slips() async throws {
        let house = try await HolderHouse()
        let (batch, person) = ("/office/batches/\(house.first.batch)", "/office/persons/\(house.first.person)")
        try await withClerks(of: house) { clerk, hasDoor in
            for (page, slips) in [(batch, "\(batch)/slips"), (person, "\(person)/slip")] {
                let (shown, found) = (try await clerk.get(page).text, try await clerk.get(slips).status)
                #expect(shown.contains(slips) == hasDoor, "\(slips)")
                #expect(found == (hasDoor ? .ok : .notFound), "\(slips)")
            }
        }
    }

    /// A clerk who makes slips, in the office of a house with the holders' door, and in one without.
    private func withClerks(
        of house: HolderHouse,
        _ look: @escaping @Sendable (_ clerk: OfficeBrowser, _ hasDoor: Bool) async throws -> Void
    ) async throws {
        for (hasDoor, login) in [(true, "open"), (false, "closed")] {
            let secret = try await house.office.account(login, [.submit], body: "150404")
            var office = try house.office.site()
            office.surroundings.hasHolders = hasDoor
            try await office.application().test(.router) { client in
                let clerk = OfficeBrowser(client)
                try await clerk.get("/login")
                _ = try await house.office.logIn(clerk, login, secret)
                try await look(clerk, hasDoor)
            }
        }
    }
}
