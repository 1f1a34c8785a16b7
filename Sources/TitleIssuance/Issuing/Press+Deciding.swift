internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore

/// What becomes of an order.
enum OrderDecision {
    case issue(IntentRecord)
    case refuse([OfficeRefusal])
}

extension Press {
    /// Judges an order and drafts exactly what would be signed, with the status entry drawn for it.
    ///
    /// `others` are refusals that were found by reading the register.
    func decide(
        _ evidence: OrderEvidence,
        at issuedAt: Instant,
        _ status: StatusReference,
        _ others: [OfficeRefusal]
    ) throws -> OrderDecision {
        let refusals = judge(evidence, at: issuedAt) + others
        guard refusals.isEmpty else { return .refuse(refusals) }
        var draft = ClaimDraft(
            evidence: evidence,
            code: VerificationCode(random: SecureRandom.uint64()),
            status: status,
            issuedAt: issuedAt,
            isSample: reference.isDemo,
            rules: reference.rules
        )
        draft.namesPrevious = draft.compact.encoded().count <= CompactClaim.roomInQR
        let compact = draft.compact.encoded()
        guard compact.count <= CompactClaim.roomInQR else { return .refuse([.claimTooLong(bytes: compact.count)]) }
        return .issue(mark.marked(try intent(draft, compact)))
    }

    private func judge(_ evidence: OrderEvidence, at issuedAt: Instant) -> [OfficeRefusal] {
        if let witness = evidence.witness, !mark.isOwn(witness) { return [.publicityWitnessForeign] }
        return OrderJudgement.judge(
            evidence,
            rules: reference.rules,
            seal: keys.authorisation(of: evidence.order.issuer),
            now: issuedAt
        )
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

    private func intent(_ draft: ClaimDraft, _ compact: [UInt8]) throws -> IntentRecord {
        let order = draft.evidence.order
        return IntentRecord(
            order: order.id,
            number: order.number,
            code: draft.code,
            statusList: draft.status.list,
            statusIndex: draft.status.index,
            compactPayload: compact,
            fullPayload: try draft.full(around: compact).encoded(),
            keyID: try keys.signer(for: order.issuer, on: draft.issuedAt.civilDate).keyID,
            issuedAt: draft.issuedAt
        )
    }
}
