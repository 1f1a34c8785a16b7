internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Signs the status lists anew when an event changed one, when a list is lacking, or when half of its ttl is over;
    /// keeps the last one of each day that has ended since.
    ///
    /// The lists are made from the events of the register alone: docs/formats/status.md says what that leaves open.
    func publishStatus(at now: Instant) async throws {
        let state = try await store.read { try StatusState($0) }
        let days = state.endedDays(at: now)
        let isUnfit = try await hasUnfitList(state)
        guard !days.isEmpty || isUnfit || state.lacksPresentList(at: now) else {
            return statusClock.note(oldest: state.oldest, at: now)
        }
        let signer = try keys.statusSigner()
        let changes = try await store.read { try $0.believedChanges() }
        try await keep(days, of: state, changes, signer, at: now)
        try await publish(state, changes, signer, at: now)
        statusClock.note(oldest: now, at: now)
    }

    /// Whether strangers no longer believe a published list, its key being compromised; looked at once after a start,
    /// since keys change only while no press is at work.
    private func hasUnfitList(_ state: StatusState) async throws -> Bool {
        guard statusClock.isFresh else { return false }
        return try await publishedLists(state).contains { (try? verifier.statusList($0.envelope)) == nil }
    }

    /// The present lists with their envelopes.
    private func publishedLists(_ state: StatusState) async throws -> [PublishedStatusList] {
        try await store.read { transaction in
            try state.published.compactMap { try transaction.presentStatusList($0.list) }
        }
    }

    /// Whether the lists want signing though nobody has written to the store.
    func isStatusDue(at now: Instant) -> Bool { statusClock.isDue(at: now) }

    private func publish(
        _ state: StatusState,
        _ changes: BelievedChanges,
        _ signer: Signer,
        at now: Instant
    ) async throws {
        let register = StatusRegister(changes.all, on: now.civilDate)
        let earlier = try await publishedLists(state)
        let lists = try state.lists.map { list in
            try published(
                register.list(list, issued: now, ttl: StatusClock.ttl),
                signer,
                changes: changes.count,
                after: earlier.first { $0.list == list },
                except: register.restored(in: list)
            )
        }
        guard !lists.isEmpty else { return }
        try await write { transaction in for list in lists { try transaction.publish(list) } }
        tally.count(\.statusLists, by: lists.count)
    }

    private func keep(
        _ days: [CivilDate],
        of state: StatusState,
        _ changes: BelievedChanges,
        _ signer: Signer,
        at now: Instant
    ) async throws {
        for day in days {
            let register = StatusRegister(changes.all, on: day, before: Instant(endOf: day))
            let lists = try state.published.map { present in
                try published(register.list(present.list, issued: now, ttl: 0, day: day), signer, changes: 0)
            }
            try await write { transaction in for list in lists { try transaction.keep(list, of: day) } }
        }
    }

    /// Signs a list, reads it back as a stranger would, and holds it against the one published before.
    private func published(
        _ list: StatusList,
        _ signer: Signer,
        changes: Int,
        after earlier: PublishedStatusList? = nil,
        except restored: Set<UInt32> = []
    ) throws -> PublishedStatusList {
        let envelope = try signer.envelope(contentType: .statusList, payload: list.encoded()).serialized()
        guard let read = try? verifier.statusList(envelope), read.list == list else {
            throw IssuanceFault.statusListUnfit(list: list.list)
        }
        if let earlier = earlier.flatMap({ try? verifier.statusList($0.envelope) }) {
            try RevocationsStand.check(read, after: earlier, except: restored)
        }
        return PublishedStatusList(
            list: list.list,
            issuedAt: Instant(milliseconds: list.issued),
            ttl: Int(list.ttl),
            changes: changes,
            envelope: envelope
        )
    }
}

/// What the store has of lists and of changes that concern them.
private struct StatusState: Sendable {
    let lists: [UInt32]
    let published: [PublishedStatusList]
    let changes: Int

    init(_ transaction: any Transaction) throws {
        lists = try transaction.statusLists()
        published = try transaction.presentStatusLists()
        changes = try transaction.statusChangeCount()
    }

    var oldest: Instant? { published.map(\.issuedAt).min() }

    func lacksPresentList(at now: Instant) -> Bool {
        let fresh = published.filter { present in
            let age = now.milliseconds - present.issuedAt.milliseconds
            return present.changes == changes && (0..<StatusClock.renewal * 1000).contains(age)
        }
        return !Set(lists).isSubset(of: fresh.map(\.list))
    }

    /// The days since the present lists were issued that are over, at most a year of them.
    func endedDays(at now: Instant) -> [CivilDate] {
        guard let oldest else { return [] }
        let (first, today) = (max(oldest.civilDate, now.civilDate.adding(days: -366)), now.civilDate)
        return (0..<max(0, today - first)).map { first.adding(days: $0) }
    }
}
