import Hummingbird
import HummingbirdTesting
import Testing
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("Words")
struct WordsTests {
    @Test(
        "every outcome is explained for a file and for a claim, and says what to do next",
        arguments: Outcome.allCases
    )
    func outcomes(outcome: Outcome) {
        let words = Words(.chinese)
        for subject in ["file", "claim"] { #expect(words.has("result.\(outcome.rawValue).\(subject)")) }
        #expect(words.has("result.\(outcome.rawValue).next.1"))
    }

    @Test("CER15: no page, form or command asks anybody for a payment")
    func noPayment() {
        for (key, entry) in Catalogue.entries {
            #expect(PaymentWords.asked(in: "\(entry.chinese) \(entry.english)") == nil, "\(key)")
        }
    }

    @Test("issue 7, decision 0840: what the register disowns is explained as that, and not as a wrong signature")
    func disowned() {
        for language in Language.allCases {
            let words = Words(language)
            for subject in [Verdict.Subject.file, .claim] {
                let verdict = SampleVerdicts.verdict(
                    .altered,
                    subject: subject,
                    checks: [Check(.signature, .passed), Check(.status, .failed(Reason(.statusOfOtherContent)))],
                    facts: nil
                )
                let banner = ResultBanner(Finding(verdict: verdict, examinedAt: SampleVerdicts.now), words: words)
                #expect(banner.key == "result.disowned" && banner.verdict == words("verdict.altered"))
                let meaning = words("result.disowned.\(subject.rawValue)")
                #expect(banner.child(named: "meaning") as? String == meaning && !meaning.hasPrefix("["))
                #expect(words.has("result.disowned.next.1"))
            }
        }
    }

    @Test("an outcome that needs no certificate is explained without one")
    func withoutSubject() {
        for outcome in [Outcome.notFound, .unsupported, .altered, .indeterminate] {
            #expect(Words(.chinese).has("result.\(outcome.rawValue).none"), "\(outcome)")
        }
    }

    @Test("no verdict, check or reason shows a key instead of words", arguments: Outcome.allCases, Language.allCases)
    func pages(outcome: Outcome, language: Language) async throws {
        let checks =
            Check.Name.allCases.map { Check($0, .passed) }
            + Reason.Code.allCases.map { Check(.file, .failed(Reason($0))) }
        let subjects: [Verdict.Subject] = [.file, .claim]
        for subject in subjects {
            let verdict = SampleVerdicts.verdict(outcome, subject: subject, checks: checks)
            let finding = Finding(verdict: verdict, examinedAt: SampleVerdicts.now)
            var services = SampleServices.make()
            services.verifyFile = { _ in finding }
            let site = try sampleSite(services)
            try await site.application().test(.router) { client in
                let response = try await client.upload("%PDF")
                #expect(response.status == .ok)
                let key = response.text.firstMatch(of: /\[[a-z_]+\.[a-z_.]+\]/).map { String($0.output) }
                #expect(key == nil)
            }
        }
    }

    @Test(
        "every reason to stop has its words in both languages",
        arguments: [
            StopReason.noSuchPage, .noSuchStatusList, .wrongMethod(.home), .tooLarge, .malformed, .foreignForm,
            .codeMalformed,
            .tooManyMisses(retryAfterSeconds: 7),
            .tooManyUploads, .busy, .listsFull, .ownListsFull, .documentsWaiting,
            .slow, .pressIsSilent, .waitsForPhoto, .withheld, .fault(reference: "ABC"), .apiKeyWanted, .scopeMissing,
            .cursorUnfit, .webhookAddress, .rateLimited(retryAfterSeconds: 7), .apiKeyUnknown,
            .tooManyWrongKeys(retryAfterSeconds: 7), .tooManyQuestions(retryAfterSeconds: 7),
        ] + WebhookFault.allCases.map { .webhook($0) }
    )
    func stops(reason: StopReason) {
        for language in Language.allCases {
            let words = Words(language)
            #expect(words.has("stop.\(reason.code).title") && words.has("stop.\(reason.code).text"))
            let page = StopPage(reason, words: words)
            #expect((page.child(named: "text") as? String)?.contains("{") == false)
        }
    }

    @Test("the language is the one asked for, else the one chosen last, else Chinese; pages say which it is")
    func language() async throws {
        try await sampleSite().application().test(.router) { client in
            let plain = try await client.execute(uri: "/", method: .get)
            #expect(plain.text.contains("<html lang=\"zh-CN\">") && plain.headers[.contentLanguage] == "zh-CN")
            #expect(plain.headers[.vary] == "Cookie")
            #expect(plain.text.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"/?lang=en\">"))
            let asked = try await client.execute(uri: "/?lang=en", method: .get)
            #expect(asked.text.contains("<html lang=\"en\">"))
            #expect(asked.headers[.setCookie]?.hasPrefix("lang=en; ") == true)
            let chosen = try await client.execute(uri: "/verify", method: .get, headers: [.cookie: "lang=en"])
            #expect(chosen.text.contains("Verify a certificate"))
            let unknown = try await client.execute(uri: "/?lang=xx", method: .get)
            #expect(unknown.text.contains("<html lang=\"zh-CN\">") && unknown.headers[.setCookie] == nil)
        }
    }

    @Test("PUB3: a notice shows the period, every working day counted, and when it may close at the earliest")
    func workingDays() async throws {
        try await sampleSite().application().test(.router) { client in
            let address = SiteAddress.notice(SampleServices.openNotice)
            let text = try await client.execute(uri: address.path, method: .get).text
            #expect(text.contains("2019年10月10日 24 时"))
            #expect(text.contains("<time datetime=\"2019-09-29\">"))
            for count in 1...5 { #expect(text.contains("第 \(count) 个工作日")) }
            #expect(!text.contains("第 6 个工作日"))
        }
    }

    @Test("PUB8: closed notices stay readable as a list with dates")
    func closedNotices() async throws {
        try await sampleSite().application().test(.router) { client in
            let text = try await client.execute(uri: "/publicity", method: .get).text
            #expect(text.contains(SiteAddress.notice(SampleServices.closedNotice).path))
            #expect(text.contains("2019年9月27日 至 2019年10月11日"))
        }
    }
}
