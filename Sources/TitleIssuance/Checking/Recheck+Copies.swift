internal import TitleClaim
internal import TitleModel
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Recheck {
    /// Every copy that is kept, as whoever got it would verify it; one that is over stays genuine.
    func recheckCopies(at now: Instant, into findings: inout Findings) async throws {
        var last = ""
        while true {
            let after = last
            let page = try await store.read { transaction in
                try transaction.sealedCopies(after: after, limit: 200).map { ($0, try transaction.copyIntent($0.copy)) }
            }
            guard let end = page.last else { return }
            for (copy, intent) in page {
                if let fault = fault(of: copy, intent, at: now) {
                    findings.note(copy.copy.text, fault.code, fault.facts)
                }
            }
            last = end.0.copy.text
        }
    }

    private func fault(of copy: SealedCopy, _ intent: CopyIntent?, at now: Instant) -> Findings.Reason? {
        guard SHA256.digest(copy.bytes) == copy.sha256 else { return Findings.Reason(.rendition) }
        let verdict = verifier.verify(file: copy.bytes, status: .waived, at: now)
        let isOutlived = verdict.checks.compactMap(\.reason?.code).contains(.sealKeyCompromised)
        guard [.valid, .expired].contains(verdict.outcome) || isOutlived else {
            return Findings.Reason(.document, ["outcome": verdict.outcome.rawValue])
        }
        let kept = (try? SignedEnvelope(parsing: copy.envelope))?.payload
        let isThisOne = verdict.copy?.verificationCode == intent?.code && kept == intent?.payload
        return isThisOne ? nil : Findings.Reason(.otherDocument)
    }
}
