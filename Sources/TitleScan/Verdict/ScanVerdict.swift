public import TitleClaim

/// The answer of the browser's verifier with all its reasons.
public struct ScanVerdict {
    public let trust: ScanTrust
    public internal(set) var outcome = Outcome.indeterminate
    public internal(set) var checks: [ScanCheck] = []
    /// Nil unless the claim's signature is right: what a stranger wrote is never shown as registered.
    public internal(set) var claim: CompactClaim?
    /// Of a copy for one purpose, which has no other claim.
    public internal(set) var copy: CopyClaim?
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
        guard let issuer, let key, key.mayIssue(for: issuer) else { return nil }
        return trust.catalogue?.bodyName(issuer)
    }

    var issuer: String? {
        if let claim { return claim.issuer }
        if let copy { return copy.issuer }
        return nil
    }

    var status: StatusReference? {
        if let claim { return claim.status }
        if let copy { return copy.status }
        return nil
    }

    func weighed() -> ScanVerdict {
        var weighed = self
        weighed.outcome = Outcome.following(
            from: checks.compactMap { $0.reason },
            claimIsSigned: status.map { _ in true } ?? false,
            statusIsWaived: false
        )
        return weighed
    }
}
