import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("A holder's pages of copies")
struct CopyPageTests {
    private static let guessed = "01DSFWB7KDVD9J9TSNJ9XV8JYW"

    @Test(
        "A copy that is not one's own, and a certificate that is not, have no page, form, document, and nothing is withdrawn"
    )
    func guessedAddresses() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            let paths = [
                HolderRoute.copy.path(Self.guessed), HolderRoute.copy.path("x"),
                HolderRoute.copyDocument.path("\(Self.guessed).pdf"), HolderRoute.copyDocument.path(Self.guessed),
                HolderRoute.newCopy.path("1504002019Z000001R"),
            ]
            for path in paths { #expect(try await browser.get(path).status == .notFound, "\(path)") }
            for path in [HolderRoute.copy.path(Self.guessed), HolderRoute.newCopy.path("1504002019Z000001R")] {
                try await browser.get("/my/copies")
                let answer = try await browser.post(path, ["purpose": "投标"])
                #expect(answer.status == .notFound, "\(path): \(answer.status)")
            }
        }
    }

    @Test("issue 7, item 2: another's copy that is there has no page, document or form like it, and is not withdrawn")
    func anothers() async throws {
        let house = try await HolderHouse()
        let number = try await house.issue(house.first, place: 1)
        let own = try await house.issue(house.second, place: 2)
        let (receiver, person) = ("乙旗水利公司", house.first.person)
        let code = VerificationCode(random: 5000)
        let id = try await house.copy(of: number, to: person, for: receiver, code: code)
        let (page, file) = (HolderRoute.copy.path(id.text), HolderRoute.copyDocument.path("\(id.text).pdf"))
        try await house.site().application().test(.router) { client in
            let (one, other) = (OfficeBrowser(client), OfficeBrowser(client))
            _ = try await house.activate(one, house.first)
            _ = try await house.activate(other, house.second)
            let form = HolderRoute.newCopy.path(number.text)
            for path in [page, file, form, form + "?like=\(id.text)"] {
                #expect(try await other.get(path).status == .notFound, "\(path)")
                #expect(try await one.get(path).status == .ok, "\(path)")
            }
            let like = try await other.get(HolderRoute.newCopy.path(own.text) + "?like=\(id.text)")
            #expect(like.status == .ok && !like.text.contains(receiver))
            #expect(try await one.get(form + "?like=\(id.text)").text.contains(receiver))
            #expect(try await !other.get("/my/copies").text.contains(id.text))
            #expect(try await other.post(page, [:]).status == .notFound)
            #expect(try await one.get(file).status == .ok)
        }
        let today = house.office.now.civilDate
        #expect(try await house.office.access.office.liveCopies(of: person, on: today).count == 1)
    }

    @Test("What is typed becomes a wish as it stands: days that are no number, and what is shown, are read strictly")
    func entry() throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        func entry(_ text: String) throws -> CopyEntry {
            let token = SessionToken()
            let sent = try SentForm(Array("form_token=\(token.formToken)&\(text)".utf8), .urlEncoded)
            return CopyEntry(try HolderForm(sent, token))
        }
        let whole = try entry("purpose=+a+&receiver=b&days=90&show-title=1&show-photo=1&show-number=1").wish(
            for: number
        )
        #expect(whole.purpose == "a" && whole.days == 90 && whole.fields == [.title, .photo])
        for days in ["", "x", "9.5", "99999999999999999999"] {
            #expect(throws: CopyRefusal.daysUnfit(most: 90)) {
                try entry("purpose=a&receiver=b&days=\(days)").wish(for: number)
            }
        }
    }

    @Test("Copies that are good stand on every page, those that ended by thirty; look-ups of each are there")
    func pages() async throws {
        let house = try await HolderHouse()
        let (office, person) = (house.office.access.office, house.first.person)
        let number = try await house.issue(house.first, place: 1)
        let live = try await house.copy(of: number, to: person, for: "甲公司", code: VerificationCode(random: 5000))
        var ended: [Identifier] = []
        for place in 0..<32 {
            house.office.pass(seconds: 1)
            let code = VerificationCode(random: UInt64(5001 + place))
            let id = try await house.copy(of: number, to: person, for: "乙公司\(place)号", code: code)
            _ = try await office.withdrawCopy(id, by: person, at: house.office.now)
            ended.append(id)
        }
        let key = try #require(CertificateNumber(foreign: ended[0].text))
        let seen = house.office.now
        let line = LookUp(id: Identifier(at: seen, random: (7, 7)), number: key, at: seen, way: .code)
        try await office.lookUpBook.write { try $0.insert([line]) }
        try await house.site().application().test(.router) { [ended] client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            let first = try await browser.get("/my/copies").text
            #expect(first.contains(live.text) && first.contains(ended[31].text) && !first.contains(ended[1].text))
            let next = try #require(first.firstMatch(of: /href="(\/my\/copies\?behind=[^"]+)"/)).output.1
            let second = try await browser.get(String(next)).text
            #expect(second.contains(live.text) && second.contains(ended[1].text) && second.contains(ended[0].text))
            #expect(!second.contains(ended[2].text) && !second.contains("?behind="))
            #expect(try await browser.get("/my/copies?behind=x").status == .notFound)
            #expect(try await browser.get("/my/looks").text.contains("给乙公司0号的副本"))
        }
    }

    @Test("Another like it is offered where it can be made: of the certificate, or of what its holder has in its place")
    func again() async throws {
        let house = try await HolderHouse()
        let person = house.first.person
        let number = try await house.issue(house.first, place: 1)
        let id = try await house.copy(of: number, to: person, code: VerificationCode(random: 5000))
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            func offered() async throws -> (page: String, status: HTTPResponse.Status?) {
                let page = try await browser.get(HolderRoute.copy.path(id.text)).text
                let link = page.firstMatch(of: /href="(\/my\/copies\/of\/[^"]+)"/).map { String($0.output.1) }
                return (page, try await link.asyncMap { try await browser.get($0).status })
            }
            #expect(try await offered().status == .ok)
            let new = try await house.issue(house.second, to: person, place: 2)
            try await house.change(number, .superseded, by: new)
            let replaced = try await offered()
            #expect(replaced.status == .ok && replaced.page.contains("用新证书照此再开一份"))
            #expect(replaced.page.contains("新证书编号 \(new.text)") && replaced.page.contains(new.text + "?like="))
            try await house.change(new, .revoked)
            let none = try await offered()
            #expect(none.status == nil && none.page.contains("不能照此再开") && none.page.contains(new.text))
        }
    }
}
