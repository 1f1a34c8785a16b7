import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

/// The face of a certificate in the office, as the press draws it.
@Suite("The picture of a certificate in the office")
struct CertificatePictureTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]

    /// A number that the region's approval ordered.
    private static func ordered(_ office: SampleOffice) async throws -> CertificateNumber {
        _ = (try await office.account("enterer", [.enter]), try await office.account("confirmer", [.confirm]))
        let people = try await office.access.accounts.all()
        func key(_ login: String) throws -> Identifier {
            try #require(people.first { $0.loginName == login }?.member.id)
        }
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        let rules = house.rules(for: nil, coverage: nil, today: office.now.civilDate)
        let judgement = try RosterJudgement.judge(RosterTable(list), by: rules, register: nil)
        let entered = EnteredApproval(
            number: "内人社职核〔2019〕218号",
            date: try #require(CivilDate(iso: "2019-11-08")),
            reviewEnd: try #require(CivilDate(iso: "2019-10-25")),
            handedIn: try #require(CivilDate(iso: "2019-07-11")),
            document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF".utf8), signature: .notChecked),
            list: RosterFile(name: "高级.xlsx", bytes: list)
        )
        let (keeper, now) = (office.access.office, office.now)
        let entry = try await keeper.enter(entered, by: key("enterer"), at: now)
        let done = try await keeper.confirm(entry, judgement, isExternal: false, by: key("confirmer"), at: now)
        return try #require(done.numbers.first)
    }

    private static func looks(_ office: SampleOffice) async throws -> [AuditEvent] {
        try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            .map(\.event).filter { $0.action == "looked.certificate-picture" }
    }

    @Test("INT2: who works on files of people sees the picture, and the look is kept; others and other bodies do not")
    func shown() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let number = try await Self.ordered(office)
        let place = "/office/certificates/\(number.text)/picture.png"
        let secrets = (
            try await office.account("reviser", [.revoke], body: "150000"),
            try await office.account("auditor", [.audit], body: "150000"),
            try await office.account("stranger", [.submit], body: "150402")
        )
        var site = try office.site()
        site.surroundings.picture = { asked, _ in asked == number ? .ready(Self.png) : .noSuchCertificate }
        try await site.application().test(.router) { client in
            let (reviser, auditor, stranger) = (OfficeBrowser(client), OfficeBrowser(client), OfficeBrowser(client))
            for (browser, login, secret) in [
                (reviser, "reviser", secrets.0), (auditor, "auditor", secrets.1), (stranger, "stranger", secrets.2),
            ] {
                try await browser.get("/login")
                _ = try await office.logIn(browser, login, secret)
            }
            #expect(try await auditor.get(place).status == .forbidden)
            #expect(try await stranger.get(place).status == .notFound)
            #expect(try await Self.looks(office).isEmpty)
            for _ in 0..<2 {
                let picture = try await reviser.get(place)
                #expect(picture.status == .ok && picture.headers[.contentType] == "image/png")
                #expect(picture.headers[.cacheControl] == "no-store")
                #expect(picture.body.readableBytesView.elementsEqual(Self.png))
            }
            let kept = try await Self.looks(office)
            #expect(kept.map(\.subject) == [number.text])
            #expect(try await reviser.get("/office/certificates/1504002019Z999999R/picture.png").status == .notFound)
        }
    }

    @Test("Where there is none it says why and what to do, and nothing is kept as looked at")
    func none() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let number = try await Self.ordered(office)
        let secret = try await office.account("reviser", [.revoke], body: "150000")
        var site = try office.site()
        site.surroundings.picture = { _, _ in .waitsForPhoto }
        try await site.application().test(.router) { client in
            let reviser = OfficeBrowser(client)
            try await reviser.get("/login")
            _ = try await office.logIn(reviser, "reviser", secret)
            let answer = try await reviser.get("/office/certificates/\(number.text)/picture.png")
            #expect(answer.status == .conflict && answer.text.contains("持证人的照片还没有登记"))
        }
        #expect(try await Self.looks(office).isEmpty)
        for language in Language.allCases {
            for drawn in [OwnDocument.pressIsSilent, .waitsForStamp, .waitsForPhoto, .withheld] {
                #expect {
                    try CertificatePages.bytes(drawn, Words(language))
                } throws: { error in
                    guard case .refused(let sentence)? = error as? OfficeStop else { return false }
                    return sentence.count > 20 && !sentence.contains("[")
                }
            }
        }
        #expect(try CertificatePages.bytes(.ready(Self.png), Words(.chinese)) == Self.png)
        #expect(throws: OfficeStop.noSuchPage) { try CertificatePages.bytes(.noSuchCertificate, Words(.chinese)) }
    }
}
