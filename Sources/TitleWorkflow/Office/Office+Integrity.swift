public import TitleModel
public import TitleStore

/// A person's integrity record (诚信档案) with what it bears on.
public struct PersonIntegrity: Sendable {
    public let person: Identifier
    /// The latest last.
    public let names: [String]
    /// Covered but for its last two characters.
    public let maskedNumbers: [String]
    /// The oldest first; empty for nearly everybody.
    public let entries: [IntegrityEntry]
    public let bans: [Ban]
    /// Rows on their way to a certificate.
    public let openRows: [OpenRow]
}

extension Office {
    /// A person's integrity record (INT2); nil when there is no such person, or it is not the asker's business.
    public func integrity(of person: Identifier, shownTo member: StaffMember) async throws -> PersonIntegrity? {
        try await store.read { transaction in
            let bodies = try transaction.bodiesConcerned(with: person)
            guard IntegrityIsShownToWhoDecides.isShown(concerned: bodies, registry, to: member) else { return nil }
            let names = try transaction.names(of: person)
            guard !names.isEmpty else { return nil }
            return PersonIntegrity(
                person: person,
                names: names,
                maskedNumbers: try transaction.identities(of: person).map(\.value.masked),
                entries: try transaction.integrityRecord(of: person),
                bans: try transaction.bans(ofPerson: person),
                openRows: try transaction.openRows(of: person)
            )
        }
    }

    /// The person whose document bears that number; nil when the register has none.
    public func person(numbered number: String) async throws -> Identifier? {
        try await store.read { transaction in
            for kind in IdentityDocument.Kind.allCases {
                let identity = IdentityDocument(kind: kind, number: number)
                if let person = try transaction.person(with: identity) { return person }
            }
            return nil
        }
    }

    /// Ends a row for an academic fraud that was confirmed, whatever else is in it (一票否决, INT3).
    ///
    /// Nothing files, accepts or issues the row afterwards; one that has its certificate is revoked instead.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func endRow(
        _ row: Identifier,
        forFraud ground: String,
        by document: String,
        _ staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let found = try transaction.result(row), let record = try transaction.batch(found.batch) else {
                throw OfficeFault.lineUnknown(0)
            }
            try StaffActsForItsBody.check(
                member(staff, transaction),
                .decideObjections,
                for: record.batch.reviewingBody
            )
            let state = try transaction.state(ofRow: row)
            try ConfirmedFraudEndsTheRow.check(
                ground: ground,
                document: document,
                removedFor: state.removedFor,
                number: state.number
            )
            let reason = "\(ground)（\(document)）"
            try transaction.insertRemoval(of: row, after: nil, reason: reason, by: staff, at: now)
            try transaction.record(trace(of: found, ground: ground, document: document, by: staff, at: now))
        }
    }

    private func trace(
        of row: TitleResult,
        ground: String,
        document: String,
        by staff: Identifier,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: staff.text,
            action: "row.ended",
            subject: row.id.text,
            facts: [
                "batch": row.batch.text, "line": String(row.line), "person": row.person.text, "reason": ground,
                "document": document, "before": "open", "after": "removed",
            ]
        )
    }
}
