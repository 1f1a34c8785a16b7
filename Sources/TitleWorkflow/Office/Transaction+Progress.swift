public import TitleModel
public import TitleStore

extension Transaction {
    /// How far a batch has come, told from what is recorded of it.
    public func progress(of batch: Identifier) throws -> BatchProgress {
        if try approval(of: batch) != nil { return .approved }
        if let last = try filings(of: batch).last {
            return try filing(last)?.acceptance == nil ? .filingSubmitted : .filingAccepted
        }
        guard let publicity = try publicity(of: batch) else { return .reviewed }
        return publicity.closedAt == nil ? .inPublicity : .publicityClosed
    }

    func expect(_ event: BatchProgress.Event, isNextFor batch: ResultBatch) throws {
        _ = try progress(of: batch.id).after(event, at: batch.level)
    }
}
