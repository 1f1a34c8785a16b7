import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("Files of a form whose session had ended")
struct HeldFilesTests {
    private static let path = "/office/rosters"

    private static func roster(_ name: String = "松山.csv") throws -> [String: (name: String, bytes: [UInt8])] {
        ["file": (name: name, bytes: try RosterPageTests.bytes("\(RosterPageTests.roster).csv"))]
    }

    /// A clerk whose session ended while a roster was being handed in, at the login page that came instead.
    private static func ended(
        _ office: SampleOffice,
        _ client: any TestClientProtocol,
        at path: String = path
    ) async throws -> (clerk: OfficeBrowser, secret: TimedCode) {
        let secret = try await office.account("clerk", [.submit], body: "150404")
        let clerk = OfficeBrowser(client)
        try await clerk.get("/login?next=/office/rosters")
        _ = try await office.logIn(clerk, "clerk", secret)
        office.pass(seconds: 3600)
        let asked = try await clerk.upload(path, files: try roster())
        #expect(asked.status == .unauthorized && asked.text.contains("选择的文件保留十分钟"))
        return (clerk, secret)
    }

    @Test(
        "They come back with the form, which says so; sent without choosing anew they are judged, a newer choice counts"
    )
    func kept() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret) = try await Self.ended(office, client)
            let form = try await office.logIn(clerk, "clerk", secret).text
            #expect(form.contains("登录超时前选择的文件已保留（松山.csv）"))
            let number = try #require(clerk.hidden("form_once"))
            let judged = try await clerk.follow(try await clerk.upload(Self.path, files: [:]))
            #expect(judged.text.contains("松山.csv") && judged.text.contains("名单没有问题"))
            let newer = try await clerk.upload(Self.path, ["form_once": number], files: try Self.roster("新.csv"))
            #expect(try await clerk.follow(newer).text.contains("新.csv"))
            let plain = try await clerk.get(Self.path).text
            #expect(!plain.contains("已保留"))
            let bare = try await clerk.upload(Self.path, files: [:])
            #expect(bare.status == .unprocessableContent && bare.text.contains("没有选择文件"))
        }
    }

    @Test("A form that is refused for something else still has them")
    func refused() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret, _, path) = try await BatchPageTests.takenIn(office, client)
            let place = "\(path)/papers/committee"
            try await clerk.get(place)
            office.pass(seconds: 3600)
            let scan = ["file": (name: "名单.pdf", bytes: Array("%PDF".utf8))]
            #expect(try await clerk.upload(place, ["statement": " "], files: scan).status == .unauthorized)
            #expect(try await office.logIn(clerk, "clerk", secret).text.contains("已保留（名单.pdf）"))
            let empty = try await clerk.upload(place, ["statement": " "], files: [:])
            #expect(empty.status == .unprocessableContent && empty.text.contains("已保留（名单.pdf）"))
            let done = try await clerk.follow(try await clerk.upload(place, ["statement": "随机抽选"], files: [:]))
            #expect(done.text.contains("材料已登记") && done.text.contains("名单.pdf"))
        }
    }

    @Test("Nobody else gets them, no other address, nobody after ten minutes")
    func bounds() async throws {
        let office = try await SampleOffice()
        let other = try await office.account("other", [.submit], body: "150404")
        try await office.site().application().test(.router) { client in
            let (clerk, secret) = try await Self.ended(office, client)
            _ = try await office.logIn(clerk, "clerk", secret)
            let number = try #require(clerk.hidden("form_once"))
            let stranger = OfficeBrowser(client)
            try await stranger.get("/login?next=\(Self.path)")
            _ = try await office.logIn(stranger, "other", other)
            let taken = try await stranger.upload(Self.path, ["form_once": number], files: [:])
            #expect(taken.status == .unprocessableContent && !taken.text.contains("松山.csv"))
            try await clerk.get("/office/recognition")
            let elsewhere = try await clerk.upload("/office/recognition/roster", ["form_once": number], files: [:])
            #expect(elsewhere.status == .unprocessableContent)
            office.pass(seconds: 600)
            try await clerk.get(Self.path)
            let late = try await clerk.upload(Self.path, ["form_once": number], files: [:])
            #expect(late.status == .unprocessableContent && !late.text.contains("已保留"))
        }
    }

    @Test("A form that is sent to an address without a page of its own comes back on the page where it stands")
    func recognition() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, secret) = try await Self.ended(office, client, at: "/office/recognition/roster")
            let form = try await office.logIn(clerk, "clerk", secret)
            #expect(form.status == .ok && form.text.contains("已保留（松山.csv）"))
            #expect(form.text.contains("action=\"/office/recognition/roster\""))
        }
    }

    @Test("One form of a person and 64 MB in all are kept; the oldest gives way")
    func room() throws {
        let (held, keys) = (KeptForSender(HeldFiles.room), IdentifierSource())
        let now = Instant(milliseconds: 1_700_000_000_000)
        func put(_ staff: Identifier, _ megabytes: Int, _ second: Int64) -> String {
            let file = SentFile(name: "a", bytes: [UInt8](repeating: 0, count: megabytes << 20))
            return held.put(HeldFiles(path: "/x", files: ["f": file]), of: staff, at: now.adding(milliseconds: second))
        }
        let people = (0..<3).map { _ in keys.next(at: now) }
        let first = put(people[0], 1, 0)
        let second = put(people[0], 30, 1)
        #expect(held.value(first, of: people[0], at: now) == nil)
        let third = put(people[1], 30, 2)
        #expect(held.value(second, of: people[0], at: now) != nil)
        let last = put(people[2], 20, 3)
        #expect(held.value(second, of: people[0], at: now) == nil)
        #expect(held.value(third, of: people[1], at: now) != nil && held.value(last, of: people[2], at: now) != nil)
    }
}
