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
}

extension ChainSignature: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(link: try columns.next(), signer: try columns.next(), at: try columns.next())
    }
}
