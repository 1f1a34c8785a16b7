public import TitleModel

extension Transaction {
    /// Publicities that the press has not seen yet, oldest first.
    public func unwitnessedPublicities(limit: Int) throws -> [PublicityToWitness] {
        try rows(
            of: PublicityToWitness.self,
            """
            SELECT p.id, p.batch, p.opened_at, p.roster_digest FROM publicities p
            WHERE NOT EXISTS (SELECT 1 FROM press_witness w WHERE w.publicity = p.id) ORDER BY p.id LIMIT $1
            """,
            [limit.sql]
        )
    }

    /// Notes that the press saw the publicity with the roster it reckoned itself.
    public func insert(_ witness: PublicityWitness) throws {
        try run(
            "INSERT INTO press_witness (publicity, seen_at, roster_digest, mark) VALUES ($1, $2, $3, $4)",
            [witness.publicity.sql, witness.seenAt.sql, witness.rosterDigest.sql, witness.mark.sql]
        )
    }

    func witness(of publicity: Identifier) throws -> PublicityWitness? {
        let sql = "SELECT publicity, seen_at, roster_digest, mark FROM press_witness WHERE publicity = $1"
        return try first(PublicityWitness.self, sql, [publicity.sql])
    }
}

/// A publicity that the press has yet to note; the digest is the server's, to be compared with the press's own.
public struct PublicityToWitness: Equatable, Sendable {
    public let publicity: Identifier
    public let batch: Identifier
    public let openedAt: Instant
    public let statedDigest: [UInt8]
}

extension PublicityToWitness: StoredRecord {
    public init(_ columns: inout Columns) throws {
        publicity = try columns.next()
        batch = try columns.next()
        openedAt = try columns.next()
        statedDigest = try columns.next()
    }
}

extension PublicityWitness: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            publicity: try columns.next(),
            seenAt: try columns.next(),
            rosterDigest: try columns.next(),
            mark: try columns.next()
        )
    }
}
