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

    /// Notes that the press saw a correction, with the rosters it reckoned itself.
    public func insert(_ witness: CorrectionWitness) throws {
        try run(
            """
            INSERT INTO press_correction_witness (correction, seen_at, before_digest, after_digest, mark)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [witness.correction.sql, witness.seenAt.sql, witness.before.sql, witness.after.sql, witness.mark.sql]
        )
    }

    /// Publicities with corrections that the press has not seen yet, oldest first.
    public func publicitiesWithUnseenCorrections(limit: Int) throws -> [PublicityToWitness] {
        try rows(
            of: PublicityToWitness.self,
            """
            SELECT p.id, p.batch, p.opened_at, p.roster_digest FROM publicity_corrections k
            JOIN publicities p ON p.id = k.publicity JOIN press_witness w ON w.publicity = p.id
            WHERE NOT EXISTS (SELECT 1 FROM press_correction_witness s WHERE s.correction = k.id)
            GROUP BY p.id ORDER BY p.id LIMIT $1
            """,
            [limit.sql]
        )
    }

    /// The corrections of a publicity that the press has not seen yet.
    public func unseenCorrections(of publicity: Identifier) throws -> [RowCorrection] {
        let seen = Set(try correctionWitnesses(of: publicity).map(\.correction))
        return try corrections(of: publicity).filter { !seen.contains($0.id) }
    }

    func witness(of publicity: Identifier) throws -> PublicityWitness? {
        let sql = "SELECT publicity, seen_at, roster_digest, mark FROM press_witness WHERE publicity = $1"
        let witness = try first(PublicityWitness.self, sql, [publicity.sql])
        return try witness?.adding(correctionWitnesses(of: publicity))
    }

    private func correctionWitnesses(of publicity: Identifier) throws -> [CorrectionWitness] {
        try rows(
            of: CorrectionWitness.self,
            """
            SELECT s.correction, s.seen_at, s.before_digest, s.after_digest, s.mark FROM publicity_corrections k
            JOIN press_correction_witness s ON s.correction = k.id WHERE k.publicity = $1 ORDER BY k.rowid
            """,
            [publicity.sql]
        )
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

extension CorrectionWitness: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            correction: try columns.next(),
            seenAt: try columns.next(),
            before: try columns.next(),
            after: try columns.next(),
            mark: try columns.next()
        )
    }
}
