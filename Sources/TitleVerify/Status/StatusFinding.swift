import TitleClaim
import TitleModel

/// What the status of one claim came to.
struct StatusFinding {
    let status: Check.Result
    /// For a past day: whether it was ended from the beginning since.
    var since: Check.Result?
    var asOf: Instant?
    var successor: String?
}

extension StatusKnowledge {
    /// The finding for a claim's entry at a moment.
    func finding(for entry: StatusReference, issuedOn: CivilDate, at now: Instant) -> StatusFinding {
        switch self {
        case .waived: StatusFinding(status: .notChecked(Reason(.statusWaived)))
        case .unavailable: StatusFinding(status: .notChecked(Reason(.statusUnavailable)))
        case .ofOtherRegion: StatusFinding(status: .notChecked(Reason(.statusOfOtherRegion)))
        case .known(let status, let asOf): status.finding(asOf: asOf, at: now)
        case .lists(let lists):
            if let day = lists.day {
                lists.finding(for: entry, on: day, issuedOn: issuedOn, at: now)
            } else {
                lists.finding(for: entry, at: now)
            }
        }
    }

    /// Whether the register disowns the claim, so that nothing of it may be shown as registered.
    var isDisowning: Bool {
        guard case .known(.ofOtherContent, _) = self else { return false }
        return true
    }

    /// The past day that is asked about.
    var day: CivilDate? {
        guard case .lists(let lists) = self else { return nil }
        return lists.day
    }
}

extension CertificateStatus {
    fileprivate func finding(asOf: Instant, at now: Instant) -> StatusFinding {
        var finding = StatusFinding(status: .passed, asOf: asOf)
        if let fault {
            finding = StatusFinding(status: .failed(fault), asOf: asOf)
        } else if StatusAge.isStale(asOf: asOf.milliseconds, at: now.milliseconds) {
            finding = StatusFinding(status: .notChecked(Reason(.statusStale, ["time": asOf.chinaTime])), asOf: asOf)
        }
        if case .superseded(let number) = self { finding.successor = number }
        return finding
    }

    private var fault: Reason? {
        switch self {
        case .valid: nil
        case .revoked: Reason(.statusRevoked)
        case .cancelled: Reason(.statusCancelled)
        case .suspended: Reason(.statusSuspended)
        case .superseded(let number): Reason(.statusSuperseded, number.map { ["number": $0] } ?? [:])
        case .notRegistered: Reason(.statusNotRegistered)
        case .ofOtherContent: Reason(.statusOfOtherContent)
        }
    }
}
