import TitleClaim

/// A file that passed verification; only a verifier makes one.
///
/// What serves files to people takes this type, so that an unverified file cannot be served.
public struct VerifiedDocument: Sendable {
    public let bytes: [UInt8]
    public let verdict: Verdict

    /// Nil unless the verdict is on a file and valid.
    init?(_ bytes: [UInt8], _ verdict: Verdict) {
        guard verdict.outcome == .valid, verdict.subject == .file else { return nil }
        self.bytes = bytes
        self.verdict = verdict
    }
}
