extension Migrations {
    /// The city's consent to a plan (FIL1), the units of a publicity before applying, a line each with its own period (PUB1), what a
    /// paper says that it holds, and how many applied in each series (FIL15).
    static let consentsAndUnits0035 =
        """
        ALTER TABLE batch_papers ADD COLUMN consent_number TEXT CHECK (length(consent_number) BETWEEN 1 AND 100);
        ALTER TABLE batch_papers ADD COLUMN consent_date TEXT CHECK (length(consent_date) = 10);
        ALTER TABLE batch_papers ADD COLUMN units TEXT CHECK (length(units) BETWEEN 1 AND 4000000);
        ALTER TABLE batch_papers ADD COLUMN contents TEXT CHECK (length(contents) BETWEEN 1 AND 200);
        ALTER TABLE batch_papers ADD COLUMN applicants TEXT CHECK (length(applicants) BETWEEN 1 AND 100000);
        """
}
