public import TitleModel

extension Transaction {
    /// Writes down what tells the original of a case again.
    public func insert(_ marks: [OriginalMark], of conversion: Identifier) throws {
        for mark in marks {
            try run(
                "INSERT INTO original_marks (conversion_case, kind, mark) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                [conversion.sql, mark.kind.sql, mark.text.sql]
            )
        }
    }

    /// Another case, open or ended in a certificate, whose original has that mark; nil when there is none.
    ///
    /// The number alone tells an original again only where its holder is the same.
    public func conversion(
        marked mark: OriginalMark,
        holder: IdentityDocument,
        besides own: Identifier?
    ) throws -> Identifier? {
        try value(
            Identifier.self,
            """
            SELECT m.conversion_case FROM original_marks m JOIN conversion_cases c ON c.id = m.conversion_case
            WHERE m.mark = $1 AND m.kind = $2 AND m.conversion_case IS NOT $3
                AND (m.kind <> 'number' OR (c.identity_kind = $4 AND c.identity_number = $5))
                AND (m.conversion_case IN (SELECT conversion_case FROM open_conversion_cases)
                    OR m.conversion_case IN (SELECT conversion_case FROM converted_originals))
            ORDER BY m.conversion_case LIMIT 1
            """,
            [mark.text.sql, mark.kind.sql, own.sql, holder.kind.sql, holder.number.sql]
        )
    }
}
