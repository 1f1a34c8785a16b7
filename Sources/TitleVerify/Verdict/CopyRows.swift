import TitleModel

/// What a copy shows as rows: the key of the row's words (`verdict.fact.`), which is also its key in JSON, and its value.
package struct CopyRows {
    package let rows: [(key: String, value: String)]

    package init(_ verdict: Verdict) {
        guard let copy = verdict.copy else {
            rows = []
            return
        }
        let all: [(String, String?)] = [
            ("purpose", copy.purpose), ("receiver", copy.receiver), ("made", copy.madeOn.description),
            ("expires", copy.expiresOn.description), ("name", copy.name), ("identity", copy.maskedIdentity),
            ("series", copy.series), ("specialty", copy.specialty), ("title", copy.title), ("level", copy.level),
            ("route", copy.route), ("issuer", verdict.issuerName ?? copy.issuerCode),
            ("qualified", copy.qualifiedOn?.description), ("issued", copy.certifiedOn?.description),
            ("restriction", copy.restriction), ("code", copy.verificationCode?.grouped),
            ("stampTime", verdict.stampedAt?.chinaTime), ("statusTime", verdict.statusAsOf?.chinaTime),
        ]
        rows = all.compactMap { key, value in value.flatMap { $0.isEmpty ? nil : (key, $0) } }
    }
}
