/// One unit's publicity before it puts its applicants forward (单位申报前公示, PUB1).
public struct UnitPublicity: Hashable, Sendable {
    /// As the roster names the employer.
    public let unit: String
    /// Its own period; nil where it is that of the whole paper.
    public let from: CivilDate?
    public let to: CivilDate?

    public init(unit: String, from: CivilDate? = nil, to: CivilDate? = nil) {
        (self.unit, self.from, self.to) = (unit, from, to)
    }

    /// A unit is told by its name without white space.
    static func key(_ unit: String) -> String { unit.filter { !$0.isWhitespace } }
}
