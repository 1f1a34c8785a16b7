public import TitleModel
internal import TitleSecrets

extension Transaction {
    /// Keeps a change that waits for a second person, with the file that proves it.
    public func insert(_ change: PersonChange, proof: [UInt8]) throws {
        try run(
            """
            INSERT INTO person_changes (id, person, kind, former, present, identity_kind, document_number, document_date,
                effective_on, entered_by, entered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                change.id.sql, change.person.sql, change.kind.sql, change.former.sql, change.present.text.sql,
                change.identityKind.sql, change.documentNumber.sql, change.documentDate.sql, change.effectiveOn.sql,
                change.enterer.id.sql, change.enteredAt.sql,
            ]
        )
        try run(
            "INSERT INTO open_person_changes (person, kind, change) VALUES ($1, $2, $3)",
            [change.person.sql, change.kind.sql, change.id.sql]
        )
        try run(
            "INSERT INTO person_change_proofs (change, name, sha256, bytes) VALUES ($1, $2, $3, $4)",
            [change.id.sql, change.proofName.sql, SHA256.digest(proof).sql, proof.sql]
        )
    }

    /// The file that proves a change; nil where none is kept.
    public func proof(ofChange change: Identifier) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT bytes FROM person_change_proofs WHERE change = $1", [change.sql])
    }

    /// Keeps what was decided on a change; a confirmed one is what the person has from then on.
    public func decide(
        _ change: PersonChange,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO person_change_decisions (change, decision, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [change.id.sql, (isConfirmed ? "confirmed" : "refused").sql, reason.sql, staff.sql, now.sql]
        )
        try run("DELETE FROM open_person_changes WHERE change = $1", [change.id.sql])
        guard isConfirmed else { return }
        switch change.present {
        case .name(let name): try insertName(name, of: change.person, from: change.effectiveOn, at: now)
        case .identity(let document):
            try insert(document, of: change.person, from: change.effectiveOn, at: now)
        }
    }

    public func personChange(_ id: Identifier) throws -> PersonChange? {
        try first(PersonChange.self, PersonChange.select + " WHERE c.id = $1", [id.sql])
    }

    /// All changes of a person, the oldest first.
    public func changes(of person: Identifier) throws -> [PersonChange] {
        try rows(of: PersonChange.self, PersonChange.select + " WHERE c.person = $1 ORDER BY c.id", [person.sql])
    }

    /// The names that somebody had before confirmed changes, the oldest first.
    public func formerNames(of person: Identifier) throws -> [String] {
        try changes(of: person).filter { $0.kind == .name && $0.isConfirmed }.map(\.former)
    }

    /// Whether a change of that kind waits for a second person.
    public func hasOpenChange(_ kind: PersonChange.Kind, of person: Identifier) throws -> Bool {
        let sql = "SELECT 1 FROM open_person_changes WHERE person = $1 AND kind = $2"
        return try value(Int.self, sql, [person.sql, kind.sql]) != nil
    }
}

extension PersonChange {
    fileprivate var identityKind: IdentityDocument.Kind? {
        if case .identity(let document) = present { document.kind } else { nil }
    }
}

extension PersonChange.Kind: StoredCase {}

extension PersonChange: StoredRecord {
    fileprivate static let select = """
        SELECT c.id, c.person, c.kind, c.former, c.present, c.identity_kind, c.document_number, c.document_date,
            v.name, c.effective_on, \(StaffMember.columns(of: "s", at: "c.entered_at")), c.entered_at,
            d.decision, d.reason, t.name, d.decided_at
        FROM person_changes c JOIN staff s ON s.id = c.entered_by LEFT JOIN person_change_proofs v ON v.change = c.id
        LEFT JOIN person_change_decisions d ON d.change = c.id LEFT JOIN staff t ON t.id = d.decided_by
        """

    public init(_ columns: inout Columns) throws {
        let (id, person): (Identifier, Identifier) = (try columns.next(), try columns.next())
        let kind: PersonChange.Kind = try columns.next()
        let (former, present): (String, String) = (try columns.next(), try columns.next())
        let identityKind: IdentityDocument.Kind? = try columns.next()
        self.init(
            id: id,
            person: person,
            former: former,
            present: kind == .name
                ? .name(present)
                : .identity(IdentityDocument(kind: identityKind ?? .residentIdentityCard, number: present)),
            documentNumber: try columns.next(),
            documentDate: try columns.next(),
            proofName: try columns.next(),
            effectiveOn: try columns.next(),
            enterer: try StaffMember(&columns),
            enteredAt: try columns.next(),
            decision: try SecondDecision(nextOf: &columns)
        )
    }
}

extension SecondDecision {
    /// Reads decision, reason, name and time; nil where nothing was decided.
    init?(nextOf columns: inout Columns) throws {
        let decision: String? = try columns.next()
        let (reason, decider): (String?, String?) = (try columns.next(), try columns.next())
        let at: Instant? = try columns.next()
        guard let decision, let reason, let decider, let at else { return nil }
        self.init(isConfirmed: decision == "confirmed", reason: reason, decider: decider, at: at)
    }
}
