public import TitleModel
internal import TitleStore

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
            let title = try MappingRestsOnTableOrReason.check(
                mapping,
                answer,
                in: conversions.rules.catalogue,
                on: judgement.day
            )
            try ConversionNeverRaisesTheLevel.check(from: original.rank, to: title.rank)
            try transaction.insert(mapping, id: keys.next(at: now), of: id, by: staff, at: now)
            let step = ConversionCase.Step(event: .map, by: member, at: now, statement: "")
            _ = try write(step, in: found, ["title": String(title.code.number)], transaction)
        }
    }
}
