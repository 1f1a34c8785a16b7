import Mustache
import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWords

@testable import TitleServer

@Suite("How far issuing is, on a batch's page")
struct IssuingPartTests {
    private static let batch = Identifier(at: Instant(milliseconds: 0), random: (high: 1, low: 1))

    private func part(_ counts: IssueCounts, watch: String? = nil, _ language: Language = .chinese) -> IssuingPart {
        IssuingPart(counts, IssueWatch(watch), of: Self.batch, words: Words(language))
    }

    private func drawn(_ part: IssuingPart, _ language: Language = .chinese) throws -> String {
        try SampleTemplates.office.get().render(part, template: "issuing", in: language)
    }

    private static let underWay = IssueCounts(ordered: 10, open: 6, written: 2, issued: 3, refused: 1, reasons: [])

    @Test("The bar and every count come from the store, in both languages, and need no script")
    func counts() throws {
        for language in Language.allCases {
            let page = try drawn(part(Self.underWay, language), language)
            #expect(page.contains("<progress id=\"issuing-bar\" max=\"10\" value=\"4\">"))
            for count in [10, 4, 2, 3, 1] { #expect(page.contains("<dd>\(count)</dd>")) }
            #expect(page.contains("<label for=\"issuing-bar\">") && !page.contains("<script"))
            #expect(page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/) == nil)
        }
    }

    @Test("The page asks again while work is under way, the how manieth time is in its address, and stops in the end")
    func refreshing() {
        let path = "/office/batches/\(Self.batch)"
        #expect(part(Self.underWay).refresh == "3; url=\(path)?watch=1")
        #expect(part(Self.underWay, watch: "1").refresh == "3; url=\(path)?watch=2")
        for end in ["off", "200", "100000000000", "-1"] { #expect(part(Self.underWay, watch: end).refresh == nil) }
        #expect(part(Self.underWay, watch: "<script>").refresh == "3; url=\(path)?watch=1")
        let done = IssueCounts(ordered: 4, open: 0, written: 0, issued: 4, refused: 0, reasons: [])
        #expect(part(done).refresh == nil)
    }

    @Test("The reader can stop the renewing and start it again")
    func stopping() throws {
        let going = try drawn(part(Self.underWay))
        #expect(going.contains("?watch=off\">停止自动更新") && going.contains("每 3 秒自动更新"))
        let still = try drawn(part(Self.underWay, watch: "off"))
        #expect(still.contains("?watch=1\">更新并继续") && still.contains("已停止自动更新"))
    }

    @Test("What is done and what was refused is summed up, each reason in words and never as its code")
    func reasons() throws {
        let reasons = [("row-removed", 2, [3, 8]), ("something-new", 2, [5])]
            .map { IssueCounts.Reason(code: $0.0, orders: $0.1, lines: $0.2) }
        let page = try drawn(
            part(IssueCounts(ordered: 9, open: 0, written: 0, issued: 6, refused: 3, reasons: reasons))
        )
        #expect(page.contains("已签发 6 本，3 本未予签发"))
        #expect(page.contains("已因举报属实等原因移出名单") && page.contains("其他原因，见审计记录"))
        #expect(page.contains("<td data-label=\"行\">3、8</td>") && page.contains("<td data-label=\"行\">5 …</td>"))
        #expect(!page.contains("row-removed") && !page.contains("something-new") && !page.contains("watch="))
        let done = IssueCounts(ordered: 4, open: 0, written: 0, issued: 4, refused: 0, reasons: [])
        #expect(try drawn(part(done)).contains("4 本证书已全部签发"))
        let waiting = IssueCounts(ordered: 4, open: 4, written: 0, issued: 0, refused: 0, reasons: [])
        #expect(try drawn(part(waiting)).contains("等待制证程序处理"))
    }

    @Test("Every reason that the press may give has words")
    func everyReason() throws {
        let body = try #require(BodyCode("150400"))
        let day = CivilDate(daysSinceEpoch: 18_000)
        let refusals: [OfficeRefusal] = [
            .levelsMixed, .bodyUnknown(body), .bodyMayNotDecide(body, .review, .junior), .filingNotAccepted,
            .seriesBeyondScope(body, series: "工程系列"), .specialtyBeyondScope(body, specialty: "1号"),
            .groundDoesNotFit(.senior), .publicityMissing, .publicityNotClosed,
            .publicityNotWitnessed, .publicityWitnessForeign, .publicityTooShort(earliestClose: day),
            .publicityBeforeReviewEnd(day), .workingDaysUnknown(year: 2030), .rosterChanged, .timesOutOfOrder,
            .objectionsOpen(1), .rowRemoved(reason: ""), .identityBelongsToAnother,
            .titleNotInForce(Self.title, on: day), .titleNamedOtherwise(Self.title), .issuerIsNot(body),
            .sealNotAuthorised(body),
            .sealAuthorisationCoversNot(.junior), .sealAuthorisationNotInForce(on: day), .claimTooLong(bytes: 1),
            .intentForeign, .intentKeyUnknown, .ownWorkFails(outcome: "invalid"), .samePersonTwice(Self.batch),
            .documentMissing(.roster), .documentWithoutNumber(.roster), .documentDatedLater(day, than: day),
            .filingGoesTo(body), .personBanned(line: 2, until: day),
            .titleObtainedInBan(line: 2, from: day, until: day), .orderedRowNotFiled, .orderedRowTakenOut(.refuse),
            .filedRosterChanged, .publicityWithdrawn, .certificatesAreTheRegions,
        ]
        for refusal in refusals { #expect(Words(.english).has("issuing.refused.\(refusal.code)"), "\(refusal.code)") }
    }

    private static let title = TitleCode(number: 5013)
}
