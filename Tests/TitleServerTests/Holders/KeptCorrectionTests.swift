import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("A correction whose session ended while it was typed")
struct KeptCorrectionTests {
    private static let path = "/my/corrections/1504002019Z000001R"

    @Test("The login leads back to the form, under a key by which what was typed waits; without a session it does not")
    func wayBack() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            try await browser.get("/my/account")
            house.office.pass(seconds: 2400)
            let typed = ["field": "姓名", "becomes": "张三", "reason": "录入有误"]
            let ended = try await browser.upload(Self.path, typed, files: [:])
            let door = try #require(ended.headers[.location])
            #expect(door.hasPrefix("/my/login?next=\(Self.path)?kept=") && door.hasSuffix("&over=1"), "\(door)")
            try await browser.get(door)
            let fields = ["number": house.first.identity.number, "password": HolderHouse.password]
            let back = try await browser.post("/my/login", fields).headers[.location]
            #expect(back?.hasPrefix("\(Self.path)?kept=") == true, "\(back ?? "")")
            let stranger = try await OfficeBrowser(client).upload(Self.path, typed, files: [:])
            #expect(stranger.headers[.location] == "/my/login?next=\(Self.path)")
        }
    }

    @Test("What was typed waits for its person and its form, once")
    func waiting() throws {
        let (kept, keys) = (KeptForms(), IdentifierSource())
        let now = Instant(milliseconds: 1_572_000_000_000)
        let (one, other) = (keys.next(at: now), keys.next(at: now))
        let form = URLEncodedForm(fields: ["becomes": "张三"])
        let key = kept.put(form, of: one, for: Self.path, at: now)
        #expect(kept.take(key, of: other, for: Self.path, at: now) == nil)
        #expect(kept.take(key, of: one, for: Self.path + "X", at: now) == nil)
        #expect(kept.take(key, of: one, for: Self.path, at: now) == form)
        #expect(kept.take(key, of: one, for: Self.path, at: now) == nil)
    }

    @Test("A place is made anew of its parts, and what is no place of the door is the first page")
    func places() {
        let key = SessionToken().text
        #expect(HolderPlace.path("\(Self.path)?kept=\(key)&x=1") == "\(Self.path)?kept=\(key)")
        #expect(HolderPlace.path("\(Self.path)?kept=1") == Self.path)
        #expect(HolderPlace.path("/my/sheet") == "/my/sheet")
        for other in ["/my/corrections/", "/my/corrections/a\r\nb", "/my/corrections/a/b", "//x", "/my/logout", ""] {
            #expect(HolderPlace.path(other) == "/my", "\(other)")
        }
    }
}
