import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The words of refusals")
struct RefusalWordsTests {
    @Test("Every refusal has its sentence in both languages, with every fact in its place; no sentence is left over")
    func sentences() {
        let told = Catalogue.entries.keys.filter { $0.hasPrefix("office.refusal.") }
        #expect(Set(RefusalSamples.all.map { "office.refusal.\($0.code)" }) == Set(told))
        for refusal in RefusalSamples.all where RefusalSamples.isKnown(refusal) {
            for language in Language.allCases {
                let sentence = officeSentence(refusal, Words(language))
                #expect(!sentence.contains("{") && !sentence.contains("["), "\(refusal.code): \(sentence)")
            }
        }
    }

    @Test(
        "Read by a clerk each says what became of the data and what to do, and shows no code of a body, key or requirement"
    )
    func readByClerks() throws {
        let bodies = try HouseData.load(folder: ProjectFolder.path("data")).registry
        for refusal in RefusalSamples.all where refusal.code != "objection-unreadable" {
            let sentence = KnownBodies.$current.withValue(bodies) { officeSentence(refusal, Words(.chinese)) }
            #expect(sentence.contains(/未|没有|不予|保留/), "\(refusal.code): \(sentence)")
            #expect(sentence.contains(/请|可以|须|联系/), "\(refusal.code): \(sentence)")
            #expect(!sentence.contains(/CNV\d|[0-9A-Z]{26}/), "\(refusal.code): \(sentence)")
            let code = RefusalSamples.body.text
            #expect(refusal == .bodyUnknown(RefusalSamples.body) || !sentence.contains("\(code) "), "\(sentence)")
        }
    }

    @Test("A refusal by a rule of the policy names its clause in both languages", arguments: clauses)
    func clause(code: String, clause: String) throws {
        let refusal = try #require(RefusalSamples.all.first { $0.code == code })
        #expect(officeSentence(refusal, Words(.chinese)).contains(try Self.chinese(clause)))
        #expect(officeSentence(refusal, Words(.english)).contains("§\(clause)"))
    }

    @Test("A paper that is missing, incomplete or too short names the clause that asks for it", arguments: papers)
    func paper(kind: BatchPaper.Kind, clause: String) throws {
        let refusals: [OfficeRefusal] = [
            .paperMissing(kind), .paperIncomplete(kind, .count), .paperCoversTooFew(kind, people: 3),
        ]
        for refusal in refusals {
            #expect(officeSentence(refusal, Words(.chinese)).contains(try Self.chinese(clause)))
            #expect(officeSentence(refusal, Words(.english)).contains("§\(clause)"))
        }
    }

    /// 十一(四)3 as 第十一条（四）3.
    private static func chinese(_ clause: String) throws -> String {
        let parts = try #require(clause.wholeMatch(of: /([^(]+)(?:\((.+)\))?(\d*)/)).output
        return "第\(parts.1)条" + (parts.2.map { "（\($0)）" } ?? "") + parts.3
    }

    private static let papers: [(BatchPaper.Kind, String)] = [
        (.unitPublicity, "十一(四)1"), (.departmentPublicity, "十一(四)2"), (.applications, "十二(一)"),
        (.reviewPlan, "十四(四)"), (.pledges, "十一(一)4"), (.marks, "十一(二)2"), (.posts, "十一(二)3"),
        (.specialtyMatch, "十三"), (.committee, "十四(五)"), (.extension, "十四(三)"),
    ]

    private static let clauses = [
        ("account-not-activated", "十一(二)2"), ("consent-after-review", "十四(四)"), ("consent-before-plan", "十四(四)"),
        ("plan-without-consent", "十四(四)"), ("unit-period-outside", "十一(四)1"),
        ("units-without-publicity", "十一(四)1"),
        ("applications-late", "十二(一)"), ("applications-outside-window", "十二(一)"), ("body-may-not-decide", "二"),
        ("correction-changes-title", "十四(六)"), ("correction-not-witnessed", "十一(四)3"),
        ("decision-out-of-order", "十一(四)"), ("document-missing", "十二(二)"), ("document-without-number", "十二(二)"),
        ("extension-asked-late", "十四(三)"), ("filed-roster-changed", "十一(四)"), ("filed-rows-held-back", "十一(四)"),
        ("filing-goes-to", "十六(一)"), ("filing-not-accepted", "十六(一)"), ("ground-does-not-fit", "十六(一)"),
        ("fraud-proposed", "十一(一)5"), ("lifting-dated-before-ban", "十一(一)5"), ("link-not-signed", "十一(二)2"),
        ("not-recognition", "十三"),
        ("objection-names-no-row", "十一(四)"),
        ("objections-open", "十一(四)"), ("operator-decides", "十一(二)2"), ("ordered-row-not-filed", "十六(一)"),
        ("ordered-row-taken-out", "十六(一)"), ("papers-closed", "十一(三)"), ("person-banned", "十一(一)5"),
        ("plan-filed-late", "十四(四)"), ("plan-of-another-review", "十四(四)"),
        ("publicity-before-review-end", "十六(一)"), ("publicity-missing", "十一(四)"),
        ("publicity-not-closed", "十一(四)3"), ("publicity-not-witnessed", "十一(四)3"),
        ("publicity-too-short", "十一(四)3"), ("publicity-withdrawn", "十一(四)"),
        ("publicity-witness-foreign", "十一(四)3"), ("result-after-review-end", "十六(一)"),
        ("result-of-another-year", "十七"), ("review-ends-later", "十六(一)"), ("review-past-its-day", "十二(二)"),
        ("earlier-certificate-unfit", "九(一)"), ("hand-in-missing", "十二(一)1"),
        ("hand-in-outside-window", "十二(一)1"), ("second-person-needed", "十一(二)2"),
        ("recorded-title-unknown", "一(八)"), ("restricted-title-too-late", "一(八)"),
        ("row-held-back", "十一(一)5"), ("no-row-released", "十一(一)5"),
        ("held-rows-changed-meanwhile", "十一(一)5"), ("roster-changed", "十一(四)"),
        ("row-ordered-already", "十一(一)5"), ("same-person-twice", "十一(二)2"),
        ("series-beyond-scope", "十四(二)"), ("specialty-beyond-scope", "十四(二)"),
        ("shared-account-decides", "十一(二)2"), ("step-out-of-order", "十六(一)"),
        ("title-obtained-in-ban", "十一(一)5"), ("times-out-of-order", "十六(一)"), ("vacancies-beyond-posts", "十一(二)3"),
    ]
}
