import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

/// The way of a holder from the first page to the printed one, as it is rendered.
@Suite("No page of the holder's way asks for a payment")
struct NoChargePageTests {
    private static let open = [
        "/", "/verify", "/v", "/help", "/privacy", "/photo", "/publicity", "/objections", "/report", "/verify/list",
        SiteAddress.result(SampleServices.validCode).path, "/my/login", "/my/activate", "/my/convert",
        OfficeBrowser.conversionForm, "/my/convert/status",
    ]
    private static let own: [HolderRoute] = [
        .home, .sheet, .copies, .looks, .photo, .account, .authenticator, .corrections,
    ]

    @Test("CER15: what would ask for a payment is told, and that nothing is charged is not")
    func told() {
        #expect(PaymentWords.asked(in: "<p>请先缴费</p>") == "缴费")
        #expect(PaymentWords.asked(in: "<p>每证 20 元</p>") == "0 元")
        #expect(PaymentWords.asked(in: "<label>Payment method</label>") == "payment")
        #expect(PaymentWords.asked(in: "<p>证书不收费，二级单元 2 份</p>") == nil)
    }

    @Test("CER15: from the first page to the own certificates, in both languages, nobody is asked for a payment")
    func pages() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            for path in Self.open { try await Self.expectNone(browser, path) }
            let home = try await house.activate(browser, house.first)
            #expect(home.status == .ok && PaymentWords.asked(in: home.text) == nil)
            for route in Self.own { try await Self.expectNone(browser, route.path) }
        }
    }

    @Test("CER15: an application for a conversion is taken, and its receipt asks for no payment")
    func conversion() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let receipt = try await browser.applyForConversion()
            #expect(receipt.status == .ok && PaymentWords.asked(in: receipt.text) == nil)
        }
    }

    /// The page is there, has a heading, asks for nothing and sends its forms nowhere else.
    private static func expectNone(_ browser: OfficeBrowser, _ path: String) async throws {
        for language in Language.allCases {
            let page = try await browser.get("\(path)?lang=\(language.rawValue)")
            #expect(page.status == .ok && page.text.contains("<h1"), "\(path)")
            #expect(PaymentWords.asked(in: page.text) == nil, "\(path)")
            #expect(page.text.matches(of: /action="(?!\/)[^"]*"/).isEmpty, "\(path)")
            #expect(!page.text.contains("autocomplete=\"cc-"), "\(path)")
        }
    }
}
