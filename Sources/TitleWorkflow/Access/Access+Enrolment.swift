public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// What the first person of an installation says (首次设置).
public struct SetupForm: Sendable {
    public let code: String
    public let name: String
    public let body: String
    public let document: String
    public let loginName: String
    public let password: String
    public let again: String

    public init(
        code: String,
        name: String,
        body: String,
        document: String,
        loginName: String,
        password: String,
        again: String
    ) {
        self.code = code
        self.name = name
        self.body = body
        self.document = document
        self.loginName = loginName
        self.password = password
        self.again = again
    }
}

/// What goes into the authenticator app, and how the enrolment is found again.
public struct EnrolmentOffer: Sendable {
    public let token: SessionToken
    public let loginName: String
    /// Base 32.
    public let secret: String
}

extension Access {
    /// How long somebody may take to set the second factor, in milliseconds.
    private static let enrolmentTime: Int64 = 900_000

    /// Whether the first account may be made here: this process printed a code, and there is no account.
    public func awaitsSetup() async throws -> Bool {
        guard setupCode != nil else { return false }
        return try await store.read { try !$0.hasAccounts() }
    }

    /// Begins the first account of an installation.
    /// - Throws: `FormFaults` by the fields' names; `AccessRefusal.setupOver`, `.wait`, `.busy`.
    public func beginSetup(_ form: SetupForm, from network: String, at now: Instant) async throws -> EnrolmentOffer {
        guard try await awaitsSetup() else { throw AccessRefusal.setupOver }
        return try await hashing.withPlace { try await setup(form, from: network, at: now) }
    }

    private func setup(_ form: SetupForm, from network: String, at now: Instant) async throws -> EnrolmentOffer {
        let attempt = try await tries.begin(.setupCode, from: network, at: now)
        guard let code = setupCode, VerificationCode(form.code) == code else {
            try await tries.fail(attempt, .setupCode, nil, from: network, at: now)
            throw FormFaults("code", .codeWrong)
        }
        try await store.write { try $0.setSucceeded(attempt.id) }
        let (login, first) = try checked(form)
        return try await offer(nil, login, form.password, first, at: now)
    }

    /// Begins the activation of an account that was made for somebody, or reset.
    /// - Throws: `FormFaults` by the fields' names; `AccessRefusal.wait`, `.busy`.
    public func beginActivation(
        code typed: String,
        password: String,
        again: String,
        from network: String,
        at now: Instant
    ) async throws -> EnrolmentOffer {
        try await hashing.withPlace {
            let account = try await account(activatedBy: typed, from: network, at: now)
            let login = try LoginName(typed: account.loginName)
            var faults = FormFaults()
            try check(password, again, of: login, &faults)
            try faults.expectNone()
            return try await offer(account.member.id, login, password, nil, at: now)
        }
    }

    /// Counts a wrong code.
    private func account(
        activatedBy typed: String,
        from network: String,
        at now: Instant
    ) async throws -> StaffAccount {
        let attempt = try await tries.begin(.activationCode, from: network, at: now)
        let account = try await VerificationCode(typed).map(Self.hash(of:)).asyncMap { hash in
            try await store.read { transaction in
                try transaction.staff(activatedBy: hash, at: now).flatMap { try transaction.account(of: $0) }
            }
        }
        guard let account = account ?? nil, account.disabledAt == nil else {
            try await tries.fail(attempt, .activationCode, nil, from: network, at: now)
            throw FormFaults("code", .codeWrong)
        }
        try await store.write { try $0.setSucceeded(attempt.id) }
        return account
    }

    private func checked(_ form: SetupForm) throws -> (LoginName, Enrolment.FirstPerson) {
        var faults = FormFaults()
        let body = BodyCode(form.body).flatMap { office.registry[$0] }
        try faults.check("name") { try AppointmentIsComplete.check(name: form.name) }
        if body == nil { faults.add("body", .bodyUnknown) }
        try faults.check("document") { try AppointmentIsComplete.check(document: form.document) }
        let login = try faults.check("login") { try LoginName(typed: form.loginName) }
        if let login { try check(form.password, form.again, of: login, &faults) }
        try faults.expectNone()
        guard let login, let body else { throw faults }
        return (login, Enrolment.FirstPerson(name: form.name, body: body.code, document: form.document))
    }

    func check(_ password: String, _ again: String, of login: LoginName, _ faults: inout FormFaults) throws {
        try faults.check("password") { try PasswordIsHardToGuess.check(password, of: login) }
        if password != again { faults.add("again", .access(.passwordsDiffer)) }
    }

    /// The first person operates, and so decides nothing.
    func firstMember(_ name: String, _ body: BodyCode, at now: Instant) -> StaffMember {
        StaffMember(id: office.keys.next(at: now), name: name, body: body, duties: [.operate])
    }

    private func offer(
        _ staff: Identifier?,
        _ login: LoginName,
        _ password: String,
        _ first: Enrolment.FirstPerson?,
        at now: Instant
    ) async throws -> EnrolmentOffer {
        let cost = settings.cost
        let hash = await hashing.run { PasswordHash(of: password, cost: cost).text }
        let (token, secret) = (SessionToken(), TimedCode.newSecret())
        let enrolment = Enrolment(
            staff: staff,
            loginName: login.text,
            passwordHash: hash,
            timedSecret: key.seal(secret, for: login.text),
            first: first,
            expiresAt: now.adding(milliseconds: Self.enrolmentTime)
        )
        let tokenHash = token.hash
        try await store.write { try $0.insert(enrolment, tokenHash: tokenHash, at: now) }
        return EnrolmentOffer(token: token, loginName: login.text, secret: base32Text(secret))
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ work: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await work(self)
    }
}
