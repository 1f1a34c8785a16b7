import TitleModel
import TitleVerify
import TitleWords

/// A sentence to copy into one's records: what was looked up, when, and what was found; now or of a past day.
struct ResultSentence: Sendable {
    private let named: [String: String]
    /// The words' keys; those of a copy name what it is for, and no number.
    private let keys: (present: String, past: String)
    private let words: Words

    /// Nil where there is neither certificate nor copy.
    init?(_ finding: Finding, _ code: VerificationCode, _ words: Words) {
        let at = ["time": finding.examinedAt.chinaTime, "code": code.grouped]
        let issuer = finding.verdict.issuerName
        if let facts = finding.verdict.facts {
            named = at.merging(Self.named(facts, issuer)) { $1 }
            keys = ("check.sentence", "check.as-of.sentence")
        } else if let copy = finding.verdict.copy {
            named = at.merging(Self.named(copy, issuer, words)) { $1 }
            keys = ("check.sentence.copy", "check.as-of.sentence.copy")
        } else {
            return nil
        }
        self.words = words
    }

    private static func named(_ facts: CertificateFacts, _ issuer: String?) -> [String: String] {
        let title = [facts.series, facts.specialty, facts.title].compactMap(\.self).filter { !$0.isEmpty }
        return [
            "name": facts.name, "number": facts.number, "title": title.joined(separator: "·"),
            "issuer": issuer ?? facts.issuerCode,
        ]
    }

    private static func named(_ copy: CopyFacts, _ issuer: String?, _ words: Words) -> [String: String] {
        [
            "name": copy.name, "purpose": copy.purpose, "receiver": copy.receiver,
            "expires": words.written(copy.expiresOn), "issuer": issuer ?? copy.issuerCode,
        ]
    }

    func present(_ verdict: String) -> String { words(keys.present, named.merging(["verdict": verdict]) { $1 }) }

    func past(_ verdict: String, on day: CivilDate) -> String {
        let found = ["verdict": verdict, "day": words.written(day)]
        return words(keys.past, named.merging(found) { $1 })
    }
}
