extension Migrations {
    /// That a row is to end for a confirmed fraud is proposed by one person and confirmed by another.
    static let fraud0022 =
        """
        CREATE TABLE fraud_proposals (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            ground TEXT NOT NULL CHECK (length(ground) BETWEEN 1 AND 1000),
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX fraud_proposals_by_row ON fraud_proposals (roster_row);

        CREATE TABLE fraud_decisions (
            proposal TEXT PRIMARY KEY NOT NULL REFERENCES fraud_proposals (id),
            decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'refused')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER fraud_proposals_one_at_a_time BEFORE INSERT ON fraud_proposals
        WHEN EXISTS (SELECT 1 FROM fraud_proposals p WHERE p.roster_row = NEW.roster_row
            AND NOT EXISTS (SELECT 1 FROM fraud_decisions d WHERE d.proposal = p.id))
        BEGIN SELECT RAISE(ABORT, 'another proposal about the row waits'); END;
        CREATE TRIGGER fraud_confirmed_by_a_second_person BEFORE INSERT ON fraud_decisions
        WHEN NEW.decision = 'confirmed'
            AND EXISTS (SELECT 1 FROM fraud_proposals WHERE id = NEW.proposal AND proposed_by = NEW.decided_by)
        BEGIN SELECT RAISE(ABORT, 'who proposed it does not confirm it'); END;

        """ + appendOnly("fraud_proposals", "fraud_decisions")
}
