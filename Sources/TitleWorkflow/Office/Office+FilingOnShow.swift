public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// A filing as somebody is shown it before he decides on it.
public struct FilingOnShow: Sendable {
    /// The filing's key with a digest of what it holds; whoever decides says it again, so that nobody decides on what he did
    /// not see (INT8).
    public let seen: String
    /// Those that it holds still, in the order of the roster.
    public let rows: [TitleResult]
}

extension Office {
    /// What a filing holds now, and the name of that state.
    /// - Throws: `OfficeFault.filingUnknown`.
    public func onShow(_ filing: Identifier) async throws -> FilingOnShow {
        try await store.read { transaction in
            FilingOnShow(
                seen: try state(of: filing, transaction),
                rows: try transaction.results(ofFiling: filing)
            )
        }
    }

    /// The filing's key and 16 hexadecimal digits of the SHA-256 over the rows it holds and the digests of its documents.
    func state(of filing: Identifier, _ transaction: any Transaction) throws -> String {
        let rows = try transaction.rowKeys(ofFiling: filing).map(\.text)
        let documents = try transaction.documents(of: filing).map { "\($0.kind.rawValue) \(hexText($0.sha256))" }
        return "\(filing)/\(StateDigits.of(rows, documents))"
    }

    /// Nothing is decided on another filing than the one that was shown, nor on one that changed since; nil where nothing was
    /// shown.
    func expect(_ seen: String?, isStillSoOf filing: Identifier, _ transaction: any Transaction) throws {
        guard try seen == nil || seen == state(of: filing, transaction) else {
            throw OfficeRefusal.filingChangedMeanwhile
        }
    }
}
