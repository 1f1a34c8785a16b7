import Hummingbird
import TestSupport
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

/// Issue 7, item 4.
@Suite("The look-ups on a certificate's page of the office")
struct CertificateLooksTests {
    private static func lookUps(_ count: Int, of number: CertificateNumber) -> [LookUp] {
        (0..<count).map { place in
            LookUp(
                id: Identifier(at: SampleVerdicts.now, random: (0, UInt64(place))),
                number: number,
                at: SampleVerdicts.now,
                way: .code,
                asked: .nobody,
                outcome: nil
            )
        }
    }

    @Test("a page holds thirty and leads to those behind its last line; the last one leads back to the latest alone")
    func pages() throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        let words = Words(.chinese)
        let found = Self.lookUps(CertificateLooks.pageSize + 1, of: number)
        let first = CertificateLooks(found, of: number, behind: nil, words)
        #expect((first.child(named: "lines") as? [Cells])?.count == 30 && first.child(named: "latest") == nil)
        let older = try #require(first.child(named: "older") as? String)
        let typed = try #require(older.firstMatch(of: /looks=([A-Za-z0-9_-]+)#lookups$/)).output.1
        #expect(PageCursor(String(typed), of: .lookUps)?.last == found[29].id)
        #expect(PageCursor(String(typed), of: .watches) == nil)
        let last = CertificateLooks([found[30]], of: number, behind: found[29].id, words)
        #expect(last.child(named: "older") == nil && last.child(named: "is_paged") as? Bool == true)
        #expect(last.child(named: "latest") as? String == "/office/certificates/\(number.text)#lookups")
    }

    @Test("of nobody's look there is no heading; behind the last line the page says that there are no earlier ones")
    func empty() throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        let none = CertificateLooks([], of: number, behind: nil, Words(.chinese))
        #expect(none.child(named: "needed") as? Bool == false)
        let behind = Identifier(at: SampleVerdicts.now, random: (0, 1))
        let past = CertificateLooks([], of: number, behind: behind, Words(.chinese))
        #expect(past.child(named: "needed") as? Bool == true && past.child(named: "has_lines") as? Bool == false)
        let few = CertificateLooks(Self.lookUps(3, of: number), of: number, behind: nil, Words(.chinese))
        #expect(few.child(named: "needed") as? Bool == true && few.child(named: "is_paged") as? Bool == false)
    }

    /// The page of a certificate with nothing on it but its look-ups.
    private struct LooksAlone: OfficePage {
        static let template = "certificate"
        let title = ""
        let route: OfficeRoute? = nil
        let looks: CertificateLooks

        func child(named name: String) -> Any? { name == "looks" ? looks : nil }
    }

    @Test("SYS5: look-ups whose askers typed as much as may be, all of it to be escaped, make no page over 100 kB")
    func weight() async throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000001R"))
        let asked = AskerStatement(
            keptName: String(repeating: "\"", count: AskerStatement.longestName),
            purpose: String(repeating: "\"", count: AskerStatement.longestPurpose)
        )
        let found = (0..<100).map { place in
            LookUp(
                id: Identifier(at: SampleVerdicts.now, random: (0, UInt64(place))),
                number: number,
                at: SampleVerdicts.now,
                way: .number,
                times: 99,
                asked: asked,
                outcome: "matched"
            )
        }
        let site = try await SampleOffice().site()
        let web = try SampleTemplates.web.get()
        let own = found.prefix(LooksContent.pageSize).map { look in
            let receiver = String(repeating: "\"", count: CopyWish.longestText)
            return OwnLook(titleName: "正高级工程师", what: .copy(receiver: receiver), lookUp: look)
        }
        for language in Language.allCases {
            let words = Words(language)
            let page = LooksAlone(looks: CertificateLooks(found, of: number, behind: nil, words))
            let length = try #require(try site.renderer.page(page, for: nil, words).body.contentLength)
            #expect((30_000..<85_000).contains(length), "\(length)")
            let last = String(repeating: "A", count: 96)
            let content = LooksContent(
                own,
                behind: nil,
                next: last,
                closed: [],
                done: nil,
                keptFor: 365,
                words: words
            )
            let drawn = try web.render(content, template: LooksContent.template, in: language).utf8.count
            #expect((30_000..<95_000).contains(drawn), "\(drawn)")
        }
    }
}
