public import TitleModel

extension Transaction {
    public func insert(_ request: ReceiptRequest) throws {
        let (number, list): (CertificateNumber?, [UInt8]?) =
            switch request.subject {
            case .certificate(let number): (number, nil)
            case .copy(let id): (try copy(id)?.record.number, nil)
            case .list(let list): (nil, list)
            }
        try run(
            """
            INSERT INTO receipt_requests (id, number, list, asker, purpose, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                request.id.sql, number.sql, list.sql, request.asked.name.sql, request.asked.purpose.sql,
                request.askedAt.sql,
            ]
        )
    }

    /// The request to the press names the copy that a receipt is of, and of any other the receipt itself.
    public func receiptRequest(_ id: Identifier) throws -> ReceiptRequest? {
        let sql = """
            SELECT r.id, r.number, r.list, c.id, r.asker, r.purpose, r.asked_at FROM receipt_requests r
            LEFT JOIN seal_requests s ON s.id = r.id LEFT JOIN copies c ON c.id = s.subject AND c.number = r.number
            WHERE r.id = $1
            """
        return try first(ReceiptRequest.self, sql, [id.sql])
    }

    /// Keeps a receipt and takes its request from before the press.
    public func finish(with receipt: SealedReceipt) throws {
        try run(
            """
            INSERT INTO sealed_receipts (request, receipt, template_hash, key_id, sha256, bytes, made_at)
            VALUES ($1, $1, $2, $3, $4, $5, $6)
            """,
            [
                receipt.request.sql, receipt.templateHash.sql, receipt.keyID.sql, receipt.sha256.sql,
                receipt.bytes.sql, receipt.madeAt.sql,
            ]
        )
        try run("DELETE FROM open_seal_requests WHERE request = $1", [receipt.request.sql])
    }

    public func sealedReceipt(_ id: Identifier) throws -> SealedReceipt? {
        try first(SealedReceipt.self, Self.receipts + " WHERE request = $1", [id.sql])
    }

    /// A page of all receipts by key; begin after "".
    public func sealedReceipts(after id: String, limit: Int) throws -> [SealedReceipt] {
        try rows(
            of: SealedReceipt.self,
            Self.receipts + " WHERE request > $1 ORDER BY request LIMIT $2",
            [id.sql, limit.sql]
        )
    }

    public func hasReceipts(before moment: Instant) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM receipt_requests WHERE asked_at < $1)"
        return try value(Bool.self, sql, [moment.sql]) ?? false
    }

    /// Deletes the receipts that were asked for before a moment, with what was asked.
    public func deleteReceipts(before moment: Instant) throws {
        try run("DELETE FROM receipt_requests WHERE asked_at < $1", [moment.sql])
    }

    private static var receipts: String {
        "SELECT request, template_hash, key_id, sha256, bytes, made_at FROM sealed_receipts"
    }
}
