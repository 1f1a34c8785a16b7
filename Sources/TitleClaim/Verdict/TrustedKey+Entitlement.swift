extension TrustedKey {
    /// Why the key was not entitled to sign a claim; nil when it was.
    ///
    /// `isDemo`: the key stands in a demonstration's list, which vouches for samples only.
    public func entitlementFault(for claim: CompactClaim, isDemo: Bool) -> ReasonCode? {
        entitlementFault(for: claim.kind, of: claim.issuer, isSample: claim.sample, isDemo: isDemo)
    }

    /// The same of a copy.
    public func entitlementFault(for claim: CopyClaim, isDemo: Bool) -> ReasonCode? {
        entitlementFault(for: .copy, of: claim.issuer, isSample: claim.sample, isDemo: isDemo)
    }

    private func entitlementFault(
        for kind: ClaimKind,
        of issuer: String,
        isSample: Bool,
        isDemo: Bool
    ) -> ReasonCode? {
        guard use == kind.keyUse else { return .keyForOtherUse }
        guard isSample || !isDemo else { return .demoKey }
        return mayIssue(for: issuer) ? nil : .keyForOtherBody
    }

    public func mayIssue(for body: String) -> Bool {
        bodies.contains { ClaimText.equal($0, body) }
    }

    /// Whether the key could sign at a time in milliseconds since 1970-01-01T00:00:00Z.
    public func wasGood(at time: Int64) -> Bool {
        guard time >= validFrom, time < validTo ?? .max else { return false }
        switch state {
        case .active: return true
        case .retired(let end): return time < end
        case .compromised: return false
        }
    }
}
