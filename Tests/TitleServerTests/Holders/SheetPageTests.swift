import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords

@testable import TitleServer
@testable import TitleWorkflow

/// Issue 7, item 2.
@Suite("A holder's chain of titles")
struct SheetPageTests {
    @Test("The sheet says of each which it took the place of and which took its place; the card leads to the new one")
    func chain() async throws {
        let house = try await HolderHouse()
        let old = try await house.issue(house.first, place: 1)
        let new = try await house.issue(house.second, to: house.first.person, place: 2)
        try await house.change(old, .superseded, by: new)
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            let sheet = try await browser.get("/my/sheet").text
            #expect(sheet.contains("已由 \(new.text) 替代") && sheet.contains("换发自 \(old.text)"))
            let cards = try await browser.get("/my").text
            #expect(cards.contains("换发新证，新证书编号 <a class=\"code\" href=\"#c-\(new.text)\">\(new.text)</a>"))
            #expect(cards.contains("id=\"c-\(new.text)\""))
        }
    }

    @Test("A conversion names its original, and a certificate that was converted elsewhere where and as what")
    func conversions() async throws {
        let house = try await HolderHouse()
        let number = try await house.issue(house.first, place: 1)
        let office = house.office.access.office
        let titles = try await office.ownTitles(of: house.first.person, at: house.office.now)
        var own = try #require(titles[number])
        own.convertedFrom = "沪职称2015001"
        own.convertedTo = [
            ConversionNote(
                installation: "T",
                issuerName: "上海市人力资源和社会保障局",
                number: "3100002026Z000001",
                convertedOn: house.office.now.civilDate,
                receivedAt: house.office.now
            )
        ]
        let sheet = SheetContent(
            OwnTitles(certificates: [own], underWay: [], reviewers: [:], photo: .missing, hasPhoto: false),
            SignedInHolder(
                person: house.first.person,
                name: "甲",
                maskedNumber: "**",
                startedAt: house.office.now,
                network: "home",
                way: .slip
            ),
            at: house.office.now,
            words: Words(.chinese)
        )
        let line = try #require((sheet.child(named: "lines") as? [SheetLine])?.first)
        let chain = line.child(named: "chain") as? String
        #expect(chain?.contains("由 沪职称2015001 换证") == true, "\(chain ?? "")")
        #expect(chain?.contains("已在上海市人力资源和社会保障局换证，新证书编号 3100002026Z000001") == true)
    }
}
