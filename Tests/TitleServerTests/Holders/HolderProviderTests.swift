import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Login of holders at an OpenID provider", .serialized)
struct HolderProviderTests {
    private static let back = "/my/oidc/back"

    @Test("Whose name and number the provider gives, under the claims configured, is in and comes to the page")
    func right() async throws {
        let house = try await HolderHouse()
        let claims = ["xm": house.first.name, "zjhm": house.first.identity.number]
        let provider = try TestProvider(claims: claims)
        let settings = HolderProvider(try provider.configuration("rs"), numberClaim: "zjhm", nameClaim: "xm")
        house.office.set(.now)
        try await house.site(provider: settings).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            #expect(try await browser.get("/my/login?next=/my/sheet").text.contains("/my/oidc?next=/my/sheet"))
            let back = try await provider.journey(browser, "/my/oidc?next=/my/sheet", back: Self.back)
            let landed = try await browser.get(back)
            #expect(landed.headers[.location] == "/my/sheet", "\(landed.text)")
            #expect(try await browser.get("/my/account").text.contains("统一身份认证"))
            // The code and the state are good once, and in this browser.
            #expect(try await OfficeBrowser(client).get(back).status == .forbidden)
            #expect(try await browser.get(back).status == .forbidden)
        }
    }

    @Test("Another's number, a name that is not the number's, and a token without them let nobody in")
    func wrong() async throws {
        let house = try await HolderHouse()
        house.office.set(.now)
        let cases: [[String: String]] = [
            ["name": house.second.name, "id_number": house.first.identity.number],
            ["name": house.first.name, "id_number": "150499198103051234"], ["name": house.first.name], [:],
        ]
        for claims in cases {
            let provider = try TestProvider(claims: claims)
            let settings = HolderProvider(try provider.configuration("rs"))
            try await house.site(provider: settings).application().test(.router) { client in
                let browser = OfficeBrowser(client)
                let back = try await provider.journey(browser, "/my/oidc", back: Self.back)
                let landed = try await browser.get(back)
                #expect(landed.status == .forbidden && landed.text.contains("没有登录"), "\(claims.keys)")
                #expect(browser.cookies["__Host-titlecert-my"] == nil)
            }
        }
    }
}
