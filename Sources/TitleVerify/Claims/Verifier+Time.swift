import TitleClaim
import TitleModel

extension Verifier {
    /// Why the time of the claim is wrong, or what about time a person should know; `day` is the past day that a copy is
    /// asked about.
    func timeCheck(_ evidence: Evidence, on day: CivilDate?, at now: Instant) -> Check? {
        guard let issuedOn = evidence.issuedOn, let key = evidence.key else { return nil }
        guard let code = timeFault(evidence, of: key, on: day, at: now) else { return Check(.time, .passed) }
        let reason = Reason(code, facts(of: code, issuedOn, evidence))
        return Check(.time, code == .trustListStale ? .notChecked(reason) : .failed(reason))
    }

    private func timeFault(
        _ evidence: Evidence,
        of key: ListedKey,
        on day: CivilDate?,
        at now: Instant
    ) -> ReasonCode? {
        let past = day.map { Int32(clamping: $0.daysSinceEpoch) }
        let (isListed, next) = (evidence.isListedBefore, trust.nextUpdate.milliseconds)
        if let claim = evidence.claim {
            return key.entry.timeFault(
                of: claim,
                onPastDay: past,
                isListedBefore: isListed,
                nextUpdate: next,
                at: now.milliseconds
            )
        }
        return evidence.copy.flatMap { copy in
            key.entry.timeFault(
                of: copy,
                onPastDay: past,
                isListedBefore: isListed,
                nextUpdate: next,
                at: now.milliseconds
            )
        }
    }

    /// The day that the words of a reason about time hold.
    private func facts(of code: ReasonCode, _ issued: CivilDate, _ evidence: Evidence) -> [String: String] {
        switch code {
        case .trustListStale: return ["date": trust.nextUpdate.civilDate.description]
        case .copyExpired:
            let last = evidence.claim?.expiresOn ?? evidence.copy?.expiresOn
            return ["date": (last.map { CivilDate(daysSinceEpoch: Int($0)) } ?? issued).description]
        case .keyCompromised: return [:]
        default: return ["date": issued.description]
        }
    }
}
