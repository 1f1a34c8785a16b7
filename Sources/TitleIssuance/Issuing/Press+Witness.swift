public import TitleModel
internal import TitleStore

extension Press {
    /// Writes down, on the press's own clock, each publicity it sees for the first time and the roster it saw; then each
    /// correction that was made since.
    ///
    /// Five working days are counted from here, whatever the server wrote about the opening; a demo's stored times are
    /// taken.
    public func witnessPublicities(at now: Instant) async throws {
        let (unseen, corrected) = try await store.read { transaction in
            (
                try transaction.unwitnessedPublicities(limit: Press.batchSize),
                try transaction.publicitiesWithUnseenCorrections(limit: Press.batchSize)
            )
        }
        guard !unseen.isEmpty || !corrected.isEmpty else { return }
        try await write { transaction in
            for publicity in unseen { try witness(publicity, at: now, in: transaction) }
            for publicity in unseen + corrected { try witnessCorrections(of: publicity, at: now, in: transaction) }
        }
        tally.count(\.witnessed, by: unseen.count)
    }

    /// The roster of the opening: corrections that were made before the press looked are undone.
    private func witness(_ publicity: PublicityToWitness, at now: Instant, in transaction: any Transaction) throws {
        let seenAt = reference.isDemo ? publicity.openedAt : now
        let history = try transaction.rosterHistory(of: publicity.batch, shownBy: publicity.publicity)
        let digest = try history?.opening ?? transaction.rosterDigest(of: publicity.batch)
        try transaction.insert(mark.witness(of: publicity.publicity, seenAt: seenAt, rosterDigest: digest))
        try transaction.record(
            AuditEvent(at: seenAt, actor: "press", action: "publicity.witnessed", subject: publicity.publicity.text)
        )
    }

    /// What the corrections say is not taken: the press reckons the roster before and after each from the rows, and where
    /// these are not what the corrections made of them, it notes two rosters that fit no other.
    private func witnessCorrections(
        of publicity: PublicityToWitness,
        at now: Instant,
        in transaction: any Transaction
    ) throws {
        let unseen = try transaction.unseenCorrections(of: publicity.publicity)
        guard !unseen.isEmpty else { return }
        let history = try transaction.rosterHistory(of: publicity.batch, shownBy: publicity.publicity)
        for correction in unseen {
            let step = history?.steps.first { $0.correction == correction.id } ?? .unfit(correction)
            let seenAt = reference.isDemo ? correction.at : now
            try transaction.insert(mark.witness(of: step, seenAt: seenAt))
            try transaction.record(
                AuditEvent(
                    at: seenAt,
                    actor: "press",
                    action: "correction.witnessed",
                    subject: correction.id.text,
                    facts: ["publicity": publicity.publicity.text, "fits": history == nil ? "no" : "yes"]
                )
            )
        }
    }
}

extension RosterHistory.Step {
    /// No roster has these digests, so that no certificate rests on it.
    fileprivate static func unfit(_ correction: RowCorrection) -> RosterHistory.Step {
        let nothing = [UInt8](repeating: 0, count: 32)
        return RosterHistory.Step(correction: correction.id, at: correction.at, before: nothing, after: nothing)
    }
}
