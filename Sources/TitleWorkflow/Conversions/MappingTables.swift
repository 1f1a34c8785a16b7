public import TitleModel
public import TitleStore

/// The mapping tables as the office sees them.
public struct MappingTables: Sendable {
    /// Of the data's file, each until the last day that two people gave it.
    public let data: [TitleMapping]
    /// What was proposed, with what became of it.
    public let proposals: [MappingProposal]
    public let endings: [MappingEnding]

    /// Lines that say different things of one original on a day from that one on, two by two; none of them counts.
    ///
    /// They are lines of the data as it is now, and those that two people added before it was changed.
    public func contradictions(from day: CivilDate) -> [(one: TitleMapping, other: TitleMapping)] {
        let accepted = proposals.filter { $0.isAccepted == true }.map(\.line)
        let ends = endings.filter { $0.isAccepted == true }
        let lines =
            data
            + accepted.map { line in
                ends.reduce(line) { $1.line == $0.id ? $0.ending(on: $1.lastDay) : $0 }
            }
        let lasting = lines.filter { $0.validTo.map { $0 >= day } ?? true }
        return MappingLinesDoNotContradict.pairs(among: lasting).map { (lasting[$0.first], lasting[$0.second]) }
    }

    /// Lines that may be ended: of the data, and those that two people added.
    public var lines: [TitleMapping] { data + proposals.filter { $0.isAccepted == true }.map(\.line) }
}
