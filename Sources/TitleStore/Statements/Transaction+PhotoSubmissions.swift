public import TitleModel

extension Transaction {
    /// Keeps a photo that waits to be looked at.
    public func insert(_ submission: PhotoSubmission) throws {
        try run(
            "INSERT INTO photo_submissions (id, person, certificate, photo, submitted_at) VALUES ($1, $2, $3, $4, $5)",
            [
                submission.id.sql, submission.person.sql, submission.certificate.sql, submission.photo.sql,
                submission.submittedAt.sql,
            ]
        )
        try run(
            "INSERT INTO open_photo_submissions (person, submission) VALUES ($1, $2)",
            [submission.person.sql, submission.id.sql]
        )
    }

    /// Keeps what was decided; a confirmed photo is the person's from then on.
    public func decide(
        _ submission: PhotoSubmission,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            "INSERT INTO photo_decisions (submission, decision, reason, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5)",
            [submission.id.sql, (isConfirmed ? "confirmed" : "refused").sql, reason.sql, staff.sql, now.sql]
        )
        try run("DELETE FROM open_photo_submissions WHERE submission = $1", [submission.id.sql])
        guard isConfirmed else { return }
        try run(
            "INSERT INTO person_photos (person, photo, recorded_at) VALUES ($1, $2, $3)",
            [submission.person.sql, submission.photo.sql, now.sql]
        )
    }

    public func photoSubmission(_ id: Identifier) throws -> PhotoSubmission? {
        try first(PhotoSubmission.self, PhotoSubmission.select + " WHERE p.id = $1", [id.sql])
    }

    /// What a person has handed in, the oldest first.
    public func photoSubmissions(of person: Identifier) throws -> [PhotoSubmission] {
        let sql = PhotoSubmission.select + " WHERE p.person = $1 ORDER BY p.id"
        return try rows(of: PhotoSubmission.self, sql, [person.sql])
    }

    /// What waits to be looked at, the oldest first.
    public func openPhotoSubmissions() throws -> [PhotoSubmission] {
        let sql = PhotoSubmission.select + " JOIN open_photo_submissions q ON q.submission = p.id ORDER BY p.id"
        return try rows(of: PhotoSubmission.self, sql, [])
    }
}

extension PhotoSubmission: StoredRecord {
    fileprivate static let select = """
        SELECT p.id, p.person, p.certificate, p.photo, p.submitted_at, d.decision, d.reason, s.name, d.decided_at
        FROM photo_submissions p LEFT JOIN photo_decisions d ON d.submission = p.id
        LEFT JOIN staff s ON s.id = d.decided_by
        """

    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            person: try columns.next(),
            certificate: try columns.next(),
            photo: try columns.next(),
            submittedAt: try columns.next(),
            decision: try SecondDecision(nextOf: &columns)
        )
    }
}
