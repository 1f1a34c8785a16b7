public import TitleModel
public import TitleStore

extension Office {
    /// States what the title is called here: as the tables say, or where they say nothing as a person decides, with the
    /// reason; never of a higher rank.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func map(
        _ mapping: ConversionMapping,
        inConversion id: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (found, member) = try handled(id, by: staff, at: now, transaction)
            let judgement = try judgement(at: now, transaction)
            let original = try OriginalTitle(found.fields)
            let answer = judgement.tables(found)
            let title = try MappingRestsOnTableOrReason.check(mapping, answer, in: conversions.rules.catalogue)
            try ConversionNeverRaisesTheLevel.check(from: original.rank, to: title.rank)
            try transaction.insert(mapping, id: keys.next(at: now), of: id, by: staff, at: now)
            let step = ConversionCase.Step(event: .map, by: member, at: now, statement: "")
            _ = try write(step, in: found, ["title": String(title.code.number)], transaction)
        }
    }

    /// Proposes a line of the mapping tables, as after a decision that the tables did not help with.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func propose(_ line: TitleMapping, by staff: Identifier, at now: Instant) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try StaffActsForItsBody.check(member, .convert, for: member.body)
            try expectFit(line)
            let proposal = MappingProposal(id: id, line: line, proposer: member, proposedAt: now)
            try transaction.insert(proposal)
            try transaction.record(trace("mapping.proposed", id, line, by: member, at: now))
        }
        return id
    }

    /// Accepts a proposed line or not; another person than who proposed it, and of the same body.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decideMapping(
        _ id: Identifier,
        accept: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let member = try member(staff, transaction)
            guard let found = try transaction.mappingProposals().first(where: { $0.id == id }) else {
                throw OfficeFault.changeUnknown(id)
            }
            try StaffActsForItsBody.check(member, .convert, for: found.proposer.body)
            guard found.isAccepted == nil else { throw OfficeRefusal.changeDecidedAlready }
            if accept { try SubmitterAndAccepterAreDifferentPeople.check(found.proposer, member) }
            if !accept { try ReasonIsGiven.check(reason) }
            try transaction.decide(id, accepted: accept, reason: reason, by: staff, at: now)
            let action = accept ? "mapping.accepted" : "mapping.refused"
            try transaction.record(trace(action, id, found.line, by: member, at: now))
        }
    }

    /// The lines of the data, and those that were proposed with what became of them.
    public func mappingTables() async throws -> (data: [TitleMapping], proposals: [MappingProposal]) {
        (conversions.mappings, try await store.read { try $0.mappingProposals() })
    }

    private func expectFit(_ line: TitleMapping) throws(OfficeRefusal) {
        try StatedText.check(line.series, upTo: 60)
        try StatedText.check(line.title, upTo: 60)
        try StatedText.check(line.legalSource, upTo: 100)
        let catalogue = conversions.rules.catalogue
        guard catalogue.seriesName(line.target.series) != nil,
            catalogue.allTitles.contains(where: { title in
                title.code.series == line.target.series && title.name == line.target.title
                    && title.rank == line.target.rank
            }), line.validTo.map({ $0 >= line.validFrom }) ?? true
        else { throw .conversion(.mappingLineUnfit) }
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
