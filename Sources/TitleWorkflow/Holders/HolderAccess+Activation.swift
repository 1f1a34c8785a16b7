public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// What somebody with a slip types.
public struct SlipForm: Sendable {
    public let name: String
    public let number: String
    public let secret: String
    public let password: String
    public let again: String

    public init(name: String, number: String, secret: String, password: String, again: String) {
        (self.name, self.number, self.secret) = (name, number, secret)
        (self.password, self.again) = (password, again)
    }
}

extension HolderAccess {
    /// Lets somebody in by a slip, and sets the password of the form in place of whatever was.
    ///
    /// Every other session of the person ends. What of name, number and secret is wrong is not told; wrong slips of one network
    /// are slowed down, a right one is not (decision 0854).
    /// - Throws: `FormFaults` about the passwords; `AccessRefusal.codeWrong`, `.wait`, `.busy`.
    public func activate(
        _ form: SlipForm,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        let (name, number) = Self.plain(name: form.name, number: form.number)
        try Self.check(form.password, form.again, number: number)
        return try await hashing.withPlace {
            guard let slip = try await slip(form.secret, name: name, number: number, at: now) else {
                throw try await wrongSlip(from: network, at: now)
            }
            let cost = settings.cost
            let hash = await hashing.run { PasswordHash(of: form.password, cost: cost).text }
            let token = SessionToken()
            try await store.write { transaction in
                try use(slip, hash, from: network, at: now, transaction)
                try tries.comes(.number(number), from: network, at: now, transaction)
                try open(token, for: slip.person, from: network, replacing: old, by: .slip, at: now, transaction)
            }
            return token
        }
    }

    /// - Throws: `FormFaults` by the fields' names.
    static func check(_ password: String, _ again: String, number: String) throws {
        var faults = FormFaults()
        let birth = IdentityDocument(kind: .residentIdentityCard, number: number).numberFacts?.birthDate.description
        let known = [number.lowercased(), birth?.filter { $0 != "-" } ?? ""]
        try faults.check("password") { try PasswordIsHardToGuess.check(password, apartFrom: known) }
        if password != again { faults.add("again", .access(.passwordsDiffer)) }
        try faults.expectNone()
    }

    /// A right slip is never kept waiting, whoever tried at the same address: waits spare the store the wrong ones' lines, and
    /// its 60 bits keep guessers out.
    private func wrongSlip(from network: String, at now: Instant) async throws -> AccessRefusal {
        let attempt = try await tries.begin(.slip, from: network, at: now)
        try await tries.fail(attempt, .slip, nil, from: network, at: now)
        return .codeWrong
    }

    /// Nil unless the secret is that of a live slip, and its person's name and number are those.
    private func slip(_ secret: String, name: String, number: String, at now: Instant) async throws -> HolderSlip? {
        guard let hash = VerificationCode(secret).map(Access.hash(of:)) else { return nil }
        return try await store.read { transaction in
            guard let slip = try transaction.holderSlip(withSecret: hash), slip.state(at: now) == .live,
                try Self.isSo(slip.person, name: name, number: number, transaction),
                try isGood(slip, transaction)
            else { return nil }
            return slip
        }
    }

    /// A first slip is no way in beside a provider's word: who was in since needs two people (INT8).
    private func isGood(_ slip: HolderSlip, _ transaction: any Transaction) throws -> Bool {
        try slip.ground == .recovery || !transaction.hasBeenIn(slip.person)
    }

    /// Whoever was quicker with the same slip has it.
    private func use(
        _ slip: HolderSlip,
        _ passwordHash: String,
        from network: String,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let fresh = try transaction.holderSlips(of: slip.person).first { $0.id == slip.id }
        guard fresh?.state(at: now) == .live, try isGood(slip, transaction) else { throw AccessRefusal.codeWrong }
        try transaction.endHolderSlip(slip.id, .used, at: now)
        try transaction.setHolderPassword(passwordHash, of: slip.person, at: now)
        try transaction.deleteHolderSessions(of: slip.person)
        let facts = ["from": network, "slip": slip.id.text]
        try transaction.record(holderEvent("holder.activated", of: slip.person, facts, at: now))
    }
}
