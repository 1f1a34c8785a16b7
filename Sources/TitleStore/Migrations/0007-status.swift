extension Migrations {
    /// The status lists that the press signed: the present one of each list, and the last one of each day.
    ///
    /// Of the present one only the newest is kept; what a past day was answered is history and never changes.
    static let status0007 =
        """
        CREATE TABLE present_status_lists (
            list INTEGER PRIMARY KEY CHECK (list BETWEEN 0 AND 4294967295),
            issued_at INTEGER NOT NULL,
            ttl INTEGER NOT NULL CHECK (ttl > 0),
            changes INTEGER NOT NULL CHECK (changes >= 0),
            envelope BLOB NOT NULL CHECK (length(envelope) > 0)
        ) STRICT;

        CREATE TABLE daily_status_lists (
            list INTEGER NOT NULL CHECK (list BETWEEN 0 AND 4294967295),
            day TEXT NOT NULL CHECK (length(day) = 10),
            issued_at INTEGER NOT NULL,
            envelope BLOB NOT NULL CHECK (length(envelope) > 0),
            PRIMARY KEY (list, day)
        ) STRICT;

        CREATE INDEX certificate_events_after_issue ON certificate_events (number, at, id) WHERE kind <> 'issued';

        """ + appendOnly("daily_status_lists")
}
