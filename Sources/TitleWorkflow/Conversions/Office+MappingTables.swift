public import TitleModel
internal import TitleStore

extension Office {
    /// Proposes a line of the mapping tables.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func propose(_ line: TitleMapping, by staff: Identifier, at now: Instant) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let member = try proposer(staff, transaction)
            try MappingLineNamesTitlesOfTheCatalogue.check(line, conversions.rules.catalogue)
            let lines = try transaction.mappings(besides: conversions.mappings)
            try MappingLinesDoNotContradict.check(line, among: lines)
            try transaction.insert(MappingProposal(id: id, line: line, proposer: member, proposedAt: now))
            try transaction.record(trace("mapping.proposed", id, line, by: member, at: now))
        }
        return id
    }

    /// Proposes that a line ends with a day; what was mapped by it before stays as it is.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func proposeEnd(
        ofMapping line: String,
        on day: CivilDate,
        legalSource: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let member = try proposer(staff, transaction)
            try StatedText.check(legalSource, upTo: 100)
            let lines = try transaction.mappings(besides: conversions.mappings)
            let found = try MappingLineEndsOnce.check(line, on: day, of: lines)
            let ending = MappingEnding(
                id: id,
                line: line,
                lastDay: day,
                legalSource: legalSource,
                proposer: member,
                proposedAt: now
            )
            try transaction.insert(ending)
            try transaction.record(trace("mapping.end-proposed", id, found.ending(on: day), by: member, at: now))
        }
        return id
    }

    /// Accepts a proposed line, or end of a line, or not; another person than who proposed it, of the city or the region.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decideMapping(
        _ id: Identifier,
        accept: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            if let found = try transaction.mappingEndings().first(where: { $0.id == id }) {
                return try decide(found, accept, reason, by: staff, at: now, transaction)
            }
            guard let found = try transaction.mappingProposals().first(where: { $0.id == id }) else {
                throw OfficeFault.changeUnknown(id)
            }
            let member = try decider(staff, on: found.proposer, found.isAccepted, accept, reason, transaction)
            if accept {
                let lines = try transaction.mappings(besides: conversions.mappings)
                try MappingLinesDoNotContradict.check(accepting: found.line, among: lines)
            }
            try transaction.decide(id, accepted: accept, reason: reason, by: staff, at: now)
            let action = accept ? "mapping.accepted" : "mapping.refused"
            try transaction.record(trace(action, id, found.line, by: member, at: now))
        }
    }

    public func mappingTables() async throws -> MappingTables {
        try await store.read { transaction in
            let names = Set(conversions.mappings.map(\.id))
            let inForce = try transaction.mappings(besides: conversions.mappings)
            return MappingTables(
                data: inForce.filter { names.contains($0.id) },
                proposals: try transaction.mappingProposals(),
                endings: try transaction.mappingEndings()
            )
        }
    }

    private func decide(
        _ found: MappingEnding,
        _ accept: Bool,
        _ reason: String,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let member = try decider(staff, on: found.proposer, found.isAccepted, accept, reason, transaction)
        try transaction.decideEnding(found.id, accepted: accept, reason: reason, by: staff, at: now)
        let lines = try transaction.mappings(besides: conversions.mappings)
        guard let line = lines.first(where: { $0.id == found.line }) else { throw OfficeFault.changeUnknown(found.id) }
        let action = accept ? "mapping.end-accepted" : "mapping.end-refused"
        try transaction.record(trace(action, found.id, line, by: member, at: now))
    }

    private func proposer(_ staff: Identifier, _ transaction: any Transaction) throws -> StaffMember {
        let member = try member(staff, transaction)
        try StaffActsForItsBody.check(member, .convert, for: member.body)
        return member
    }

    private func decider(
        _ staff: Identifier,
        on proposer: StaffMember,
        _ isAccepted: Bool?,
        _ accept: Bool,
        _ reason: String,
        _ transaction: any Transaction
    ) throws -> StaffMember {
        let member = try member(staff, transaction)
        try MappingLineBindsEverybody.check(member, onProposalOf: proposer.body, authority, registry)
        guard isAccepted == nil else { throw OfficeRefusal.changeDecidedAlready }
        if accept { try SubmitterAndAccepterAreDifferentPeople.check(proposer, member) }
        if !accept { try ReasonIsGiven.check(reason) }
        return member
    }

    private func trace(
        _ action: String,
        _ id: Identifier,
        _ line: TitleMapping,
        by member: StaffMember,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: member.id.text,
            action: action,
            subject: id.text,
            facts: [
                "origin": line.origin.rawValue, "title": line.title, "target": line.target.title,
                "from": line.validFrom.description, "source": line.legalSource,
            ]
        )
    }
}
