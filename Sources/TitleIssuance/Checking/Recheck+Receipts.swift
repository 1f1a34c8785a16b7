internal import TitleClaim
internal import TitleModel
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Recheck {
    /// Every receipt that is kept, as whoever got it would verify it.
    func recheckReceipts(at now: Instant, into findings: inout Findings) async throws {
        var last = ""
        while true {
            let after = last
            let page = try await store.read { try $0.sealedReceipts(after: after, limit: 200) }
            guard let end = page.last else { return }
            for receipt in page {
                if let fault = fault(of: receipt, at: now) {
                    findings.note(receipt.request.text, fault.code, fault.facts)
                }
            }
            last = end.request.text
        }
    }

    /// A receipt whose key was compromised since is outlived, as a document is.
    private func fault(of receipt: SealedReceipt, at now: Instant) -> Findings.Reason? {
        guard SHA256.digest(receipt.bytes) == receipt.sha256 else { return Findings.Reason(.rendition) }
        let verdict = verifier.verify(file: receipt.bytes, status: .waived, at: now)
        let isOutlived = verdict.checks.compactMap(\.reason?.code).contains(.sealKeyCompromised)
        guard verdict.outcome == .valid || isOutlived else {
            return Findings.Reason(.document, ["outcome": verdict.outcome.rawValue])
        }
        return verdict.receipt?.lookUp == receipt.request.text ? nil : Findings.Reason(.otherDocument)
    }
}
