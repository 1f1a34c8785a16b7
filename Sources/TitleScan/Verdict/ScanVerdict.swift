public import TitleClaim

/// The answer of the browser's verifier with all its reasons.
public struct ScanVerdict {
    public let trust: ScanTrust
    public internal(set) var outcome = Outcome.indeterminate
    public internal(set) var checks: [ScanCheck] = []
    /// Nil unless the claim's signature is right: what a stranger wrote is never shown as registered.
    public internal(set) var claim: CompactClaim?
    /// When the status was true, where it was known; milliseconds since 1970-01-01T00:00:00Z.
    public internal(set) var statusAsOf: Int64?
    /// The key that signed the claim.
    var key: TrustedKey?
    /// Whether a list of the root's names the claim among what its compromised key had signed before.
    var isListedBefore = false

    init(trust: ScanTrust) {
        self.trust = trust
    }

    /// The issuing body's name from the catalogue, and only where the key may sign for that body.
    public var issuerName: String? {
        guard let claim, let key, key.mayIssue(for: claim.issuer) else { return nil }
        return trust.catalogue?.bodyName(claim.issuer)
    }

    func weighed() -> ScanVerdict {
        var weighed = self
        weighed.outcome = Outcome.following(
            from: checks.compactMap { $0.reason },
            claimIsSigned: claim.map { _ in true } ?? false,
            statusIsWaived: false
        )
        return weighed
    }
}
