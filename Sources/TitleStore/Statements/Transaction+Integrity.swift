public import TitleModel

/// An entry of a person's integrity record (诚信档案, INT2): what happened, when, and by which source.
public struct IntegrityEntry: Equatable, Sendable {
    public let kind: Kind
    public let at: Instant
    /// The receipt of the objection, or the number of the deciding document.
    public let source: String
    /// Why, in the words of the decision.
    public let ground: String

    public enum Kind: String, CaseIterable, Sendable {
        /// A row was removed after an objection was upheld (PUB6, INT3).
        case rowRemoved = "row-removed"
        /// A certificate was revoked (INT4).
        case revoked
        /// The person was put on the list of the dishonest (INT5).
        case banned
        /// A revocation was undone on appeal.
        case restored
        /// A ban was lifted: the one that came with an undone revocation, which its document names, or another body's.
        case banLifted = "ban-lifted"
    }
}

extension Transaction {
    /// The integrity record of a person, the oldest entry first; empty for nearly everybody.
    public func integrityRecord(of person: Identifier) throws -> [IntegrityEntry] {
        try rows(
            of: IntegrityEntry.self,
            """
            SELECT 'row-removed', x.removed_at, coalesce(o.receipt, ''), x.reason FROM roster_rows r
                JOIN row_removals x ON x.roster_row = r.id LEFT JOIN objections o ON o.id = x.objection
                WHERE r.person = $1 AND NOT EXISTS (SELECT 1 FROM row_restarts s WHERE s.old_row = r.id)
            UNION ALL SELECT 'revoked', e.at, coalesce(e.document_number, ''), e.ground FROM title_certificates c
                JOIN certificate_events e ON e.number = c.number AND e.kind = 'revoked' WHERE c.person = $1
            UNION ALL SELECT 'restored', e.at, coalesce(e.document_number, ''), e.ground FROM title_certificates c
                JOIN certificate_events e ON e.number = c.number AND e.kind = 'restored' WHERE c.person = $1
            UNION ALL SELECT 'banned', recorded_at, document_number, until_day FROM bans WHERE person = $1
            UNION ALL SELECT 'banned', d.decided_at, o.document_number, o.until_day FROM outside_bans o
                JOIN outside_ban_decisions d ON d.ban = o.id AND d.is_confirmed = 1 WHERE o.person = $1
            UNION ALL SELECT 'ban-lifted', l.lifted_at, l.document_number, b.document_number FROM bans b
                JOIN ban_liftings l ON l.ban = b.id WHERE b.person = $1
            UNION ALL SELECT 'ban-lifted', c.decided_at, l.document_number, l.reason FROM outside_bans o
                JOIN outside_ban_liftings l ON l.ban = o.id
                JOIN outside_ban_lifting_decisions c ON c.lifting = l.id AND c.is_confirmed = 1 WHERE o.person = $1
            ORDER BY 2, 1 DESC
            """,
            [person.sql]
        )
    }
}

extension IntegrityEntry.Kind: StoredCase {}

extension IntegrityEntry: StoredRecord {
    public init(_ columns: inout Columns) throws {
        kind = try columns.next()
        at = try columns.next()
        source = try columns.next()
        ground = try columns.next()
    }
}
