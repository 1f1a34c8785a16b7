public import TitleModel

extension Transaction {
    /// Writes down what is about to be signed; a code or status index that is taken refuses it (`StoreFault.refused`).
    public func insert(_ intent: CopyIntent) throws {
        try run(
            """
            INSERT INTO copy_claims (copy, code, status_list, status_index, payload, key_id, written_at, mark)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                intent.copy.sql, intent.code.sql, intent.statusList.sql, intent.statusIndex.sql, intent.payload.sql,
                intent.keyID.sql, intent.writtenAt.sql, intent.mark.sql,
            ]
        )
        try run(
            """
            INSERT INTO copy_status_lists (list, used) VALUES ($1, 1)
            ON CONFLICT (list) DO UPDATE SET used = copy_status_lists.used + 1
            """,
            [intent.statusList.sql]
        )
    }

    public func copyIntent(_ copy: Identifier) throws -> CopyIntent? {
        let sql = """
            SELECT copy, code, status_list, status_index, payload, key_id, written_at, mark FROM copy_claims
            WHERE copy = $1
            """
        return try first(CopyIntent.self, sql, [copy.sql])
    }

    /// The highest status list of copies in use and how many of its places are taken; nil before the first copy.
    public func lastCopyStatusList() throws -> (list: UInt32, used: Int)? {
        let sql = "SELECT list, used FROM copy_status_lists ORDER BY list DESC LIMIT 1"
        return try first(CopyListUse.self, sql, []).map { ($0.list, $0.used) }
    }

    public func isCopyStatusIndexTaken(_ index: UInt32, in list: UInt32) throws -> Bool {
        let sql = "SELECT 1 FROM copy_claims WHERE status_list = $1 AND status_index = $2"
        return try !run(sql, [list.sql, index.sql]).isEmpty
    }

    /// Keeps a copy and takes its request from before the press.
    public func finish(with copy: SealedCopy) throws {
        try run(
            """
            INSERT INTO sealed_copies (copy, envelope, template_hash, sha256, bytes, made_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                copy.copy.sql, copy.envelope.sql, copy.templateHash.sql, copy.sha256.sql, copy.bytes.sql,
                copy.madeAt.sql,
            ]
        )
        try run("DELETE FROM open_seal_requests WHERE request = $1", [copy.copy.sql])
    }

    public func sealedCopy(_ copy: Identifier) throws -> SealedCopy? {
        try first(SealedCopy.self, Self.sealed + " WHERE copy = $1", [copy.sql])
    }

    /// A page of all copies by key; begin after "".
    public func sealedCopies(after copy: String, limit: Int) throws -> [SealedCopy] {
        let sql = Self.sealed + " WHERE copy > $1 ORDER BY copy LIMIT $2"
        return try rows(of: SealedCopy.self, sql, [copy.sql, limit.sql])
    }

    /// The status entries of copies that were withdrawn or whose certificate something happened to since its issue.
    public func changedCopies() throws -> [ChangedCopy] {
        try rows(
            of: ChangedCopy.self,
            """
            SELECT i.status_list, i.status_index, c.number, e.ended_at
            FROM copy_claims i JOIN copies c ON c.id = i.copy LEFT JOIN copy_ends e ON e.copy = c.id
            WHERE e.copy IS NOT NULL
                OR EXISTS (SELECT 1 FROM certificate_events v WHERE v.number = c.number AND v.kind <> 'issued')
            ORDER BY i.copy
            """,
            []
        )
    }

    private static var sealed: String {
        "SELECT copy, envelope, template_hash, sha256, bytes, made_at FROM sealed_copies"
    }
}

/// A copy's entry in the status lists, with what changes it.
public struct ChangedCopy: Equatable, Sendable {
    public let list: UInt32
    public let index: UInt32
    /// The certificate it was made from.
    public let number: CertificateNumber
    public let withdrawnAt: Instant?
}

extension ChangedCopy: StoredRecord {
    public init(_ columns: inout Columns) throws {
        list = try columns.next()
        index = try columns.next()
        number = try columns.next()
        withdrawnAt = try columns.next()
    }
}

private struct CopyListUse: StoredRecord {
    let list: UInt32
    let used: Int

    init(_ columns: inout Columns) throws {
        list = try columns.next()
        used = try columns.next()
    }
}
