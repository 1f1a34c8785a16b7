import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

@Suite("What a certificate or a letter is to say can be printed")
struct PrintedWordPageTests {
    private static let now = Instant(milliseconds: 1_573_200_000_000)

    @Test("CNV8: an employer and a specialty that no certificate can show are told when they are typed")
    func undrawableOnTheCertificate() async throws {
        let office = try await SampleOffice(clock: Self.now)
        let clerk = try await office.account("clerk", [.submit], name: "孙经办", body: "150404")
        let first = try await office.account("first", [.convert], name: "周核准", body: "150404")
        try await office.site().application().test(.router) { client in
            let (one, other) = (OfficeBrowser(client), OfficeBrowser(client))
            try await one.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(one, "clerk", clerk)
            let typed = ConversionPageTests.typed.merging(["employer": "松山区🧿单位"]) { $1 }
            let told = try await one.upload("/office/conversions/add", typed, files: [:])
            #expect(told.status == .unprocessableContent && told.text.contains("🧿 U+1F9FF"))
            try await other.get("/login?next=/office/settings/mappings/add")
            _ = try await office.logIn(other, "first", first)
            try await other.get("/office/settings/mappings/add")
            let line = [
                "origin": "province", "original-series": "工业工程", "original-title": "工业工程师", "title": "5013",
                "valid-from": "2019-11-01", "legal-source": "赤人社发〔2019〕9号", "original-specialty": "机械",
                "specialty": "机🧿械",
            ]
            let unfit = try await other.post("/office/settings/mappings/add", line)
            #expect(unfit.status == .unprocessableContent && unfit.text.contains("🧿 U+1F9FF"))
        }
    }

    @Test(
        "CNV2: the longest statement is drawn, however wide its characters are",
        arguments: ["字", "W", "甲" + String(repeating: "W", count: 79), "\u{2E3B}", "\u{2E3A}"]
    )
    func longest(repeated: String) async throws {
        let office = try await SampleOffice(clock: Self.now)
        let secret = try await office.account("clerk", [.submit], name: "孙经办", body: "150404")
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(clerk, "clerk", secret)
            let taken = try await clerk.follow(
                try await clerk.upload("/office/conversions/add", ConversionPageTests.typed, files: [:])
            )
            let match = try #require(taken.text.firstMatch(of: /\/office\/conversions\/([0-9A-Z]{26})\/steps/)).output
            let id = try #require(Identifier(String(match.1)))
            let found = try await office.access.office.store.read { try $0.conversion(id) }
            try await office.access.office.take(
                .askForMore,
                inConversion: id,
                statement: String(String(repeating: repeated, count: 4000).prefix(4000)),
                until: CivilDate(iso: "2019-11-30"),
                by: try #require(found).takenBy.id,
                at: Self.now
            )
            let letter = try await clerk.get("/office/conversions/\(match.1)/supplement.pdf")
            #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
        }
    }
}
