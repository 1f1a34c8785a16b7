import Hummingbird
import HummingbirdTesting
import Testing
import TitleClaim
import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

@testable import TitleServer

/// Decision 0844.
@Suite("What strangers do with the code of a copy")
struct CopyCodeTests {
    private static let code = VerificationCode(random: 4711)

    @Test(
        "A report of it is taken; the reporter learns no number, and the office sees the certificate and that it is of a copy"
    )
    func reported() async throws {
        let house = try await HolderHouse()
        let number = try await house.issue(house.first, place: 1)
        _ = try await house.copy(of: number, to: house.first.person, code: Self.code)
        let office = house.office
        let site = try house.site { services in
            services.checking.report = { try await office.access.office.report($0, at: office.now) }
        }
        let key = try await site.application().test(.router) { client in
            let fields = ["named": Self.code.grouped, "statement": "副本上的印章歪了，像是贴上去的。", "contact": ""]
            let taken = try await OfficeBrowser(client).post("/report", fields)
            #expect(taken.status == .ok && taken.text.contains("已收到") && !taken.text.contains(number.text))
            return String(try #require(taken.text.firstMatch(of: /[0-9A-HJKMNP-TV-Z]{26}/)).output)
        }
        let secret = try await office.account("decider", [.revoke])
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "decider", secret)
            let page = try await browser.get("/office/forgeries/\(key)").text
            #expect(page.contains(number.text) && page.contains("加注副本") && page.contains(Self.code.grouped))
        }
    }

    @Test("It is not watched: 422 with its reason, and nothing is kept; the certificate's own code is watched")
    func notWatched() async throws {
        let house = try await HolderHouse()
        let number = try await house.issue(house.first, place: 1)
        _ = try await house.copy(of: number, to: house.first.person, code: Self.code)
        let office = house.office
        let key = try await office.access.office.makeAPIKey("甲公司", scope: .watch, by: "terminal", at: office.now)
        let webhooks = Webhooks(office: office.access.office, key: office.access.key, host: "zc.example.cn")
        let site = try house.site { services in
            services.lookUp = { _ in
                Finding(verdict: SampleVerdicts.verdict(.valid), examinedAt: SampleVerdicts.now)
            }
            services.checking.machines = MachineServices(office.access.office, now: { office.now })
            services.webhooks = WebhookDoor(webhooks: webhooks, settings: WebhookSettings(), clock: { .now })
        }
        let own = try #require(try await office.access.office.store.read { try $0.certificate(number) })
        try await site.application().test(.router) { client in
            func watch(_ code: VerificationCode) async throws -> TestResponse {
                try await client.execute(
                    uri: "/api/v1/watches",
                    method: .post,
                    headers: [.authorization: "Bearer \(key.text)", .contentType: "application/json"],
                    body: ByteBuffer(string: "{\"code\":\"\(code.grouped)\"}")
                )
            }
            let refused = try await watch(Self.code)
            #expect(refused.status == .unprocessableContent && refused.text.contains("\"copy_not_watched\""))
            #expect(refused.headers[.contentType] == "application/problem+json")
            #expect(!refused.text.contains(number.text))
            #expect(try await webhooks.watchCount(of: key.key) == 0)
            #expect(try await watch(own.certificate.code).status == .created)
        }
    }
}
