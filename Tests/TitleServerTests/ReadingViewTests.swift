import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleClaim
import TitleFiles
import TitleModel
import TitleVerify
import TitleWords

@testable import TitleServer

@Suite("Views of a reader")
struct ReadingViewTests {
    @Test("the style sheet is that of the chosen view, and no store of answers takes one for the other")
    func styleSheet() async throws {
        try await sampleSite().application().test(.router) { client in
            let usual = try await client.execute(uri: SiteAddress.styleSheet.path, method: .get)
            let care = try await client.execute(
                uri: SiteAddress.styleSheet.path,
                method: .get,
                headers: [.cookie: "view=care"]
            )
            #expect(!String(buffer: usual.body).contains("font-size: 137.5%"))
            #expect(String(buffer: care.body).contains("font-size: 137.5%"))
            #expect(String(buffer: care.body).hasPrefix(String(buffer: usual.body)))
            for answer in [usual, care] { #expect(answer.headers[.vary] == "Cookie, Accept-Encoding") }
            #expect(usual.headers[.eTag] != care.headers[.eTag])
        }
    }

    @Test("the view that somebody switches to is remembered beside the language, and nothing else of them")
    func cookie() async throws {
        try await sampleSite().application().test(.router) { client in
            let switched = try await client.execute(uri: "/help?view=care&lang=en", method: .get)
            let cookies = switched.headers[values: .setCookie]
            #expect(cookies.map { $0.prefix { $0 != ";" } }.sorted() == ["lang=en", "view=care"])
            let strange = try await client.execute(uri: "/help?view=huge", method: .get)
            #expect(strange.headers[.setCookie] == nil)
        }
    }

    @Test("every page leads to the other view of itself", arguments: [SiteAddress.home, .verify, .help, .publicity])
    func links(address: SiteAddress) async throws {
        try await sampleSite().application().test(.router) { client in
            let page = try await client.execute(uri: address.path, method: .get)
            let text = String(buffer: page.body)
            for view in ReadingView.allCases { #expect(text.contains("href=\"?view=\(view.rawValue)\"")) }
        }
    }
}

@Suite("Files in gzip")
struct PackedFileTests {
    @Test(
        "a text that is sent often goes in gzip to who takes it, under a tag of its own",
        arguments: [
            ("gzip, deflate, br", true), ("GZIP;q=0.5", true), ("gzip;q=0", false), ("br", false), ("*", false),
        ]
    )
    func styleSheet(accepted: String, isPacked: Bool) async throws {
        try await sampleSite().application().test(.router) { client in
            let path = SiteAddress.styleSheet.path
            let plain = try await client.execute(uri: path, method: .get)
            let asked = try await client.execute(uri: path, method: .get, headers: [.acceptEncoding: accepted])
            #expect(asked.headers[.contentEncoding] == (isPacked ? "gzip" : nil))
            #expect((asked.headers[.eTag] != plain.headers[.eTag]) == isPacked)
            #expect((asked.body.readableBytes * 2 < plain.body.readableBytes) == isPacked)
            let tag = try #require(asked.headers[.eTag])
            let again = try await client.execute(
                uri: path,
                method: .get,
                headers: [.acceptEncoding: accepted, .ifNoneMatch: tag]
            )
            #expect(again.status == .notModified)
        }
    }

    @Test("what went in gzip is the file again")
    func whole() async throws {
        let text = Array(String(repeating: "职称证书查验 ", count: 400).utf8)
        let folder = try TemporaryFolder()
        let file = try folder.write(Deflate.gzip(text), as: "text.gz")
        #expect(try await Command.run("gzip", ["-dc", file]).output == text)
    }
}

@Suite("Help")
struct HelpPageTests {
    @Test("help explains every verdict by its own words, its steps, and why a certificate is not found")
    func verdicts() async throws {
        try await sampleSite().application().test(.router) { client in
            let page = String(buffer: try await client.execute(uri: SiteAddress.help.path, method: .get).body)
            let words = Words(.chinese)
            for verdict in SaidVerdict.allCases {
                let name = verdict.name
                #expect(page.contains("<h3>\(words(verdict.heading))</h3>"), "\(name)")
                #expect(page.contains(words("result.\(name).file")) && page.contains(words("result.\(name).next.1")))
                #expect(words.has(verdict.heading) && words.has("result.\(name).file"), "\(name)")
            }
        }
    }

    @Test("why a certificate is not found has three causes and the configured contact, beside them")
    func causes() async throws {
        var services = SampleServices.make()
        services.identity.contact = "职称科 0476-7654321"
        try await sampleSite(services).application().test(.router) { client in
            let page = try await client.execute(uri: SiteAddress.help.path, method: .get).text
            let start = try #require(page.firstRange(of: "<h2 id=\"not-found\">")).upperBound
            let part = try #require(page[start...].split(separator: "</section>").first)
            for cause in 1...3 { #expect(part.contains(Words(.chinese)("result.not_found.next.\(cause)"))) }
            #expect(part.contains("职称科 0476-7654321"))
        }
    }

    @Test("whatever a line of a list can read is explained: as a verdict, or by an entry of its own")
    func lines() async throws {
        try await sampleSite().application().test(.router) { client in
            for language in Language.allCases {
                let words = Words(language)
                let page = try await client.execute(uri: "/help?lang=\(language.rawValue)", method: .get).text
                for outcome in ListOutcome.allCases {
                    let isVerdict = SaidVerdict.allCases.contains { $0.name == outcome.rawValue }
                    let text = isVerdict ? words("verdict.\(outcome.rawValue)") : words("help.list.\(outcome.rawValue)")
                    #expect(page.contains(text) && !text.hasPrefix("["), "\(outcome)")
                }
            }
        }
    }

    @Test("every headline that a verdict can have is one that the help page explains")
    func headlines() {
        let disowned = Check(.status, .failed(Reason(.statusOfOtherContent)))
        let cancelled = Check(.status, .failed(Reason(.statusCancelled)))
        for outcome in Outcome.allCases {
            for checks in [[], [disowned], [cancelled]] {
                let said = SaidVerdict(SampleVerdicts.verdict(outcome, checks: checks))
                #expect(SaidVerdict.allCases.contains(said), "\(outcome)")
            }
        }
        #expect(SaidVerdict(SampleVerdicts.verdict(.altered, checks: [disowned])) == .disowned)
        #expect(SaidVerdict(SampleVerdicts.verdict(.revoked, checks: [cancelled])) == .cancelled)
        #expect(Set(SaidVerdict.allCases).count == Outcome.allCases.count + 5)
    }

    @Test("help says who gives keys of the API and leads to its description, in both languages")
    func api() async throws {
        try await sampleSite().application().test(.router) { client in
            for language in Language.allCases {
                let page = try await client.execute(uri: "/help?lang=\(language.rawValue)", method: .get).text
                let start = try #require(page.firstRange(of: "<h2 id=\"api\">")).upperBound
                let part = try #require(page[start...].split(separator: "</section>").first)
                #expect(part.contains("href=\"/openapi.yaml\"") && part.contains("0476-0000000"))
            }
        }
    }

    @Test("what becomes of reports and receipts is stated, and of a reporter's contact beside its field")
    func reportsAndReceipts() async throws {
        try await sampleSite().application().test(.router) { client in
            let privacy = try await client.execute(uri: "/privacy", method: .get).text
            for key in ["privacy.report.text", "privacy.report"] { #expect(privacy.contains(Words(.chinese)(key))) }
            #expect(privacy.contains("查验回执写明查验单位和用途"))
            let report = try await client.execute(uri: "/report", method: .get).text
            #expect(report.contains(Words(.chinese)("report.contact.hint")))
            #expect(
                report.contains("id=\"contact\" name=\"contact\" type=\"text\" value=\"\""),
                "the site's own contact is not the reporter's"
            )
        }
    }

    @Test("privacy and accessibility are stated in both languages, and every page leads there")
    func statements() async throws {
        try await sampleSite().application().test(.router) { client in
            let home = String(buffer: try await client.execute(uri: "/", method: .get).body)
            for (address, key) in [(SiteAddress.privacy, "privacy.lead"), (.accessibility, "accessibility.lead")] {
                #expect(home.contains("href=\"\(address.path)\""))
                for language in Language.allCases {
                    let asked = "\(address.path)?lang=\(language.rawValue)"
                    let page = String(buffer: try await client.execute(uri: asked, method: .get).body)
                    #expect(page.contains(Words(language)(key)))
                }
            }
        }
    }
}
