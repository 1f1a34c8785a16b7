import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

/// Decision 0842.
@Suite("Numbers of look-ups are their askers' alone")
struct LooksCursorTests {
    private static let path = "/api/v1/verifications/"

    private static func lookUp(_ way: LookUp.Way, _ number: CertificateNumber, at now: Instant) -> LookUp {
        LookUp(id: .ofLookUp(at: now), number: number, at: now, way: way)
    }

    @Test(
        "The API answers the number of a look-up that it told, and no other's: not that of a page, nor a holder's cursor"
    )
    func readBack() async throws {
        let house = try await HolderHouse()
        let (office, now) = (house.office.access.office, house.office.now)
        let number = try await house.issue(house.first, place: 1)
        let (page, told) = (Self.lookUp(.code, number, at: now), Self.lookUp(.api, number, at: now))
        try await office.lookUpBook.write { try $0.insert([page, told]) }
        let site = try house.site { $0.checking.machines = MachineServices(office, now: { now }) }
        let cursor = LooksCursor(behind: told).sealed(by: house.access.key, for: house.first.person)
        #expect(!cursor.contains(told.id.text))
        try await site.application().test(.router) { client in
            let own = try await client.execute(uri: Self.path + told.id.text, method: .get)
            #expect(own.status == .ok)
            for other in [page.id.text, cursor] {
                let answer = try await client.execute(uri: Self.path + other, method: .get)
                #expect(answer.status == .notFound, "\(other)")
            }
        }
    }

    @Test("The pages of many look-ups of one millisecond hold each once; no number of one stands in any of them")
    func pages() async throws {
        let house = try await HolderHouse()
        let (office, now) = (house.office.access.office, house.office.now)
        let number = try await house.issue(house.first, place: 1)
        let lookUps = try (0..<70).map { place in
            LookUp(
                id: .ofLookUp(at: now),
                number: number,
                at: now,
                way: .code,
                asked: try AskerStatement(name: "某单位\(place)号", purpose: "")
            )
        }
        try await office.lookUpBook.write { try $0.insert(lookUps) }
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            var (next, shown, pages): (String?, [String], Int) = ("/my/looks", [], 0)
            while let path = next, pages < 9 {
                let text = try await browser.get(path).text
                shown += text.matches(of: /某单位[0-9]+号/).map { String($0.output) }
                #expect(!lookUps.contains { text.contains($0.id.text) })
                next = text.firstMatch(of: /href="(\/my\/looks\?behind=[^"]+)"/).map { String($0.output.1) }
                pages += 1
            }
            #expect(pages == 3 && shown.count == 70 && Set(shown).count == 70)
        }
    }

    @Test("A cursor is the holder's for whom it was made, and read back from nothing else")
    func sealed() async throws {
        let house = try await HolderHouse()
        let key = house.access.key
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        let cursor = LooksCursor(behind: Self.lookUp(.code, number, at: house.office.now))
        let text = cursor.sealed(by: key, for: house.first.person)
        #expect(LooksCursor(text, key: key, of: house.first.person) == cursor)
        #expect(LooksCursor(text, key: key, of: house.second.person) == nil)
        for other in ["", "1", "\(cursor.at.milliseconds)-\(cursor.id.text)", String(text.dropLast()), text + "A"] {
            #expect(LooksCursor(other, key: key, of: house.first.person) == nil, "\(other)")
        }
    }
}
