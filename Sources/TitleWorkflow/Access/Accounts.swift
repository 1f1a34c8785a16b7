public import TitleModel
public import TitleStore

/// An account to be made.
public struct NewAccount: Sendable {
    let loginName: LoginName
    let member: StaffMember
    let oidcSubject: String?

    init(_ loginName: LoginName, of member: StaffMember, oidcSubject: String? = nil) {
        self.loginName = loginName
        self.member = member
        self.oidcSubject = oidcSubject
    }
}

/// Whom an account is for: somebody to be appointed with it, or, without duties, somebody who was.
public struct AccountHolder: Sendable {
    public let name: String
    public let body: BodyCode
    public let duties: Set<StaffMember.Duty>
    public let kind: StaffMember.Kind
    public let document: String

    public init(
        name: String,
        body: BodyCode,
        duties: Set<StaffMember.Duty> = [],
        kind: StaffMember.Kind = .person,
        document: String = ""
    ) {
        self.name = name
        self.body = body
        self.duties = duties
        self.kind = kind
        self.document = document
    }
}

/// Who asks for an account: an operator of the office, or the terminal with the second person named there.
private struct Asker: Sendable {
    /// As the trail names it.
    let actor: String
    let keeper: StaffMember?
    let second: SecondPerson
}

/// Who may get in: accounts made, shut and reset, by the office itself or at the terminal.
///
/// What is not allowed throws and leaves the store as it was.
public struct Accounts: Sendable {
    public let office: Office

    public init(_ office: Office) {
        self.office = office
    }

    /// How long an activation code is good, in milliseconds.
    private static let activationTime: Int64 = 7 * 86_400_000

    /// Makes an account for somebody within the operator's reach; duties that decide wait for a second person, who confirms
    /// them (`Office.decideDuties`).
    /// - Throws: as `add(_:for:oidcSubject:actor:at:)`; `OfficeRefusal.dutyMissing`, `.staffOfAnotherBody`.
    public func add(
        _ loginName: LoginName,
        for holder: AccountHolder,
        by keeper: StaffMember,
        at now: Instant
    ) async throws -> (member: StaffMember, code: VerificationCode) {
        try OperatorActsWithinReach.check(keeper, for: holder.body, of: office.registry)
        let asker = Asker(actor: keeper.id.text, keeper: keeper, second: .notAsked)
        return try await add(loginName, for: holder, by: asker, at: now)
    }

    /// Makes an account; `actor` is who does it, as the trail names it.
    /// - Returns: the person, and the code with which the account is activated, shown this once.
    /// - Throws: `OfficeRefusal`, `OfficeFault`, `AccessRefusal`.
    public func add(
        _ loginName: LoginName,
        for holder: AccountHolder,
        oidcSubject: String? = nil,
        actor: String,
        second: SecondPerson = .notAsked,
        at now: Instant
    ) async throws -> (member: StaffMember, code: VerificationCode) {
        let asker = Asker(actor: actor, keeper: nil, second: second)
        return try await add(loginName, for: holder, oidcSubject: oidcSubject, by: asker, at: now)
    }

    private func add(
        _ loginName: LoginName,
        for holder: AccountHolder,
        oidcSubject: String? = nil,
        by asker: Asker,
        at now: Instant
    ) async throws -> (member: StaffMember, code: VerificationCode) {
        let code = Access.newCode()
        let member = try await office.store.write { transaction in
            let member = try person(holder, by: asker, at: now, transaction)
            let account = NewAccount(loginName, of: member, oidcSubject: oidcSubject)
            try make(account, actor: asker.actor, at: now, transaction)
            try give(code, to: member.id, at: now, transaction)
            return member
        }
        return (member, code)
    }

    /// Shuts an account: its sessions end, and its person takes no step any more.
    public func disable(_ loginName: String, actor: String, at now: Instant) async throws {
        try await office.store.write { transaction in
            let account = try known(loginName, transaction)
            guard account.disabledAt == nil else { throw AccessRefusal.disabledAlready }
            let staff = account.member.id
            try transaction.disableAccount(of: staff, at: now)
            try forget(staff, transaction)
            let facts = ["login": account.loginName, "before": account.stateWord, "after": "disabled"]
            try transaction.record(accessEvent("account.disabled", by: actor, of: staff.text, facts, now))
        }
    }

