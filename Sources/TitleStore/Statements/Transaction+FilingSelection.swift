public import TitleModel

/// What would be filed of a batch, and what its documents say beside that: the same again, or something has changed.
public struct FilingSelection: Equatable, Sendable {
    /// In the order of the roster.
    public let rows: [Identifier]
    public let rosterDigest: [UInt8]
    /// Objections heard, and decisions on them.
    public let objections: Int
    /// Filings of the batch before this one.
    public let earlier: Int
}

extension Transaction {
    /// What may be filed of a batch on that day.
    public func filingSelection(of batch: Identifier, on day: CivilDate) throws -> FilingSelection {
        let objections = """
            SELECT (SELECT count(*) FROM objections o JOIN publicities p ON p.id = o.publicity WHERE p.batch = $1)
                + (SELECT count(*) FROM objection_decisions d JOIN objections o ON o.id = d.objection
                    JOIN publicities p ON p.id = o.publicity WHERE p.batch = $1)
            """
        return FilingSelection(
            rows: try fileableRows(of: batch, on: day),
            rosterDigest: try rosterDigest(of: batch),
            objections: try value(Int.self, objections, [batch.sql]) ?? 0,
            earlier: try filings(of: batch).count
        )
    }
}
