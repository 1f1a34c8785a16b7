extension TrustedKey {
    /// What is wrong with the time of a claim that the key signed, or what about time a person should know; nil: all is
    /// well.
    ///
    /// Times are milliseconds since 1970-01-01T00:00:00Z; `nextUpdate` is when the key's trust list becomes stale.
    /// `day` is the past day that a copy is asked about, counted from 1970-01-01. `isListedBefore`: a root-signed list
    /// names the claim among what a compromised key had signed before (`IssuedBefore`).
    public func timeFault(
        of claim: CompactClaim,
        onPastDay day: Int32? = nil,
        isListedBefore: Bool = false,
        nextUpdate: Int64,
        at now: Int64
    ) -> ReasonCode? {
        if let fault = fault(onDayOfIssue: claim.issuedOn, isListedBefore, at: now) { return fault }
        if let last = claim.expiresOn, isOver(last, onPastDay: day, at: now) { return .copyExpired }
        return now >= nextUpdate ? .trustListStale : nil
    }

    /// The same of a copy: whose last day in China is over is expired.
    public func timeFault(
        of claim: CopyClaim,
        onPastDay day: Int32? = nil,
        isListedBefore: Bool = false,
        nextUpdate: Int64,
        at now: Int64
    ) -> ReasonCode? {
        if let fault = fault(onDayOfIssue: claim.madeOn, isListedBefore, at: now) { return fault }
        if isOver(claim.expiresOn, onPastDay: day, at: now) { return .copyExpired }
        return now >= nextUpdate ? .trustListStale : nil
    }

    private func isOver(_ last: Int32, onPastDay day: Int32?, at now: Int64) -> Bool {
        if let day { return day > last }
        return now >= ChinaDay.end(of: last)
    }

    /// A claim knows its day of issue, not its hour: a key is good for the whole day on which it begins.
    private func fault(onDayOfIssue day: Int32, _ isListedBefore: Bool, at now: Int64) -> ReasonCode? {
        let (first, end) = (ChinaDay.start(of: day), ChinaDay.end(of: day))
        guard now >= first else { return .issuedInFuture }
        guard end > validFrom, first < validTo ?? .max else { return .keyNotValidThen }
        switch state {
        case .active: return nil
        case .retired(let time): return first < time ? nil : .keyRetiredBefore
        case .compromised(let time): return isListedBefore && first < time ? nil : .keyCompromised
        }
    }
}
