import TitleClaim
package import TitleModel

extension Verifier {
    /// The verdict on the evidence: adds the checks of time and status, and weighs all.
    package func conclude(_ evidence: Evidence, status: StatusKnowledge, at now: Instant) -> Verdict {
        let (checks, found) = allChecks(evidence, status, at: now)
        return Verdict(
            kind: evidence.kind,
            isSample: evidence.claim?.sample ?? evidence.receipt?.sample ?? evidence.copy?.sample ?? false,
            subject: evidence.subject,
            outcome: outcome(of: checks, evidence, status),
            checks: checks,
            facts: status.isDisowning ? nil : evidence.claim.map { facts(of: $0, evidence.full) },
            issuerName: issuerName(of: evidence),
            installation: trust.installationName,
            statusAsOf: found?.asOf,
            supersededBy: found?.successor,
            isOfOtherRegion: trust.isOfOtherRegion && evidence.issuer != nil,
            stampedAt: evidence.stampedAt,
            receipt: evidence.receipt,
            copy: status.isDisowning ? nil : evidence.copy.map { facts(of: $0) },
            signed: evidence.signed
        )
    }

    /// What the verdict's outcome would be, and what the certificate rests on where its full claim holds: for who made
    /// it and needs no words.
    func weigh(_ evidence: Evidence, status: StatusKnowledge, at now: Instant) -> (Outcome, Ground?) {
        (outcome(of: allChecks(evidence, status, at: now).checks, evidence, status), evidence.full?.ground)
    }

    private func allChecks(
        _ evidence: Evidence,
        _ status: StatusKnowledge,
        at now: Instant
    ) -> (checks: [Check], found: StatusFinding?) {
        var checks = evidence.checks
        if let time = timeCheck(evidence, on: status.day, at: now) { checks.append(time) }
        let found = evidence.status.flatMap { entry in
            evidence.issuedOn.map { status.finding(for: entry, issuedOn: $0, at: now) }
        }
        if let found {
            checks.append(Check(.status, found.status))
            if let since = found.since { checks.append(Check(.since, since)) }
            if evidence.subject == .claim { checks.append(Check(.face, .notChecked(Reason(.compareByEye)))) }
        }
        return (checks, found)
    }

    private func outcome(of checks: [Check], _ evidence: Evidence, _ status: StatusKnowledge) -> Outcome {
        Outcome.following(
            from: checks.compactMap(\.reason?.code),
            claimIsSigned: evidence.kind != nil,
            statusIsWaived: status == .waived
        )
    }

    /// From catalogue or trust list alone; a certificate says nothing about who its issuer is called.
    private func issuerName(of evidence: Evidence) -> String? {
        guard let issuer = evidence.issuer, let key = evidence.key, key.entry.bodies.contains(issuer) else {
            return nil
        }
        return trust.catalogue?.bodyName(issuer)
            ?? (key.entry.bodies.count == 1 ? key.certificate?.organization : nil)
    }
}

extension Evidence {
    /// What was signed; nil when no signature was right.
    fileprivate var kind: ClaimKind? {
        claim?.kind ?? receipt.map { _ in .receipt } ?? copy.map { _ in .copy }
    }
}
