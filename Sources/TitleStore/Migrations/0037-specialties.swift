extension Migrations {
    /// Lines of the mapping tables that tell specialties apart; the instant of another system's signature; where and when
    /// an original was checked online, and by whom.
    static let specialties0037 = """
        ALTER TABLE title_mappings ADD COLUMN specialty TEXT CHECK (length(specialty) BETWEEN 1 AND 100);
        ALTER TABLE title_mappings ADD COLUMN target_specialty TEXT CHECK (length(target_specialty) BETWEEN 1 AND 100);
        ALTER TABLE conversion_checks ADD COLUMN signed_at INTEGER;
        ALTER TABLE conversion_evidence ADD COLUMN checked_at_address TEXT
            CHECK (length(checked_at_address) BETWEEN 1 AND 400);
        ALTER TABLE conversion_evidence ADD COLUMN checked_on TEXT
            CHECK (length(checked_on) = 10 AND (checked_on IS NULL) = (checked_at_address IS NULL));
        ALTER TABLE conversion_evidence ADD COLUMN checked_by TEXT
            CHECK (length(checked_by) BETWEEN 1 AND 100 AND (checked_by IS NULL) = (checked_at_address IS NULL));
        CREATE INDEX conversion_cases_by_receiver ON conversion_cases (receiver);
        CREATE INDEX conversion_cases_by_area ON conversion_cases (area);

        """
}
