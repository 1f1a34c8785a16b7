internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore

/// Decides orders one after the other; what is the same of one as of the last is reckoned once.
struct OrderDecider {
    private let press: Press
    private let now: Instant
    private var judgement = SuccessiveJudgement()
    private var basis: KnownBasis?
    private var issuer: KnownIssuer?
    private var random = RandomSupply()

    init(_ press: Press, at now: Instant) {
        (self.press, self.now) = (press, now)
    }

    /// Judges an order and drafts exactly what would be signed, with the status entry drawn for it.
    mutating func decision(on candidate: OrderCandidate) throws -> OrderDecision {
        let evidence = candidate.evidence
        let issuedAt = press.reference.isDemo ? evidence.order.orderedAt : now
        let (basis, issuer) = (known(evidence.basis), known(evidence.order.issuer, on: issuedAt.civilDate))
        let refusals = refusals(against: evidence, basis, issuer, at: issuedAt) + candidate.others
        guard refusals.isEmpty else { return .refuse(evidence, refusals) }
        let draft = ClaimDraft(
            evidence: evidence,
            recordDigest: evidence.recordDigest(resting: basis.record),
            code: VerificationCode(random: random.uint64()),
            status: candidate.status,
            issuedAt: issuedAt,
            isSample: press.reference.isDemo,
            rules: press.reference.rules
        )
        return try decision(on: draft, keyID: try issuer.keyID.get())
    }

    private func decision(on draft: ClaimDraft, keyID: [UInt8]) throws -> OrderDecision {
        let order = draft.evidence.order
        var (draft, compact) = (draft, draft.compact.encoded())
        if compact.count > CompactClaim.roomInQR {
            draft.namesPrevious = false
            compact = draft.compact.encoded()
        }
        guard compact.count <= CompactClaim.roomInQR else {
            return .refuse(draft.evidence, [.claimTooLong(bytes: compact.count)])
        }
        let intent = IntentRecord(
            order: order.id,
            number: order.number,
            code: draft.code,
            statusList: draft.status.list,
            statusIndex: draft.status.index,
            compactPayload: compact,
            fullPayload: try draft.full(around: compact).encoded(),
            keyID: keyID,
            issuedAt: draft.issuedAt
        )
        return .issue(PendingIntent(press.mark.marked(intent), on: draft.evidence))
    }

    private mutating func refusals(
        against evidence: OrderEvidence,
        _ basis: KnownBasis,
        _ issuer: KnownIssuer,
        at issuedAt: Instant
    ) -> [OfficeRefusal] {
        guard basis.isWitnessOwn else { return [.publicityWitnessForeign] }
        return judgement.judge(evidence, rules: press.reference.rules, seal: issuer.seal, now: issuedAt)
    }
}

extension OrderDecider {
    private struct KnownBasis {
        let basis: OrderBasis
        /// Also where there is none.
        let isWitnessOwn: Bool
        let record: CanonicalBytes
    }

    private struct KnownIssuer {
        let code: BodyCode
        let day: CivilDate
        let seal: SealAuthorisation?
        let keyID: Result<[UInt8], any Error>
    }

    private mutating func known(_ basis: OrderBasis) -> KnownBasis {
        if let known = self.basis, known.basis === basis { return known }
        let isOwn = basis.witness.map { press.mark.isOwn($0) } ?? true
        let known = KnownBasis(basis: basis, isWitnessOwn: isOwn, record: basis.record)
        self.basis = known
        return known
    }

    private mutating func known(_ code: BodyCode, on day: CivilDate) -> KnownIssuer {
        if let known = issuer, known.code == code, known.day == day { return known }
        let known = KnownIssuer(
            code: code,
            day: day,
            seal: press.keys.authorisation(of: code),
            keyID: Result { try press.keys.signer(for: code, on: day).keyID }
        )
        issuer = known
        return known
    }
}
