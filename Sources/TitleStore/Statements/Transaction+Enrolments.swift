public import TitleModel

extension Transaction {
    /// Gives a person an activation code in place of the one before.
    public func insertActivation(codeHash: [UInt8], of staff: Identifier, expiresAt: Instant) throws {
        try deleteActivation(of: staff)
        try run(
            "INSERT INTO staff_activations (code_hash, staff, expires_at) VALUES ($1, $2, $3)",
            [codeHash.sql, staff.sql, expiresAt.sql]
        )
    }

    /// Whose code it is, as long as it is good.
    public func staff(activatedBy codeHash: [UInt8], at now: Instant) throws -> Identifier? {
        let sql = "SELECT staff FROM staff_activations WHERE code_hash = $1 AND expires_at > $2"
        return try value(Identifier.self, sql, [codeHash.sql, now.sql])
    }

    public func deleteActivation(of staff: Identifier) throws {
        try run("DELETE FROM staff_activations WHERE staff = $1", [staff.sql])
    }

    /// Keeps an enrolment and forgets those that are over.
    public func insert(_ enrolment: Enrolment, tokenHash: [UInt8], at now: Instant) throws {
        try run("DELETE FROM enrolments WHERE expires_at <= $1", [now.sql])
        try run(
            """
            INSERT INTO enrolments (token_hash, staff, login_name, password_hash, timed_secret, name, body, document,
                expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                tokenHash.sql, enrolment.staff.sql, enrolment.loginName.sql, enrolment.passwordHash.sql,
                enrolment.timedSecret.sql, (enrolment.first?.name).sql, (enrolment.first?.body).sql,
                (enrolment.first?.document).sql, enrolment.expiresAt.sql,
            ]
        )
    }

    public func enrolment(_ tokenHash: [UInt8], at now: Instant) throws -> Enrolment? {
        try first(
            Enrolment.self,
            """
            SELECT staff, login_name, password_hash, timed_secret, name, body, document, expires_at
            FROM enrolments WHERE token_hash = $1 AND expires_at > $2
            """,
            [tokenHash.sql, now.sql]
        )
    }

    public func deleteEnrolment(_ tokenHash: [UInt8]) throws {
        try run("DELETE FROM enrolments WHERE token_hash = $1", [tokenHash.sql])
    }

    public func deleteEnrolments(of staff: Identifier) throws {
        try run("DELETE FROM enrolments WHERE staff = $1", [staff.sql])
    }
}