    /// Takes password, second factor and name at the OpenID provider away and gives a new activation code; a disabled
    /// account is opened again.
    ///
    /// `oidcSubject` is who the person is at the provider from now on; nil for nobody.
    public func reset(
        _ loginName: String,
        oidcSubject: String? = nil,
        actor: String,
        from network: String? = nil,
        at now: Instant
    ) async throws -> VerificationCode {
        let code = Access.newCode()
        try await office.store.write { transaction in
            let account = try known(loginName, transaction)
            let staff = account.member.id
            try transaction.setFactors(of: staff, passwordHash: nil, timedSecret: nil, step: account.timedStep)
            try transaction.setSubject(oidcSubject, of: staff)
            try transaction.disableAccount(of: staff, at: nil)
            try forget(staff, transaction)
            try give(code, to: staff, at: now, transaction)
            let facts = [
                "login": account.loginName, "oidc": oidcSubject ?? "", "before": account.stateWord, "after": "waiting",
            ].merging(network.map { ["from": $0] } ?? [:]) { $1 }
            try transaction.record(accessEvent("account.reset", by: actor, of: staff.text, facts, now))
        }
        return code
    }

    /// The accounts within an operator's reach, by login name.
    public func all(for keeper: StaffMember) async throws -> [StaffAccount] {
        try await all().filter { OperatorActsWithinReach.reaches(keeper, $0.member.body, of: office.registry) }
    }

    /// When and from where somebody's account was made, activated and reset, the latest first.
    public func history(of staff: Identifier) async throws -> [AuditEvent] {
        try await office.store.read { try $0.accountEvents(of: staff, limit: 20) }.map(\.event)
    }

    /// By login name.
    public func all() async throws -> [StaffAccount] {
        try await office.store.read { try $0.accounts() }
    }

    func make(_ account: NewAccount, actor: String, at now: Instant, _ transaction: any Transaction) throws {
        let staff = account.member.id
        guard try transaction.account(of: staff) == nil else { throw AccessRefusal.accountExists }
        guard try transaction.account(named: account.loginName.text) == nil else {
            throw AccessRefusal.loginNameTaken
        }
        try transaction.insertAccount(
            of: staff,
            loginName: account.loginName,
            oidcSubject: account.oidcSubject,
            at: now
        )
        let facts = ["login": account.loginName.text, "oidc": account.oidcSubject ?? ""]
        try transaction.record(accessEvent("account.made", by: actor, of: staff.text, facts, now))
    }

    private func person(
        _ holder: AccountHolder,
        by asker: Asker,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> StaffMember {
        guard holder.duties.isEmpty else {
            let member = StaffMember(
                id: office.keys.next(at: now),
                name: holder.name,
                body: holder.body,
                duties: holder.duties,
                kind: holder.kind
            )
            guard let keeper = asker.keeper else {
                try office.appoint(
                    member,
                    by: holder.document,
                    actor: asker.actor,
                    second: asker.second,
                    at: now,
                    transaction
                )
                return member
            }
            return try office.appoint(member, by: holder.document, keeper: keeper, at: now, transaction)
        }
        let known = try transaction.staff(of: holder.body).first { $0.name == holder.name }
        guard let known else { throw OfficeFault.nobodyOfThatName(holder.name, at: holder.body) }
        return known
    }

    private func known(_ loginName: String, _ transaction: any Transaction) throws -> StaffAccount {
        guard let account = try transaction.account(named: LoginName.plain(loginName)) else {
            throw AccessRefusal.accountUnknown
        }
        return account
    }

    private func give(
        _ code: VerificationCode,
        to staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let end = now.adding(milliseconds: Self.activationTime)
        try transaction.insertActivation(codeHash: Access.hash(of: code), of: staff, expiresAt: end)
    }

    private func forget(_ staff: Identifier, _ transaction: any Transaction) throws {
        try transaction.deleteActivation(of: staff)
        try transaction.deleteEnrolments(of: staff)
        try transaction.deleteSessions(of: staff)
    }
}

extension StaffAccount {
    /// `active`, `waiting` for its activation, or `disabled`.
    public var stateWord: String {
        if disabledAt != nil { return "disabled" }
        return passwordHash == nil && oidcSubject == nil ? "waiting" : "active"
    }
}
