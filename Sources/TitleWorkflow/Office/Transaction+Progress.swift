public import TitleModel
public import TitleStore

extension Transaction {
    /// How far a batch has come, told from what is recorded of it.
    public func progress(of batch: Identifier) throws -> BatchProgress {
        if try approval(of: batch) != nil { return .approved }
        let publicity = try publicity(of: batch)
        if publicity?.withdrawal != nil { return .withdrawn }
        let filings = try filings(of: batch).compactMap { try filing($0) }
        if let last = filings.last { return try progress(of: filings, upTo: last, batch) }
        guard let publicity else {
            return try discard(of: batch) == nil ? .reviewed : .discarded
        }
        return publicity.closedAt == nil ? .inPublicity : .publicityClosed
    }

    private func progress(
        of filings: [Filing],
        upTo last: Filing,
        _ batch: Identifier
    ) throws -> BatchProgress {
        if filings.contains(where: { $0.progress.isOpen }) { return .filingSubmitted }
        if filings.contains(where: { $0.progress == .accepted }) { return .filingAccepted }
        if try hasReturnedRows(batch) { return .filingReturned }
        return switch last.progress {
        case .withdrawn: .publicityClosed
        case .returned: .filingReturned
        default: .filingRefused
        }
    }

    func expect(_ event: BatchProgress.Event, isNextFor batch: ResultBatch) throws {
        _ = try progress(of: batch.id).after(event, at: batch.level)
    }
}
