import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords

@testable import TitleServer
@testable import TitleStore
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

    @Test(
        "The region's own certificate that came, and what is on record from elsewhere, stand there with issuer and number"
    )
    func fromElsewhere() async throws {
        let house = try await HolderHouse()
        let (now, region) = (house.office.now, try #require(BodyCode("150000")))
        let titles = try await house.office.access.office.ownTitles(of: house.first.person, at: now)
        let row = try #require(titles.underWay.first)
        func underWay(_ number: String?) -> OwnRow {
            OwnRow(
                result: row.result,
                standing: row.standing,
                isRemoved: false,
                isOrdered: false,
                filed: .noFiling,
                approved: .madeByTheRegion(number: number),
                approver: region
            )
        }
        let pass = RecordedTitle(
            id: house.first.id,
            person: house.first.person,
            kind: .examination,
            title: "一级建造师",
            series: nil,
            rank: nil,
            number: "NM2018-1",
            issuer: "人力资源社会保障部",
            obtainedOn: now.civilDate,
            proofName: "合格证.pdf",
            recorder: house.clerk,
            recordedAt: now
        )
        let sheet = SheetContent(
            OwnTitles(
                certificates: [],
                underWay: [underWay(nil), underWay("内高职字001")],
                reviewers: [region: "自治区人社厅"],
                photo: .missing,
                hasPhoto: false,
                recorded: [OwnRecordedTitle(state: RecordedTitleState(title: pass, replacedBy: nil), series: "")]
            ),
            SignedInHolder(
                person: house.first.person,
                name: "甲",
                maskedNumber: "**",
                startedAt: now,
                network: "home",
                way: .slip
            ),
            at: now,
            words: Words(.chinese)
        )
        let lines = try #require(sheet.child(named: "lines") as? [SheetLine])
        func cells(_ name: String) -> [String?] { lines.map { $0.child(named: name) as? String } }
        #expect(cells("cell1") == [row.result.title.name, "一级建造师"], "nothing of what is still awaited")
        #expect(cells("cell5") == ["自治区人社厅", "人力资源社会保障部"])
        #expect(cells("cell6") == ["内高职字001", "NM2018-1"] && cells("cell7") == ["—", "—"])
        #expect(cells("cell8") == ["自治区证书已收到", "有效登记；国家颁发的合格证书不换发"])
    }
}
