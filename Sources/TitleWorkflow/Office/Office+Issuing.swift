public import TitleModel
public import TitleStore

extension Office {
    /// How far the issuing of a batch is, as the store has it now; nil when nothing of it was ordered.
    ///
    /// Whether the batch is the asker's business is to be asked before (`batchState`).
    public func issueCounts(of batch: Identifier) async throws -> IssueCounts? {
        try await store.read { try $0.issueCounts(of: batch) }
    }
}
