import TitleClaim
package import TitleModel

extension Verifier {
    /// The verdict on the evidence: adds the checks of time and status, and weighs all.
    package func conclude(_ evidence: Evidence, status: StatusKnowledge, at now: Instant) -> Verdict {
        var checks = evidence.checks
        if let time = timeCheck(evidence, at: now) { checks.append(time) }
        if evidence.claim != nil {
            checks.append(Check(.status, result(of: status, at: now)))
            if evidence.subject == .claim { checks.append(Check(.face, .notChecked(Reason(.compareByEye)))) }
        }
        return Verdict(
            kind: evidence.claim?.kind,
            isSample: evidence.claim?.sample ?? false,
            subject: evidence.subject,
            outcome: outcome(of: checks, evidence, status),
            checks: checks,
            facts: evidence.claim.map { facts(of: $0, evidence.full) },
            issuerName: issuerName(of: evidence),
            installation: trust.installationName,
            statusAsOf: status.asOf,
            supersededBy: status.successor
        )
    }

    private func outcome(of checks: [Check], _ evidence: Evidence, _ status: StatusKnowledge) -> Outcome {
        Outcome.following(
            from: checks.compactMap(\.reason?.code),
            claimIsSigned: evidence.claim != nil,
            statusIsWaived: status == .waived
        )
    }

    private func result(of status: StatusKnowledge, at now: Instant) -> Check.Result {
        switch status {
        case .waived: .notChecked(Reason(.statusWaived))
        case .unavailable: .notChecked(Reason(.statusUnavailable))
        case .known(let status, let asOf):
            if let fault = status.fault {
                .failed(fault)
            } else if StatusAge.isStale(asOf: asOf.milliseconds, at: now.milliseconds) {
                .notChecked(Reason(.statusStale, ["time": asOf.chinaTime]))
            } else {
                .passed
            }
        }
    }

    /// From catalogue or trust list alone; a certificate says nothing about who its issuer is called.
    private func issuerName(of evidence: Evidence) -> String? {
        guard let claim = evidence.claim, let key = evidence.key, key.entry.bodies.contains(claim.issuer) else {
            return nil
        }
        return trust.catalogue?.bodyName(claim.issuer)
            ?? (key.entry.bodies.count == 1 ? key.certificate?.organization : nil)
    }
}

extension CertificateStatus {
    fileprivate var fault: Reason? {
        switch self {
        case .valid: nil
        case .revoked: Reason(.statusRevoked)
        case .cancelled: Reason(.statusCancelled)
        case .suspended: Reason(.statusSuspended)
        case .superseded(let number): Reason(.statusSuperseded, number.map { ["number": $0] } ?? [:])
        case .notRegistered: Reason(.statusNotRegistered)
        }
    }
}

extension StatusKnowledge {
    fileprivate var asOf: Instant? {
        guard case .known(_, let asOf) = self else { return nil }
        return asOf
    }

    fileprivate var successor: String? {
        guard case .known(.superseded(let number), _) = self else { return nil }
        return number
    }
}
