public import TitleModel
public import TitleStore

/// A slip as it is printed, this once: its secret is kept nowhere.
public struct PrintedSlip: Sendable {
    public let slip: HolderSlip
    public let secret: VerificationCode
    public let name: String
    public let maskedNumber: String
    /// Of the latest roster; empty where the person stands in none.
    public let employer: String
}

/// How a person of the register gets in, for the clerk whose business the person is.
public struct HolderDoorState: Sendable {
    public let record: PersonRecord
    public let hasAccount: Bool
    /// The latest first.
    public let slips: [HolderSlip]
    public let recoveries: [HolderRecovery]

    /// The one that waits for a second person.
    public var openRecovery: HolderRecovery? { recoveries.first { $0.decision == nil } }
}

extension Office {
    /// Makes a slip for somebody who has no account and was never in; an earlier one that lives ends.
    ///
    /// `checked` is what the clerk looked at to know the person; it stands in the trail without identity numbers.
    /// - Throws: `HolderRefusal.accountExists`, `.checkedUnfit`, `OfficeRefusal`, `OfficeFault`.
    public func makeSlip(
        for person: Identifier,
        checked: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> PrintedSlip {
        try await store.write { transaction in
            let (member, record) = try slipMaker(staff, for: person, transaction)
            try SlipIsForWhoHasNoAccount.check(hasAccount: try transaction.hasBeenIn(person))
            try RecoverySaysWhatWasChecked.checkText(checked)
            let seen = IdentityNumbersAreMasked.masked(checked)
            return try make(.first, for: record, SlipMaker(member), checked: seen, at: now, transaction)
        }
    }

    /// Nil when there is no such person, or it is not the member's business.
    public func holderDoor(
        of person: Identifier,
        shownTo member: StaffMember
    ) async throws -> HolderDoorState? {
        try await store.read { transaction in
            guard let record = try transaction.personRecord(person), try isLetIn(record, by: member, transaction)
            else { return nil }
            return HolderDoorState(
                record: record,
                hasAccount: try transaction.hasBeenIn(person),
                slips: try transaction.holderSlips(of: person),
                recoveries: try transaction.holderRecoveries(of: person)
            )
        }
    }

    /// Whoever makes slips, for a person with rows that are that member's business.
    func slipMaker(
        _ staff: Identifier,
        for person: Identifier,
        _ transaction: any Transaction
    ) throws -> (StaffMember, PersonRecord) {
        let member = try member(staff, transaction)
        guard let record = try transaction.personRecord(person), try isLetIn(record, by: member, transaction)
        else { throw OfficeFault.personUnknown(person) }
        try SlipsAreMadeByClerks.check(member)
        return (member, record)
    }

    func isLetIn(
        _ person: PersonRecord,
        by member: StaffMember,
        _ transaction: any Transaction
    ) throws -> Bool {
        SlipIsOfWhereCertificatesStand.isMade(
            inBatches: try rowsShown(of: person, to: member, transaction).map(\.batch),
            issued: Set(try transaction.certificates(ofPerson: person.id).map(\.result.batch))
        )
    }

    func make(
        _ ground: HolderSlip.Ground,
        for record: PersonRecord,
        _ maker: SlipMaker,
        checked: String? = nil,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> PrintedSlip {
        let made = printed(ground, for: record, maker, at: now)
        let slip = made.slip
        let hasReplaced = try transaction.insert(slip, secretHash: Access.hash(of: made.secret))
        var facts = [
            "slip": slip.id.text, "ground": ground.rawValue, "body": maker.body?.text ?? "",
            "before": hasReplaced ? "live" : "",
        ]
        facts["checked"] = checked
        try transaction.record(
            AuditEvent(at: now, actor: maker.key, action: "holder.slip-made", subject: record.id.text, facts: facts)
        )
        return made
    }

    /// A slip as it would be made: until it is kept, its code opens nothing.
    func printed(
        _ ground: HolderSlip.Ground,
        for record: PersonRecord,
        _ maker: SlipMaker,
        at now: Instant
    ) -> PrintedSlip {
        let slip = HolderSlip(
            id: keys.next(at: now),
            person: record.id,
            ground: ground,
            body: maker.body,
            maker: maker.key,
            madeAt: now,
            expiresAt: now.adding(milliseconds: HolderSlip.lifetime)
        )
        return PrintedSlip(
            slip: slip,
            secret: Access.newCode(),
            name: record.name,
            maskedNumber: record.identity?.masked ?? "",
            employer: record.rows.last?.employer ?? ""
        )
    }
}

/// Who makes a slip: a clerk of a body, or whoever is at the terminal.
struct SlipMaker: Sendable {
    let key: String
    let body: BodyCode?

    static let terminal = SlipMaker(key: "terminal", body: nil)

    init(_ member: StaffMember) { (key, body) = (member.id.text, member.body) }

    private init(key: String, body: BodyCode?) { (self.key, self.body) = (key, body) }
}
