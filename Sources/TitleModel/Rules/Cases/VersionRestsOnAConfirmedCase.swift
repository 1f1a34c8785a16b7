/// A new version is made only by a confirmed case about the version before: proposed by who may propose, confirmed by
/// another person of the issuing body with the duty for it, then ordered (INT8).
public enum VersionRestsOnAConfirmedCase {
    public static func check(_ evidence: OrderEvidence, _ version: VersionEvidence) throws(OfficeRefusal) {
        let (found, order) = (version.statusCase, evidence.order)
        guard found.number == version.previous, found.decision.caseKind.makesAVersion,
            let confirmation = found.confirmation, found.progress == .confirmed
        else { throw .caseUnconfirmed }
        try CaseIsDecidedByTwoPeople.check(found, issuer: order.issuer, reviewer: evidence.batch.reviewingBody)
        guard found.proposedAt <= confirmation.at, confirmation.at <= order.orderedAt else { throw .timesOutOfOrder }
    }
}
