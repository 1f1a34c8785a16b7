/// On what ground a certificate is ordered: a filing for intermediate and junior (AUT3), an approval for senior (AUT4).
public enum OrderGround: Equatable, Sendable {
    case filing(Filing)
    case approval(Approval)

    /// The body that decided, with its document; nil for a filing that nobody accepted.
    public var decision: (body: BodyCode, documentNumber: String, documentDate: CivilDate)? {
        switch self {
        case .filing(let filing):
            filing.acceptance.map { ($0.body, $0.documentNumber, $0.documentDate) }
        case .approval(let approval):
            (approval.approvingBody, approval.documentNumber, approval.documentDate)
        }
    }
}
