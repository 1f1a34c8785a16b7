public import TitleModel

/// Something of a person that waits to be looked at by somebody else.
public struct WaitingOfPerson<Kind: Equatable & Sendable>: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    /// The person's present name.
    public let name: String
    public let kind: Kind
    public let since: Instant
}

public typealias WaitingChange = WaitingOfPerson<PersonChange.Kind>
public typealias WaitingPhoto = WaitingOfPerson<PhotoKeepers>
public typealias WaitingBan = WaitingOfPerson<WaitingBanStep>
/// Of a fraud the row is its key.
public typealias WaitingProposal = WaitingOfPerson<WaitingProposalKind>

/// What was proposed about a person.
public enum WaitingProposalKind: String, CaseIterable, Sendable, StoredCase {
    /// That a row ends for a confirmed fraud (INT3).
    case fraud
    /// A way back for a holder who lost the password.
    case recovery
}

/// What waits of a ban that another body decided.
public enum WaitingBanStep: String, CaseIterable, Sendable, StoredCase {
    /// Somebody entered it.
    case entry
    /// Somebody proposed that it is over.
    case lifting
}

/// Who looks at the photo for a certificate.
public enum PhotoKeepers: String, CaseIterable, Sendable, StoredCase {
    /// Who handed the roster in.
    case roster
    /// Who took the region's list in.
    case region
    /// Who handles the conversion.
    case conversion
}

/// An approval document that waits to be compared by another person than the one who entered it.
public struct WaitingApproval: Equatable, Sendable {
    public let id: Identifier
    public let documentNumber: String
    public let enteredAt: Instant
}

extension Transaction {
    /// Changes of names and numbers that somebody else entered, of people in the batches of a scope, the oldest first.
    public func waitingChanges(
        in scope: BatchScope,
        notBy staff: Identifier,
        limit: Int
    ) throws -> [WaitingChange] {
        let (condition, values) = scope.condition()
        let sql = """
            SELECT c.id, c.person, \(Self.presentName("c.person")), c.kind, c.entered_at
            FROM open_person_changes q JOIN person_changes c ON c.id = q.change
            WHERE EXISTS (SELECT 1 FROM roster_rows r JOIN batches b ON b.id = r.batch
                JOIN staff s ON s.id = b.imported_by WHERE r.person = c.person AND \(condition))
            AND c.entered_by <> $\(values.count + 1) ORDER BY c.id LIMIT $\(values.count + 2)
            """
        return try rows(of: WaitingChange.self, sql, values + [staff.sql, limit.sql])
    }

    /// Photos that holders handed in and that the clerks of a body look at: of results that it reviewed, of senior ones
    /// those that it took in, of conversions those whose application it took; the oldest first.
    public func waitingPhotos(of body: BodyCode, limit: Int) throws -> [WaitingPhoto] {
        let sql = """
            SELECT p.id, p.person, \(Self.presentName("p.person")), CASE WHEN c.id IS NOT NULL THEN 'conversion'
                WHEN b.level = 'senior' THEN 'region' ELSE 'roster' END, p.submitted_at
            FROM open_photo_submissions q JOIN photo_submissions p ON p.id = q.submission
            JOIN orders o ON o.number = p.certificate JOIN roster_rows r ON r.id = o.roster_row
            JOIN batches b ON b.id = r.batch JOIN staff s ON s.id = b.imported_by
            LEFT JOIN conversion_rows x ON x.batch = b.id LEFT JOIN conversion_cases c ON c.id = x.conversion_case
            WHERE ifnull(c.receiver, CASE b.level WHEN 'senior' THEN s.body ELSE b.reviewing_body END) = $1
            ORDER BY p.id LIMIT $2
            """
        return try rows(of: WaitingPhoto.self, sql, [body.sql, limit.sql])
    }

    /// Approval documents that others of a body entered and nobody has decided on, the oldest first.
    public func waitingApprovals(
        of body: BodyCode,
        notBy staff: Identifier,
        limit: Int
    ) throws -> [WaitingApproval] {
        let sql = """
            SELECT e.id, e.document_number, e.entered_at FROM approval_entries e JOIN staff s ON s.id = e.entered_by
            WHERE s.body = $1 AND e.entered_by <> $2
            AND NOT EXISTS (SELECT 1 FROM approval_entry_ends x WHERE x.entry = e.id) ORDER BY e.id LIMIT $3
            """
        return try rows(of: WaitingApproval.self, sql, [body.sql, staff.sql, limit.sql])
    }

    /// Bans of other bodies, and liftings of such, that somebody else entered and nobody has decided on, the oldest first.
    public func waitingBans(notBy staff: Identifier, limit: Int) throws -> [WaitingBan] {
        let sql = """
            SELECT o.id, o.person, \(Self.presentName("o.person")), 'entry', o.entered_at FROM outside_bans o
            WHERE o.entered_by <> $1 AND NOT EXISTS (SELECT 1 FROM outside_ban_decisions d WHERE d.ban = o.id)
            UNION ALL
            SELECT l.id, o.person, \(Self.presentName("o.person")), 'lifting', l.proposed_at
            FROM outside_ban_liftings l JOIN outside_bans o ON o.id = l.ban
            WHERE l.proposed_by <> $1
                AND NOT EXISTS (SELECT 1 FROM outside_ban_lifting_decisions d WHERE d.lifting = l.id)
            ORDER BY 1 LIMIT $2
            """
        return try rows(of: WaitingBan.self, sql, [staff.sql, limit.sql])
    }

    /// Frauds of rows that a body reviewed, and ways back that its people proposed, by somebody else and not decided on yet.
    public func waitingProposals(of body: BodyCode, notBy staff: Identifier, limit: Int) throws -> [WaitingProposal] {
        let sql = """
            SELECT p.roster_row, r.person, \(Self.presentName("r.person")), 'fraud', p.proposed_at
            FROM fraud_proposals p JOIN roster_rows r ON r.id = p.roster_row JOIN batches b ON b.id = r.batch
            WHERE b.reviewing_body = $1 AND p.proposed_by <> $2
                AND NOT EXISTS (SELECT 1 FROM fraud_decisions d WHERE d.proposal = p.id)
                AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
                AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.roster_row = r.id)
            UNION ALL
            SELECT v.id, v.person, \(Self.presentName("v.person")), 'recovery', v.proposed_at
            FROM open_holder_recoveries q JOIN holder_recoveries v ON v.id = q.recovery
            JOIN staff s ON s.id = v.proposed_by WHERE s.body = $1 AND v.proposed_by <> $2
            ORDER BY 5 LIMIT $3
            """
        return try rows(of: WaitingProposal.self, sql, [body.sql, staff.sql, limit.sql])
    }

    private static func presentName(_ person: String) -> String {
        """
        (SELECT n.name FROM person_names n WHERE n.person = \(person) ORDER BY n.recorded_at DESC, n.rowid DESC LIMIT 1)
        """
    }
}

extension WaitingOfPerson: StoredRecord where Kind: StoredCase {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        person = try columns.next()
        name = try columns.next()
        kind = try columns.next()
        since = try columns.next()
    }
}

extension WaitingApproval: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        documentNumber = try columns.next()
        enteredAt = try columns.next()
    }
}
