/// A revocation counts as undone only by a confirmed case about that certificate, decided by two people.
public enum RestorationRestsOnAConfirmedCase {
    public static func check(
        _ event: CertificateEvent,
        _ found: StatusCase?,
        issuer: BodyCode,
        reviewer: BodyCode
    ) throws(OfficeRefusal) {
        guard let found, found.id == event.statusCase, found.number == event.number,
            found.decision.kind == .restored, found.progress == .confirmed
        else { throw .caseUnconfirmed }
        try CaseIsDecidedByTwoPeople.check(found, issuer: issuer, reviewer: reviewer)
    }
}
