extension Migrations {
    /// The copy that a report of a forgery names; its `number` is that of the certificate the copy was made from.
    static let reportedCopies0040 =
        """
        ALTER TABLE forgery_reports ADD COLUMN copy TEXT REFERENCES copies (id);
        """
}
