public import TitleModel

extension Transaction {
    /// Notes a correction and mends the row in the one field that it names.
    public func insert(_ correction: RowCorrection, by staff: Identifier) throws {
        try run(
            """
            INSERT INTO publicity_corrections (id, publicity, roster_row, field, old_value, new_value, reason,
                roster_digest, corrected_by, corrected_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                correction.id.sql, correction.publicity.sql, correction.row.sql, correction.field.sql,
                correction.old.sql, correction.new.sql, correction.reason.sql, correction.rosterDigest.sql, staff.sql,
                correction.at.sql,
            ]
        )
        let filled = correction.new.isEmpty ? nil : correction.new
        try run(
            "UPDATE roster_rows SET \(correction.field.column) = $1 WHERE id = $2",
            [filled.sql, correction.row.sql]
        )
    }

    /// The corrections of a notice in the order in which they were made.
    public func corrections(of publicity: Identifier) throws -> [RowCorrection] {
        try rows(
            of: RowCorrection.self,
            """
            SELECT id, publicity, roster_row, field, old_value, new_value, reason, corrected_at, roster_digest
            FROM publicity_corrections WHERE publicity = $1 ORDER BY rowid
            """,
            [publicity.sql]
        )
    }

    /// The corrections of a notice with the line that each concerns, for the public.
    public func noticeCorrections(of publicity: Identifier) throws -> [NoticeCorrection] {
        try rows(
            of: NoticeCorrection.self,
            """
            SELECT r.line, k.field, k.old_value, k.new_value, k.corrected_at FROM publicity_corrections k
            JOIN roster_rows r ON r.id = k.roster_row WHERE k.publicity = $1 ORDER BY k.rowid
            """,
            [publicity.sql]
        )
    }

    /// Keeps the name that a person is found by beside the one that was typed wrongly.
    public func insertCorrectedName(_ name: String, of person: Identifier, at now: Instant) throws {
        try run(
            """
            INSERT INTO person_names (person, name, valid_from, recorded_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (person, name, valid_from) DO NOTHING
            """,
            [person.sql, name.sql, now.civilDate.sql, now.sql]
        )
    }
}

/// A correction as a notice shows it.
public struct NoticeCorrection: Equatable, Sendable {
    public let line: Int
    public let field: RowCorrection.Field
    public let old: String
    public let new: String
    public let at: Instant
}

extension RowCorrection.Field: StoredCase {}

extension RowCorrection.Field {
    fileprivate var column: String {
        switch self {
        case .name: "name"
        case .mongolianName: "mongolian_name"
        case .employer: "employer"
        case .panel: "panel"
        case .qualifiedOn: "qualified_on"
        }
    }
}

extension RowCorrection: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            publicity: try columns.next(),
            row: try columns.next(),
            field: try columns.next(),
            old: try columns.next(),
            new: try columns.next(),
            reason: try columns.next(),
            at: try columns.next(),
            rosterDigest: try columns.next()
        )
    }
}

extension NoticeCorrection: StoredRecord {
    public init(_ columns: inout Columns) throws {
        line = try columns.next()
        field = try columns.next()
        old = try columns.next()
        new = try columns.next()
        at = try columns.next()
    }
}
