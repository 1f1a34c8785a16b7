extension Migrations {
    /// A batch that was taken in by mistake and discarded (撤销导入) before it was ever shown; its rows stay.
    static let discards0020 =
        """
        CREATE TABLE batch_discards (
            batch TEXT PRIMARY KEY NOT NULL REFERENCES batches (id),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            discarded_by TEXT NOT NULL REFERENCES staff (id),
            discarded_at INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER batch_discards_before_publicity BEFORE INSERT ON batch_discards
        WHEN EXISTS (SELECT 1 FROM publicities WHERE batch = NEW.batch)
            OR EXISTS (SELECT 1 FROM approvals WHERE batch = NEW.batch)
        BEGIN SELECT RAISE(ABORT, 'a batch that was shown or approved is not discarded'); END;
        CREATE TRIGGER publicities_of_no_discarded BEFORE INSERT ON publicities
        WHEN EXISTS (SELECT 1 FROM batch_discards WHERE batch = NEW.batch)
        BEGIN SELECT RAISE(ABORT, 'a discarded batch is not shown'); END;
        CREATE TRIGGER approvals_of_no_discarded BEFORE INSERT ON approvals
        WHEN EXISTS (SELECT 1 FROM batch_discards WHERE batch = NEW.batch)
        BEGIN SELECT RAISE(ABORT, 'a discarded batch is not approved'); END;

        """ + appendOnly("batch_discards")
}
