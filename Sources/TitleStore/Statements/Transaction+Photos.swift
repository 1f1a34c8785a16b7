public import TitleModel

/// A person of a roster as a photo is looked for: the line, every number the person has or had, and whether there is a photo.
public struct PortraitRow: Equatable, Sendable {
    public let line: Int
    public let person: Identifier
    public let name: String
    public let hasPhoto: Bool
}

extension Transaction {
    /// The rows of a batch that were not removed, in the order of the roster.
    public func portraitRows(of batch: Identifier) throws -> [PortraitRow] {
        try rows(
            of: PortraitRow.self,
            """
            SELECT r.line, r.person, r.name, EXISTS (SELECT 1 FROM person_photos f WHERE f.person = r.person)
            FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) ORDER BY r.line
            """,
            [batch.sql]
        )
    }

    /// How many rows of a batch that have no certificate yet, and were not removed, are of people without a photo.
    public func rowsWithoutPhoto(of batch: Identifier) throws -> Int {
        let sql = """
            SELECT count(*) FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM person_photos f WHERE f.person = r.person)
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.roster_row = r.id)
            """
        return try value(Int.self, sql, [batch.sql]) ?? 0
    }

    /// The people of a batch by each number that they have or had.
    public func peopleByNumber(in batch: Identifier) throws -> [String: Identifier] {
        let sql = """
            SELECT DISTINCT i.number, i.person FROM roster_rows r JOIN person_identities i ON i.person = r.person
            WHERE r.batch = $1
            """
        let pairs = try rows(of: NumberOfPerson.self, sql, [batch.sql]).map { ($0.number, $0.person) }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Where a certificate's result stands, and which body's people took its roster in.
    public func batchBehind(_ number: CertificateNumber) throws -> (batch: ResultBatch, importer: BodyCode?)? {
        let sql = "SELECT r.batch FROM orders o JOIN roster_rows r ON r.id = o.roster_row WHERE o.number = $1"
        guard let id = try value(Identifier.self, sql, [number.sql]), let record = try batch(id) else { return nil }
        return (record.batch, try staffMember(record.importedBy)?.body)
    }

    /// SHA-256 of a person's photo: the one registered last; nil for none.
    public func latestPhoto(of person: Identifier) throws -> [UInt8]? {
        let sql = "SELECT photo FROM person_photos WHERE person = $1 ORDER BY recorded_at DESC LIMIT 1"
        return try value([UInt8].self, sql, [person.sql])
    }

    /// The photos a person has had, each with the moment from which it counted, the oldest first.
    public func photoHistory(of person: Identifier) throws -> [(photo: [UInt8], since: Instant)] {
        let sql = "SELECT photo, recorded_at FROM person_photos WHERE person = $1 ORDER BY recorded_at"
        return try rows(of: PhotoSince.self, sql, [person.sql]).map { ($0.photo, $0.since) }
    }

    /// The photo that stands on the prints of a certificate whose claim names none; nil before the first print.
    public func printedPhoto(of number: CertificateNumber) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT photo FROM printed_photos WHERE number = $1", [number.sql])
    }

    /// Binds a photo to a certificate with its first print; a later print has the same.
    public func bind(photo: [UInt8], to number: CertificateNumber, at now: Instant) throws {
        try run(
            """
            INSERT INTO printed_photos (number, photo, printed_at) VALUES ($1, $2, $3)
            ON CONFLICT (number) DO NOTHING
            """,
            [number.sql, photo.sql, now.sql]
        )
    }

    /// Keeps the picture, without making it anybody's photo.
    public func keep(_ photo: Photo, at now: Instant) throws {
        try run(
            """
            INSERT INTO photos (sha256, media_type, bytes, recorded_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (sha256) DO NOTHING
            """,
            [photo.sha256.sql, photo.mediaType.sql, photo.bytes.sql, now.sql]
        )
    }
}

extension PortraitRow: StoredRecord {
    public init(_ columns: inout Columns) throws {
        line = try columns.next()
        person = try columns.next()
        name = try columns.next()
        hasPhoto = try columns.next()
    }
}

private struct NumberOfPerson: StoredRecord {
    let number: String
    let person: Identifier

    init(_ columns: inout Columns) throws {
        number = try columns.next()
        person = try columns.next()
    }
}

private struct PhotoSince: StoredRecord {
    let photo: [UInt8]
    let since: Instant

    init(_ columns: inout Columns) throws {
        photo = try columns.next()
        since = try columns.next()
    }
}
