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

    @Test("Outcomes exit as published, and no two alike")
    func exitCodes() {
        let codes = Outcome.allCases.map(\.exitCode)
        #expect(Set(codes).count == codes.count)
        #expect(Outcome.allCases.filter { $0.exitCode == 0 } == [.valid])
    }
}
