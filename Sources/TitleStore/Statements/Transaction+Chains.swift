public import TitleModel

extension Transaction {
    public func insert(_ signature: ChainSignature, under act: SigningChain.Act, of subject: String) throws {
        try run(
            "INSERT INTO chain_signatures (act, subject, link, signer, at) VALUES ($1, $2, $3, $4, $5)",
            [act.sql, subject.sql, signature.link.sql, signature.signer.sql, signature.at.sql]
        )
    }

    /// In the order of signing.
    public func signatures(under act: SigningChain.Act, of subject: String) throws -> [ChainSignature] {
        try rows(
            of: ChainSignature.self,
            "SELECT link, signer, at FROM chain_signatures WHERE act = $1 AND subject = $2 ORDER BY at, rowid",
            [act.sql, subject.sql]
        )
    }

    /// Everything that was signed of a batch's filings, the earliest first: signatures on an earlier state of it too.
    public func signatures(ofBatch batch: Identifier) throws -> [PlacedSignature] {
        try rows(
            of: PlacedSignature.self,
            """
            SELECT c.act, c.subject, c.link, s.name, c.at FROM chain_signatures c JOIN staff s ON s.id = c.signer
            WHERE substr(c.subject, 1, 27) = $1 OR substr(c.subject, 1, 26) IN (SELECT f.id FROM filings f WHERE f.batch = $2)
            ORDER BY c.at, c.rowid
            """,
            ["\(batch)/".sql, batch.sql]
        )
    }

    /// Everything that was signed of one approval entry, case or conversion, the earliest first.
    public func signatures(on subject: Identifier) throws -> [PlacedSignature] {
        try rows(
            of: PlacedSignature.self,
            """
            SELECT c.act, c.subject, c.link, s.name, c.at FROM chain_signatures c JOIN staff s ON s.id = c.signer
            WHERE substr(c.subject, 1, 27) = $1 ORDER BY c.at, c.rowid
            """,
            ["\(subject)/".sql]
        )
    }

    /// The keys of a batch's papers in the order they were attached.
    public func paperKeys(of batch: Identifier) throws -> [Identifier] {
        try values(Identifier.self, "SELECT id FROM batch_papers WHERE batch = $1 ORDER BY rowid", [batch.sql])
    }
}

/// A signature with what it is on and who gave it.
public struct PlacedSignature: Equatable, Sendable {
    public let act: SigningChain.Act
    /// The filing or the batch, with the state of it that was signed.
    public let place: String
    public let link: SigningChain.Link
    public let signer: String
    public let at: Instant
}

extension PlacedSignature: StoredRecord {
    public init(_ columns: inout Columns) throws {
        act = try columns.next()
        place = try columns.next()
        link = try columns.next()
        signer = try columns.next()
        at = try columns.next()
    }
}

extension ChainSignature: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(link: try columns.next(), signer: try columns.next(), at: try columns.next())
    }
}
