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
    /// Makes slips for those of a batch who were never in and have none that is good; `replacing` also for who has one,
    /// which is void then.
    /// - Throws: `HolderRefusal.nobodyNeedsASlip`, `OfficeRefusal`, `OfficeFault`.
    public func makeSlips(
        ofBatch batch: Identifier,
        replacing: Bool = false,
        at desk: SlipDesk,
        _ now: Instant
    ) async throws -> [PrintedSlip] {
        try await store.write { transaction in
            let (people, maker) = try turn(of: batch, replacing: replacing, desk, at: now, transaction)
            return try people.map { try make(.first, for: $0, maker, at: now, transaction) }
        }
    }

    public func makeSlips(
        ofBatch batch: Identifier,
        replacing: Bool = false,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [PrintedSlip] {
        try await makeSlips(ofBatch: batch, replacing: replacing, at: .clerk(staff), now)
    }

    /// The slips that `makeSlips` would make, with codes that open nothing: whoever draws them first voids no slip for
    /// one that cannot be drawn.
    public func slipSpecimens(
        ofBatch batch: Identifier,
        replacing: Bool,
        at desk: SlipDesk,
        _ now: Instant
    ) async throws -> [PrintedSlip] {
        try await store.read { transaction in
            let (people, maker) = try turn(of: batch, replacing: replacing, desk, at: now, transaction)
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
        replacing: Bool,
        _ desk: SlipDesk,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> ([PersonRecord], SlipMaker) {
        let (people, maker) = try people(of: batch, desk, transaction)
        let turn = SlipsOfABatchComeInTurn.turn(
            of: people.map(\.id),
            slips: try transaction.liveSlips(inBatch: batch, at: now),
            replacing: replacing
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
