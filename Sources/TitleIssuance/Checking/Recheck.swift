internal import TitleClaim
public import TitleModel
internal import TitleSecrets
public import TitleStore
public import TitleVerify

/// Verifies everything stored once more, as if nobody had ever looked (`fsck`).
///
/// It reads only, needs no private key, and takes each thing apart from the bytes that stand in the store.
public struct Recheck: Sendable {
    let store: Store
    let verifier: Verifier

    /// So many certificates or documents are read at a time.
    private static let page = 200

    public init(store: Store, verifier: Verifier) {
        self.store = store
        self.verifier = verifier
    }

    public func run(at now: Instant) async throws -> Findings {
        var findings = Findings()
        try await recheckStore(into: &findings)
        try await recheckCertificates(at: now, into: &findings)
        try await recheckRenditions(at: now, into: &findings)
        try await recheckReceipts(at: now, into: &findings)
        try await recheckCopies(at: now, into: &findings)
        try await recheckStatusLists(at: now, into: &findings)
        return findings
    }

    private func recheckStore(into findings: inout Findings) async throws {
        for complaint in try await store.selfCheck() { findings.note("store", .store, ["what": complaint]) }
        switch try await store.read({ try $0.verifyAuditChain() }) {
        case .whole(let events): findings.auditEvents = Int(events)
        case .broken(let sequence): findings.note("audit", .audit, ["sequence": String(sequence)])
        }
    }

    private func recheckCertificates(at now: Instant, into findings: inout Findings) async throws {
        var last = ""
        let rosters = KnownRosters()
        while true {
            let after = last
            let page = try await store.read { transaction in
                try transaction.certificates(after: after, limit: Recheck.page).map { certificate in
                    try rosters.lend { try StoredEvidence(certificate, in: transaction, readings: &$0) }
                }
            }
            guard let end = page.last else { return }
            for stored in page {
                for fault in stored.faults(verifier, at: now) { findings.note(stored.number, fault.code, fault.facts) }
            }
            findings.certificates += page.count
            last = end.number
        }
    }

    private func recheckRenditions(at now: Instant, into findings: inout Findings) async throws {
        var last = ""
        while true {
            let after = last
            let page = try await store.read { try $0.renditions(after: after, limit: Recheck.page) }
            guard let end = page.last else { return }
            for rendition in page {
                if let fault = fault(of: rendition, at: now) {
                    findings.note(rendition.number.text, fault.code, fault.facts)
                }
            }
            findings.renditions += page.count
            last = end.id.text
        }
    }

    private func fault(of rendition: Rendition, at now: Instant) -> Findings.Reason? {
        guard SHA256.digest(rendition.bytes) == rendition.sha256 else { return Findings.Reason(.rendition) }
        // A picture bears no seal; its bytes are those that the press drew.
        guard rendition.format != .png else { return nil }
        let verdict = verifier.verify(file: rendition.bytes, status: .waived, at: now)
        guard verdict.outcome == .valid || isOutlived(verdict) else {
            return Findings.Reason(.document, ["outcome": verdict.outcome.rawValue])
        }
        return verdict.facts?.number == rendition.number.text ? nil : Findings.Reason(.otherDocument)
    }

    /// Nothing is wrong with a document but that its seal's key was compromised since: nobody is given it any more, and
    /// the next who asks gets one with a new seal.
    private func isOutlived(_ verdict: Verdict) -> Bool {
        let failed = verdict.checks.filter { if case .failed = $0.result { true } else { false } }
        return failed.compactMap(\.reason?.code) == [.sealKeyCompromised]
    }
}
