extension Migrations {
    /// What the pages of the trail look for.
    static let auditPages0018 =
        """
        CREATE INDEX audit_events_by_action ON audit_events (action, sequence);
        CREATE INDEX audit_events_by_time ON audit_events (at, sequence);

        """
}
