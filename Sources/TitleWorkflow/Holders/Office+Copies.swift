public import TitleModel
public import TitleStore

/// What has become of a copy that was asked for.
public enum CopyAnswer: Equatable, Sendable {
    case sealed(SealedCopy)
    /// The press refused; a stable word says why.
    case refused(String)
    case waiting
}

/// A holder's copy with the name of the title that it shows.
public struct OwnCopy: Sendable {
    public let registered: RegisteredCopy
    /// 职称名称 of the certificate it was made from.
    public let titleName: String

    public var id: Identifier { registered.record.id }
}

extension Office {
    /// Asks the press for a copy of the own certificate; another's is not found.
    ///
    /// `most` copies may be good at once, and `mostADay` be asked for in 24 hours. A copy for longer is a new one: what was
    /// signed never changes.
    /// - Returns: its key.
    /// - Throws: `CopyRefusal`, `OfficeFault.certificateUnknown`.
    public func askCopy(
        _ wish: CopyWish,
        by person: Identifier,
        most: Int = CopiesAtOnceAreCounted.usual,
        mostADay: Int = CopiesOfADayAreCounted.usual,
        at now: Instant
    ) async throws -> Identifier {
        let copy = CopyRecord(wish, id: keys.next(at: now), person: person, at: now)
        let request = SealRequest(
            id: copy.id,
            kind: .copy,
            subject: copy.id.text,
            format: .pdf,
            priority: .interactive,
            requestedBy: "holder-copies",
            requestedAt: now
        )
        try await store.write { transaction in
            guard let found = try transaction.certificate(wish.number), found.certificate.person == person else {
                throw OfficeFault.certificateUnknown(wish.number)
            }
            guard found.status(on: now.civilDate) == .valid else { throw CopyRefusal.notInForce }
            try CopySaysForWhatAndWhom.check(wish, code: found.certificate.code)
            let specialty = wish.fields.contains(.specialty) ? found.result.specialty : nil
            try CopyFitsItsCode.check(wish, name: found.result.name, specialty: specialty)
            let live = try transaction.liveCopies(of: person, on: now.civilDate)
            try CopiesAtOnceAreCounted.check(live: live, most: most)
            let since = now.adding(milliseconds: -CopiesOfADayAreCounted.milliseconds)
            let asked = try transaction.copiesAsked(by: person, since: since)
            try CopiesOfADayAreCounted.check(asked: asked, most: mostADay, at: now)
            try transaction.insert(copy)
            try transaction.insert(request)
            let facts = ["certificate": wish.number.text, "copy": copy.id.text]
            try transaction.record(holderEvent("holder.copy-asked", of: person, facts, at: now))
        }
        return copy.id
    }

    /// One of a holder's own copies; another's is not there.
    public func copy(_ id: Identifier, of person: Identifier) async throws -> OwnCopy? {
        try await store.read { transaction in
            guard let found = try transaction.copy(id), found.record.person == person else { return nil }
            return try own(found, transaction)
        }
    }

    /// Withdraws a copy: from then on whoever looks it up is told so.
    ///
    /// - Returns: false of another's, which is not there.
    /// - Throws: `CopyRefusal.endedAlready`.
    public func withdrawCopy(_ id: Identifier, by person: Identifier, at now: Instant) async throws -> Bool {
        try await store.write { transaction in
            guard let found = try transaction.copy(id), found.record.person == person else { return false }
            guard found.isLive(on: now.civilDate) else { throw CopyRefusal.endedAlready }
            try transaction.withdraw(id, at: now)
            try transaction.record(holderEvent("holder.copy-withdrawn", of: person, ["copy": id.text], at: now))
            return true
        }
    }

    public func copyAnswer(_ id: Identifier) async throws -> CopyAnswer {
        try await store.read { transaction in
            if let sealed = try transaction.sealedCopy(id) { return .sealed(sealed) }
            if case .refused(let reason)? = try transaction.outcome(of: id) { return .refused(reason) }
            return .waiting
        }
    }

    /// Waits for it at most so long.
    public func waitForCopy(_ id: Identifier, atMost limit: Duration) async throws -> CopyAnswer {
        let deadline = ContinuousClock.now + limit
        while true {
            let answer = try await copyAnswer(id)
            guard answer == .waiting, ContinuousClock.now < deadline else { return answer }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    func own(_ copy: RegisteredCopy, _ transaction: any Transaction) throws -> OwnCopy {
        let name = try transaction.certificate(copy.record.number)?.result.title.name
        return OwnCopy(registered: copy, titleName: name ?? "")
    }
}
