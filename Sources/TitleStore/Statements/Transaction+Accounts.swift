public import TitleModel

extension Transaction {
    /// Makes an account that waits for its activation.
    public func insertAccount(
        of staff: Identifier,
        loginName: LoginName,
        oidcSubject: String?,
        at now: Instant
    ) throws {
        try run(
            "INSERT INTO staff_accounts (staff, login_name, oidc_subject, made_at) VALUES ($1, $2, $3, $4)",
            [staff.sql, loginName.text.sql, oidcSubject.sql, now.sql]
        )
    }

    public func account(of staff: Identifier) throws -> StaffAccount? {
        try first(StaffAccount.self, Self.accounts + " WHERE a.staff = $1", [staff.sql])
    }

    public func account(named loginName: String) throws -> StaffAccount? {
        try first(StaffAccount.self, Self.accounts + " WHERE a.login_name = $1", [loginName.sql])
    }

    public func account(ofSubject subject: String) throws -> StaffAccount? {
        try first(StaffAccount.self, Self.accounts + " WHERE a.oidc_subject = $1", [subject.sql])
    }

    /// By login name.
    public func accounts() throws -> [StaffAccount] {
        try rows(of: StaffAccount.self, Self.accounts + " ORDER BY a.login_name", [])
    }

    public func hasAccounts() throws -> Bool {
        try value(Bool.self, "SELECT EXISTS (SELECT 1 FROM staff_accounts)", []) ?? false
    }

    /// Whether anybody's second factor is sealed under the office's key.
    public func hasSealedFactors() throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM staff_accounts WHERE timed_secret IS NOT NULL)"
        return try value(Bool.self, sql, []) ?? false
    }

    public func isDisabled(_ staff: Identifier) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM staff_accounts WHERE staff = $1 AND disabled_at IS NOT NULL)"
        return try value(Bool.self, sql, [staff.sql]) ?? false
    }

    /// Sets password and second factor; both nil take them away.
    public func setFactors(of staff: Identifier, passwordHash: String?, timedSecret: [UInt8]?, step: Int64) throws {
        try run(
            "UPDATE staff_accounts SET password_hash = $1, timed_secret = $2, timed_step = $3 WHERE staff = $4",
            [passwordHash.sql, timedSecret.sql, step.sql, staff.sql]
        )
    }

    public func setPasswordHash(_ hash: String, of staff: Identifier) throws {
        try run("UPDATE staff_accounts SET password_hash = $1 WHERE staff = $2", [hash.sql, staff.sql])
    }

    /// Who the person is at the OpenID provider.
    public func setSubject(_ subject: String?, of staff: Identifier) throws {
        try run("UPDATE staff_accounts SET oidc_subject = $1 WHERE staff = $2", [subject.sql, staff.sql])
    }

    public func setTimedStep(_ step: Int64, of staff: Identifier) throws {
        try run("UPDATE staff_accounts SET timed_step = $1 WHERE staff = $2", [step.sql, staff.sql])
    }

    public func disableAccount(of staff: Identifier, at now: Instant?) throws {
        try run("UPDATE staff_accounts SET disabled_at = $1 WHERE staff = $2", [now.sql, staff.sql])
    }

    private static var accounts: String {
        "SELECT \(StaffAccount.columns) FROM staff_accounts a JOIN staff s ON s.id = a.staff"
    }
}
