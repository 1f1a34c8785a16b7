public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Access {
    /// The secret of an enrolment that was begun, to be shown once more after a wrong code.
    /// - Throws: `AccessRefusal.enrolmentOver`.
    public func offer(of token: SessionToken, at now: Instant) async throws -> EnrolmentOffer {
        let (enrolment, secret) = try await begun(token, at: now)
        return EnrolmentOffer(token: token, loginName: enrolment.loginName, secret: base32Text(secret))
    }

    /// Ends an enrolment with the first one-time code: the account is active and its person is in, known to come from this
    /// network; an older session of the same browser ends with it.
    /// - Throws: `AccessRefusal.timedCodeWrong`, `.enrolmentOver`, `.setupOver`, `.loginNameTaken`.
    public func finishEnrolment(
        _ token: SessionToken,
        code: String,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        let (enrolment, secret) = try await begun(token, at: now)
        let step = TimedCode(secret: secret).acceptedStep(for: code, atMilliseconds: now.milliseconds, after: 0)
        guard let step else { throw AccessRefusal.timedCodeWrong }
        let (session, hash) = (SessionToken(), token.hash)
        try await store.write { transaction in
            guard try transaction.enrolment(hash, at: now) == enrolment else { throw AccessRefusal.enrolmentOver }
            let staff = try enrolment.staff ?? firstAccount(enrolment, at: now, transaction)
            try transaction.deleteEnrolment(hash)
            try activate(staff, enrolment, step, from: network, at: now, transaction)
            try tries.comes(.name(enrolment.loginName), from: network, at: now, transaction)
            try open(session, for: staff, from: network, replacing: old, at: now, transaction)
        }
        return session
    }

    /// Gives somebody who is in, and proves it by password and code, an activation code for new ones.
    ///
    /// The present ones are void and every session of the person ends. Who the person is at the OpenID provider stays.
    /// - Throws: as `logIn`.
    public func renew(
        _ session: SignedIn,
        password: String,
        code: String,
        from network: String,
        at now: Instant
    ) async throws -> VerificationCode {
        let typed = LoginForm(name: session.loginName, password: password, code: code)
        _ = try await logIn(typed, from: network, at: now)
        let staff = session.member.id
        let subject = try await store.read { try $0.account(of: staff)?.oidcSubject }
        return try await accounts.reset(
            session.loginName,
            oidcSubject: subject,
            actor: staff.text,
            from: network,
            at: now
        )
    }

    private func begun(_ token: SessionToken, at now: Instant) async throws -> (Enrolment, [UInt8]) {
        let hash = token.hash
        guard let enrolment = try await store.read({ try $0.enrolment(hash, at: now) }) else {
            throw AccessRefusal.enrolmentOver
        }
        guard let secret = key.open(enrolment.timedSecret, of: enrolment.loginName) else {
            throw AccessRefusal.officeKeyForeign
        }
        return (enrolment, secret)
    }

    private func activate(
        _ staff: Identifier,
        _ enrolment: Enrolment,
        _ step: Int64,
        from network: String,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        guard try transaction.account(of: staff)?.disabledAt == nil else { throw AccessRefusal.enrolmentOver }
        try transaction.setFactors(
            of: staff,
            passwordHash: enrolment.passwordHash,
            timedSecret: enrolment.timedSecret,
            step: step
        )
        try transaction.deleteActivation(of: staff)
        try transaction.deleteEnrolments(of: staff)
        try transaction.deleteSessions(of: staff)
        let facts = ["from": network, "login": enrolment.loginName]
        try transaction.record(accessEvent("account.activated", by: staff.text, of: staff.text, facts, now))
    }

    /// Nobody may have come first.
    private func firstAccount(
        _ enrolment: Enrolment,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Identifier {
        guard let first = enrolment.first, try !transaction.hasAccounts() else { throw AccessRefusal.setupOver }
        let member = firstMember(first.name, first.body, at: now)
        try office.appoint(member, by: first.document, actor: "setup", at: now, transaction)
        let login = try LoginName(typed: enrolment.loginName)
        try accounts.make(NewAccount(login, of: member), actor: "setup", at: now, transaction)
        return member.id
    }
}
