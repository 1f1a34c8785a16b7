import TitleModel

/// The registered face as rows: the key of the row's words, which is also its key in JSON, and its value.
package struct FactRows {
    package let rows: [(key: String, value: String)]

    package init(_ verdict: Verdict) {
        guard let facts = verdict.facts else {
            rows = []
            return
        }
        let ground = facts.ground
        let all: [(String, String?)] = [
            ("number", facts.number), ("name", facts.name), ("nameMongolian", facts.mongolianName),
            ("identity", facts.maskedIdentity), ("series", facts.series), ("specialty", facts.specialty),
            ("title", facts.title), ("level", facts.level), ("route", facts.route),
            ("reviewing", facts.reviewingBody), ("committee", facts.committee),
            ("approving", facts.approvingBody), ("issuer", verdict.issuerName ?? facts.issuerCode),
            (ground?.isApproval == true ? "approval" : "filing", ground.map { "\($0.documentNumber) (\($0.date))" }),
            ("qualified", facts.qualifiedOn.description), ("filed", facts.filedOn?.description),
            ("issued", facts.issuedOn.description), ("expires", facts.expiresOn?.description),
            ("restriction", facts.restriction), ("previous", facts.previous),
            ("original", facts.original?.line(\.description)),
            ("successor", verdict.supersededBy),
            ("code", facts.verificationCode?.grouped), ("rules", facts.ruleSet),
            ("stampTime", verdict.stampedAt?.chinaTime), ("statusTime", verdict.statusAsOf?.chinaTime),
        ]
        rows = all.compactMap { key, value in value.flatMap { $0.isEmpty ? nil : (key, $0) } }
    }
}
