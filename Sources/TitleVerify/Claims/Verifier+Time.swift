import TitleClaim
import TitleModel

extension Verifier {
    /// Why the time of the claim is wrong, or what about time a person should know; `day` is the past day that a copy is
    /// asked about.
    func timeCheck(_ evidence: Evidence, on day: CivilDate?, at now: Instant) -> Check? {
        guard let claim = evidence.claim, let key = evidence.key else { return nil }
        if let fault = fault(of: key.entry, on: CivilDate(daysSinceEpoch: Int(claim.issuedOn)), at: now) {
            return Check(.time, .failed(fault))
        }
        if let last = claim.expiresOn.map({ CivilDate(daysSinceEpoch: Int($0)) }), day ?? now.civilDate > last {
            return Check(.time, .failed(Reason(.copyExpired, ["date": last.description])))
        }
        if now >= trust.nextUpdate {
            let date = trust.nextUpdate.civilDate.description
            return Check(.time, .notChecked(Reason(.trustListStale, ["date": date])))
        }
        return Check(.time, .passed)
    }

    /// A claim knows its day of issue, not its hour: a key is good for the whole day on which it begins.
    private func fault(of key: TrustedKey, on day: CivilDate, at now: Instant) -> Reason? {
        let (first, end) = (Instant(startOf: day).milliseconds, Instant(endOf: day).milliseconds)
        guard day <= now.civilDate else { return Reason(.issuedInFuture, ["date": day.description]) }
        guard end > key.validFrom, first < key.validTo ?? .max else {
            return Reason(.keyNotValidThen, ["date": day.description])
        }
        switch key.state {
        case .active: return nil
        case .retired(let time): return first < time ? nil : Reason(.keyRetiredBefore, ["date": day.description])
        case .compromised: return Reason(.keyCompromised)
        }
    }
}
