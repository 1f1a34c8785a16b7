public import TitleModel
internal import TitleStore

extension Press {
    /// Writes down, on the press's own clock, each publicity it sees for the first time and the roster it saw.
    ///
    /// Five working days are counted from here, whatever the server wrote about the opening; a demo's stored times are
    /// taken.
    public func witnessPublicities(at now: Instant) async throws {
        let unseen = try await store.read { try $0.unwitnessedPublicities(limit: Press.batchSize) }
        guard !unseen.isEmpty else { return }
        try await write { transaction in
            for publicity in unseen {
                let seenAt = reference.isDemo ? publicity.openedAt : now
                let digest = try transaction.rosterDigest(of: publicity.batch)
                try transaction.insert(
                    mark.witness(of: publicity.publicity, seenAt: seenAt, rosterDigest: digest)
                )
                try transaction.record(
                    AuditEvent(
                        at: seenAt,
                        actor: "press",
                        action: "publicity.witnessed",
                        subject: publicity.publicity.text
                    )
                )
            }
        }
        tally.count(\.witnessed, by: unseen.count)
    }
}
