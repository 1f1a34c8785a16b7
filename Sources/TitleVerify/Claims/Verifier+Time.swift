import TitleClaim
import TitleModel

extension Verifier {
    /// Why the time of the claim is wrong, or what about time a person should know; `day` is the past day that a copy is
    /// asked about.
    func timeCheck(_ evidence: Evidence, on day: CivilDate?, at now: Instant) -> Check? {
        guard let claim = evidence.claim, let key = evidence.key else { return nil }
        let next = trust.nextUpdate.milliseconds
        guard
            let code = key.entry.timeFault(
                of: claim,
                onPastDay: day.map { Int32(clamping: $0.daysSinceEpoch) },
                isListedBefore: evidence.isListedBefore,
                nextUpdate: next,
                at: now.milliseconds
            )
        else {
            return Check(.time, .passed)
        }
        let reason = Reason(code, facts(of: code, claim))
        return Check(.time, code == .trustListStale ? .notChecked(reason) : .failed(reason))
    }

    /// The day that the words of a reason about time hold.
    private func facts(of code: ReasonCode, _ claim: CompactClaim) -> [String: String] {
        let issued = CivilDate(daysSinceEpoch: Int(claim.issuedOn))
        switch code {
        case .trustListStale: return ["date": trust.nextUpdate.civilDate.description]
        case .copyExpired:
            return ["date": CivilDate(daysSinceEpoch: Int(claim.expiresOn ?? claim.issuedOn)).description]
        case .keyCompromised: return [:]
        default: return ["date": issued.description]
        }
    }
}
