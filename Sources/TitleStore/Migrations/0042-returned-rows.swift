extension Migrations {
    /// A row that was given back, or whose filing was withdrawn, may be shown anew as it should be; one that a filing holds,
    /// or that was refused, may not.
    static let returnedRows0042 =
        """
        DROP TRIGGER row_restarts_of_no_filed;
        CREATE TRIGGER row_restarts_of_no_filed BEFORE INSERT ON row_restarts
        WHEN EXISTS (SELECT 1 FROM filing_rows f WHERE f.roster_row = NEW.old_row
            AND NOT EXISTS (SELECT 1 FROM filing_row_ends e JOIN filing_steps s ON s.id = e.step
                WHERE e.filing = f.filing AND e.roster_row = f.roster_row AND s.event <> 'refuse'))
        BEGIN SELECT RAISE(ABORT, 'a filed row is not shown anew'); END;
        """
}
