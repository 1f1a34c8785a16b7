extension Migrations {
    /// From which certificate a row changed series: one of this register, or one whose issuer it names.
    ///
    /// Also which rows a paper does not cover, and when counties and departments handed in what the region approved.
    static let rowsAndPapers0027 =
        """
        CREATE TABLE earlier_certificates (
            roster_row TEXT PRIMARY KEY NOT NULL REFERENCES roster_rows (id),
            number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 200),
            certificate TEXT REFERENCES title_certificates (number),
            issuer TEXT CHECK (length(issuer) BETWEEN 1 AND 200),
            CHECK (certificate IS NOT NULL OR issuer IS NOT NULL),
            CHECK (certificate IS NULL OR certificate = number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX earlier_certificates_by_certificate ON earlier_certificates (certificate);

        CREATE TABLE paper_gaps (
            paper TEXT NOT NULL REFERENCES batch_papers (id),
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            PRIMARY KEY (paper, roster_row)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX paper_gaps_by_row ON paper_gaps (roster_row);

        CREATE TABLE approval_hand_ins (
            entry TEXT NOT NULL REFERENCES approval_entries (id),
            sender TEXT NOT NULL CHECK (sender IN ('department', 'county')),
            day TEXT NOT NULL CHECK (length(day) = 10),
            PRIMARY KEY (entry, sender)
        ) STRICT, WITHOUT ROWID;

        """ + appendOnly("earlier_certificates", "paper_gaps", "approval_hand_ins")
}
