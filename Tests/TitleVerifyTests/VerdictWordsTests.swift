import TestSupport
import Testing
import TitleClaim
import TitleVerify
import TitleWords

@Suite("Words of verdicts")
struct VerdictWordsTests {
    private let keys =
        Outcome.allCases.flatMap { ["verdict.\($0.rawValue)", "verdict.\($0.rawValue).next"] }
        + ["verdict.cancelled", "verdict.cancelled.next"]
        + ["verdict.valid_status_not_checked", "verdict.valid_status_not_checked.next", "verdict.sample"]
        + Check.Name.allCases.map { "verdict.check.\($0.rawValue)" }
        + Reason.Code.allCases.map { "verdict.reason.\($0.rawValue)" }
        + Verdict.Subject.allCases.map { "verdict.subject.\($0.rawValue)" }
        + ClaimKind.allCases.map { "verdict.kind.\($0.code)" }

    @Test("Every outcome, check, reason, subject and kind has words in both languages")
    func complete() {
        for key in keys {
            for language in Language.allCases {
                let text = Words(language)(key)
                #expect(!text.isEmpty && !text.hasPrefix("["), "\(key)")
            }
        }
    }

    @Test("The published reasons are those of a claim, each in the row of its outcome")
    func published() throws {
        let document = String(decoding: try ProjectFolder.bytes("docs/formats/verdict.md"), as: UTF8.self)
        let section = try #require(document.firstMatch(of: /### Reasons\n([\s\S]*?)\nThose of files/)?.1)
        let elsewhere = ["file_", "seal_", "picture_", "scan_", "qr_"]
        for reason in ReasonCode.allCases where reason != .claimMissing {
            let isOfClaim = !elsewhere.contains { reason.rawValue.hasPrefix($0) }
            let row = section.split(separator: "\n").first { $0.contains("`\(reason.rawValue)`") }
            #expect((row != nil) == isOfClaim, "\(reason)")
            let outcome = reason.outcome == .valid ? "none" : "`\(reason.outcome.rawValue)`"
            // What a stale trust list ends with hangs on the status; the row says so.
            guard let row, reason != .trustListStale else { continue }
            #expect(row.contains(outcome), "\(reason)")
        }
    }

    @Test("Outcomes exit as published, and no two alike")
    func exitCodes() {
        let codes = Outcome.allCases.map(\.exitCode)
        #expect(Set(codes).count == codes.count)
        #expect(Outcome.allCases.filter { $0.exitCode == 0 } == [.valid])
    }
}
