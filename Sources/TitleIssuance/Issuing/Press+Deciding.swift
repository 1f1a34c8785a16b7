internal import TitleClaim
internal import TitleModel
internal import TitleStore

extension Press {
    /// What becomes of each order, a slice at a time on every core.
    func decisions(on candidates: [OrderCandidate], at now: Instant) async throws -> [OrderDecision] {
        try await Slices.map(slicesOf: candidates) { try decisions(on: $0, at: now) }
    }

    func decisions(on slice: ArraySlice<OrderCandidate>, at now: Instant) throws -> [OrderDecision] {
        var decider = OrderDecider(self, at: now)
        return try slice.map { try decider.decision(on: $0) }
    }

    /// A new version builds on what this press wrote down and signed itself, and on nothing that calls itself so.
    func foreignVersion(_ evidence: OrderEvidence, in transaction: any Transaction) throws -> [OfficeRefusal] {
        guard let version = evidence.version else { return [] }
        guard let before = try transaction.certificate(version.previous),
            let intent = try transaction.intent(for: before.certificate.order), mark.isOwn(intent),
            let claims = try? IssuedClaims(before.certificate),
            claims.compactEnvelope.payload == intent.compactPayload, claims.fullEnvelope.payload == intent.fullPayload,
            try transaction.evidence(for: version.previous)?.recordDigest == claims.full.recordDigest,
            before.result == version.previousResult
        else { return [.versionBeforeForeign] }
        return []
    }
}
