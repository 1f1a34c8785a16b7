public import TitleModel
public import TitleStore

/// The chain of one act on a batch: who has signed, and what comes next.
public struct ChainStanding: Sendable {
    public let act: SigningChain.Act
    /// What is signed: the batch, or the filing.
    public let subject: Identifier
    public let body: BodyCode
    /// What the signatures are on, as the store names it.
    public let place: String
    public let steps: [Signed]
    /// The link that the person asking may sign now; the last one is the act itself.
    public let next: SigningChain.Step?
    /// Signatures on an earlier state of the batch, which no longer count.
    public let dropped: [PlacedSignature]

    public struct Signed: Equatable, Sendable {
        public let step: SigningChain.Step
        public let signer: String?
        public let at: Instant?
    }
}

extension Office {
    /// The chains of a batch that have more than one link or bear a signature, as a person sees them.
    public func chainStandings(
        of batch: Identifier,
        for member: StaffMember,
        at now: Instant
    ) async throws -> [ChainStanding] {
        try await store.read { transaction in
            guard let record = try transaction.batch(batch), record.batch.level != .senior else { return [] }
            let placed = try transaction.signatures(ofBatch: batch)
            let waiting = try transaction.filings(of: batch).filter { try transaction.filing($0)?.acceptance == nil }
            let submitting = try standing(.submitFiling, batch, placed, for: member, at: now, transaction)
            let accepting = try waiting.map { filing in
                try standing(.acceptFiling, filing, placed, for: member, at: now, transaction)
            }
            return ([submitting] + accepting).filter { $0.steps.count > 1 || !$0.dropped.isEmpty }
        }
    }

    /// The chain of a decision on one thing, as a person sees it; nil where it has one link and bears no signature.
    public func chainStanding(
        _ act: SigningChain.Act,
        of subject: Identifier,
        for member: StaffMember,
        at now: Instant
    ) async throws -> ChainStanding? {
        try await store.read { transaction in
            let placed = try transaction.signatures(on: subject)
            let found = try standing(act, subject, placed, for: member, at: now, transaction)
            return found.steps.count > 1 || !found.dropped.isEmpty ? found : nil
        }
    }

    private func standing(
        _ act: SigningChain.Act,
        _ subject: Identifier,
        _ placed: [PlacedSignature],
        for member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> ChainStanding {
        let (place, body) = try place(of: act, subject, at: now, transaction)
        let standing = placed.filter { $0.act == act && $0.place == place }
        let steps = chain(of: act).steps.map { step in
            let signed = standing.first { $0.link == step.link }
            return ChainStanding.Signed(step: step, signer: signed?.signer, at: signed?.at)
        }
        let round = String(place.dropLast(17))
        return ChainStanding(
            act: act,
            subject: subject,
            body: body,
            place: place,
            steps: steps,
            next: try linkToSign(act, of: subject, by: member, at: now, transaction),
            dropped: placed.filter { $0.act == act && $0.place != place && $0.place.hasPrefix(round) }
        )
    }
}
