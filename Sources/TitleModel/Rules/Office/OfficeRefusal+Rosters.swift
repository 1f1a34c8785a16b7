extension OfficeRefusal {
    /// Of rosters when they are taken in, and of what is typed for a notice.
    var rosterTold: (code: String, facts: [String: String])? {
        switch self {
        case .reviewEndsLater(let day): ("review-ends-later", ["date": day.description])
        case .resultAfterReviewEnd(let line, let day, let end):
            ("result-after-review-end", ["line": String(line), "date": day.description, "end": end.description])
        case .resultOfAnotherYear(let line, let year, let batch):
            ("result-of-another-year", ["line": String(line), "year": String(year), "of": String(batch)])
        case .nameIsRegistered(let line): ("name-is-registered", ["line": String(line)])
        case .earlierCertificateUnfit(let line): ("earlier-certificate-unfit", ["line": String(line)])
        case .identityNumberInPublicText: ("identity-number-in-public-text", [:])
        default: nil
        }
    }
}
