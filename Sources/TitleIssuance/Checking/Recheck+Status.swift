internal import TitleClaim
internal import TitleModel
internal import TitleStore
internal import TitleVerify

extension Recheck {
    /// Holds every published status list against its signature and against the events of the register.
    ///
    /// A past day's list may call less revoked than the register does now, never more: a revocation is final.
    func recheckStatusLists(at now: Instant, into findings: inout Findings) async throws {
        let (changes, present, days) = try await store.read { transaction in
            (
                try transaction.believedChanges(), try transaction.presentStatusLists(),
                try transaction.daysOfStatusLists()
            )
        }
        let register = StatusRegister(changes.all, on: now.civilDate)
        for list in present.map(\.list) {
            guard let stored = try await store.read({ try $0.presentStatusList(list) }) else { continue }
            let isCurrent = stored.changes == changes.count && stored.issuedAt.civilDate == now.civilDate
            if let code = fault(of: stored, register, isCurrent: isCurrent) { note(list, code, into: &findings) }
            findings.statusLists += 1
        }
        for (list, day) in days {
            guard let stored = try await store.read({ try $0.statusList(list, on: day) }) else { continue }
            if let code = fault(of: stored, register, day: day) { note(list, code, day, into: &findings) }
            findings.statusLists += 1
        }
    }

    private func note(
        _ list: UInt32,
        _ code: Findings.Code,
        _ day: CivilDate? = nil,
        into findings: inout Findings
    ) {
        findings.note("status \(list)\(day.map { " \($0)" } ?? "")", code)
    }

    private func fault(
        of stored: PublishedStatusList,
        _ register: StatusRegister,
        day: CivilDate? = nil,
        isCurrent: Bool = false
    ) -> Findings.Code? {
        guard let read = try? verifier.statusList(stored.envelope), read.number == stored.list, read.day == day,
            read.issued == stored.issuedAt
        else { return .statusList }
        let (bits, restored) = (register.bits(of: stored.list), register.restored(in: stored.list))
        if RevocationsStand.firstUndone(from: read.bits, in: bits, except: restored) != nil { return .statusUndone }
        return isCurrent && read.bits != register.bits(of: stored.list) ? .statusDiffers : nil
    }
}
