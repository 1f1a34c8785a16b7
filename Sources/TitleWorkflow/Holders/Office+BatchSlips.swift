public import TitleModel
public import TitleStore

/// Who of a batch was never in: how many without a slip that is good, and how many with one.
public struct BatchSlips: Hashable, Sendable {
    public let missing: Int
    public let live: Int

    public var all: Int { missing + live }
}

/// Where slips are made.
public enum SlipDesk: Sendable {
    case clerk(Identifier)
    case terminal
}

extension Office {
    /// Makes slips for those of a batch who were never in and have none that is good; where it is said what was looked at,
    /// also for who has one, which is void then.
    ///
    /// `checked` stands in the trail of each slip that was replaced, without identity numbers.
    /// - Throws: `HolderRefusal.nobodyNeedsASlip`, `.checkedUnfit`, `OfficeRefusal`, `OfficeFault`.
    public func makeSlips(
        ofBatch batch: Identifier,
        replacing checked: String? = nil,
        at desk: SlipDesk,
        _ now: Instant
    ) async throws -> [PrintedSlip] {
        try await store.write { transaction in
            let (people, maker) = try turn(of: batch, replacing: checked, desk, at: now, transaction)
            let live = try transaction.liveSlips(inBatch: batch, at: now)
            let seen = checked.map { IdentityNumbersAreMasked.masked($0) }
            return try people.map { person in
                let said = live[person.id] == nil ? nil : seen
                return try make(.first, for: person, maker, checked: said, at: now, transaction)
            }
        }
    }

    public func makeSlips(
        ofBatch batch: Identifier,
        replacing checked: String? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [PrintedSlip] {
        try await makeSlips(ofBatch: batch, replacing: checked, at: .clerk(staff), now)
    }

    /// The slips that `makeSlips` would make, with codes that open nothing: whoever draws them first voids no slip for
    /// one that cannot be drawn.
    public func slipSpecimens(
        ofBatch batch: Identifier,
        replacing checked: String?,
        at desk: SlipDesk,
        _ now: Instant
    ) async throws -> [PrintedSlip] {
        try await store.read { transaction in
            let (people, maker) = try turn(of: batch, replacing: checked, desk, at: now, transaction)
            return people.map { printed(.first, for: $0, maker, at: now) }
        }
    }

    /// The same of one person's slip.
    public func slipSpecimen(for record: PersonRecord, by member: StaffMember, at now: Instant) -> PrintedSlip {
        printed(.first, for: record, SlipMaker(member), at: now)
    }

    /// How many of a batch need slips, for those whose business it is; nil when it is not.
    public func batchSlips(
        _ batch: Identifier,
        by member: StaffMember,
        at now: Instant
    ) async throws -> BatchSlips? {
        try await store.read { transaction in
            guard let found = try transaction.batch(batch), try isShown(found, to: member, transaction) else {
                return nil
            }
            let people = try peopleToLetIn(batch, by: member, transaction)
            let live = try transaction.liveSlips(inBatch: batch, at: now)
            let have = people.count { live[$0.id] != nil }
            return BatchSlips(missing: people.count - have, live: have)
        }
    }

    private func turn(
        of batch: Identifier,
        replacing checked: String?,
        _ desk: SlipDesk,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> ([PersonRecord], SlipMaker) {
        let (people, maker) = try people(of: batch, desk, transaction)
        if let checked { try RecoverySaysWhatWasChecked.checkText(checked) }
        let turn = SlipsOfABatchComeInTurn.turn(
            of: people.map(\.id),
            slips: try transaction.liveSlips(inBatch: batch, at: now),
            replacing: checked != nil
        )
        guard !turn.isEmpty else { throw HolderRefusal.nobodyNeedsASlip }
        let records = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        return (turn.compactMap { records[$0] }, maker)
    }

    private func people(
        of batch: Identifier,
        _ desk: SlipDesk,
        _ transaction: any Transaction
    ) throws -> ([PersonRecord], SlipMaker) {
        switch desk {
        case .terminal:
            guard try transaction.batch(batch) != nil else { throw OfficeFault.batchUnknown(batch) }
            let people = try transaction.peopleWithoutAccount(in: batch).compactMap(transaction.personRecord)
            return (people, .terminal)
        case .clerk(let staff):
            let member = try member(staff, transaction)
            try SlipsAreMadeByClerks.check(member)
            guard let found = try transaction.batch(batch), try isShown(found, to: member, transaction) else {
                throw OfficeFault.batchUnknown(batch)
            }
            return (try peopleToLetIn(batch, by: member, transaction), SlipMaker(member))
        }
    }

    private func peopleToLetIn(
        _ batch: Identifier,
        by member: StaffMember,
        _ transaction: any Transaction
    ) throws -> [PersonRecord] {
        try transaction.peopleWithoutAccount(in: batch).compactMap(transaction.personRecord)
            .filter { try isLetIn($0, by: member, transaction) }
    }
}
