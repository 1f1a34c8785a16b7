import TitleModel

/// The fields of an original as its signed claim says them.
struct OriginalClaim {
    private let verdict: Verdict

    init(_ verdict: Verdict) { self.verdict = verdict }

    var fields: [OriginalField] {
        guard let facts = verdict.facts else { return [] }
        let rank = TitleRank.allCases.first { $0.officialName == facts.level }
        let route = AcquisitionRoute.allCases.first { $0.officialName == facts.route }
        let said: [(OriginalField.Kind, String?)] = [
            (.number, facts.number), (.issuer, verdict.issuerName), (.name, facts.name),
            (.identityTail, String(facts.maskedIdentity.suffix(2))), (.series, facts.series), (.title, facts.title),
            (.rank, rank?.rawValue), (.specialty, facts.specialty), (.obtained, route?.word),
            (.committee, facts.committee ?? facts.reviewingBody), (.authorisedBy, facts.approvingBody),
            (.restriction, facts.restriction.map(Self.restriction)),
            (.qualifiedOn, facts.qualifiedOn.description), (.issuedOn, facts.issuedOn.description),
        ]
        return said.compactMap { kind, value in
            value.flatMap { $0.isEmpty ? nil : OriginalField(kind, $0, from: .claim) }
        }
    }

    /// A code for which the origin's catalogue has no words restricts all the same.
    private static func restriction(_ words: String) -> String {
        words.allSatisfy(\.isNumber) ? "限原证书所载范围使用（代码 \(words)）" : words
    }
}
