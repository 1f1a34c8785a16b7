public import TitleModel

/// How a person gets in.
public struct StaffAccount: Hashable, Sendable {
    public let member: StaffMember
    public let loginName: String
    /// As `PasswordHash` writes it; nil before the account is activated.
    public let passwordHash: String?
    /// Sealed under the office's key, for the person's identifier.
    public let timedSecret: [UInt8]?
    /// The step of the last one-time code that was taken.
    public let timedStep: Int64
    /// Who the person is at the OIDC provider.
    public let oidcSubject: String?
    public let madeAt: Instant
    public let disabledAt: Instant?
}

extension StaffAccount: StoredRecord {
    static var columns: String {
        """
        s.id, s.name, s.body, s.duties, s.kind, a.login_name, a.password_hash, a.timed_secret, a.timed_step,
        a.oidc_subject, a.made_at, a.disabled_at
        """
    }

    public init(_ columns: inout Columns) throws {
        member = try StaffMember(&columns)
        loginName = try columns.next()
        passwordHash = try columns.next()
        timedSecret = try columns.next()
        timedStep = try columns.next()
        oidcSubject = try columns.next()
        madeAt = try columns.next()
        disabledAt = try columns.next()
    }
}

/// What is kept while somebody sets the second factor.
public struct Enrolment: Hashable, Sendable {
    /// Whose account; nil for the first one of all, which is made at its end.
    public let staff: Identifier?
    public let loginName: String
    public let passwordHash: String
    /// Sealed under the office's key, for the login name.
    public let timedSecret: [UInt8]
    /// The first person's appointment.
    public let first: FirstPerson?
    public let expiresAt: Instant

    public struct FirstPerson: Hashable, Sendable {
        public let name: String
        public let body: BodyCode
        public let document: String

        public init(name: String, body: BodyCode, document: String) {
            self.name = name
            self.body = body
            self.document = document
        }
    }

    public init(
        staff: Identifier?,
        loginName: String,
        passwordHash: String,
        timedSecret: [UInt8],
        first: FirstPerson?,
        expiresAt: Instant
    ) {
        self.staff = staff
        self.loginName = loginName
        self.passwordHash = passwordHash
        self.timedSecret = timedSecret
        self.first = first
        self.expiresAt = expiresAt
    }
}

extension Enrolment: StoredRecord {
    public init(_ columns: inout Columns) throws {
        staff = try columns.next()
        loginName = try columns.next()
        passwordHash = try columns.next()
        timedSecret = try columns.next()
        let (name, body, document): (String?, BodyCode?, String?) = try (columns.next(), columns.next(), columns.next())
        if let name, let body, let document {
            first = FirstPerson(name: name, body: body, document: document)
        } else {
            first = nil
        }
        expiresAt = try columns.next()
    }
}

/// Somebody who is in.
public struct StaffSession: Hashable, Sendable {
    public let staff: Identifier
    public let startedAt: Instant
    public let seenAt: Instant
    public let network: String

    public init(staff: Identifier, startedAt: Instant, seenAt: Instant, network: String) {
        self.staff = staff
        self.startedAt = startedAt
        self.seenAt = seenAt
        self.network = network
    }
}

extension StaffSession: StoredRecord {
    public init(_ columns: inout Columns) throws {
        staff = try columns.next()
        startedAt = try columns.next()
        seenAt = try columns.next()
        network = try columns.next()
    }
}

/// A try to get in.
public struct LoginAttempt: Hashable, Sendable {
    public let id: Identifier
    /// Names are kept by their HMAC alone: people type passwords where a name belongs.
    public let nameMark: [UInt8]
    public let network: String
    public let at: Instant

    public init(id: Identifier, nameMark: [UInt8], network: String, at: Instant) {
        self.id = id
        self.nameMark = nameMark
        self.network = network
        self.at = at
    }
}
