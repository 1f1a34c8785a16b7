public import TitleModel
public import TitleStore

extension Transaction {
    /// How far a batch has come, told from what is recorded of it.
    public func progress(of batch: Identifier) throws -> BatchProgress {
        if try approval(of: batch) != nil { return .approved }
        let filings = try filings(of: batch).compactMap { try filing($0) }
        guard filings.isEmpty else {
            return filings.allSatisfy { $0.acceptance != nil } ? .filingAccepted : .filingSubmitted
        }
        guard let publicity = try publicity(of: batch) else { return .reviewed }
        guard publicity.withdrawal == nil else { return .withdrawn }
        return publicity.closedAt == nil ? .inPublicity : .publicityClosed
    }

    func expect(_ event: BatchProgress.Event, isNextFor batch: ResultBatch) throws {
        _ = try progress(of: batch.id).after(event, at: batch.level)
    }
}
