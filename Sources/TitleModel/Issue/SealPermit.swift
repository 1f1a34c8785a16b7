/// What a body's authorisation to use its seal (用印授权) allows.
public struct SealPermit: Equatable, Sendable {
    /// The number (文号) of the authorisation.
    public let documentNumber: String
    public let levels: Set<TitleLevel>
    public let validFrom: CivilDate
    public let validTo: CivilDate?

    public init(documentNumber: String, levels: Set<TitleLevel>, validFrom: CivilDate, validTo: CivilDate?) {
        self.documentNumber = documentNumber
        self.levels = levels
        self.validFrom = validFrom
        self.validTo = validTo
    }

    public func isInForce(on date: CivilDate) -> Bool {
        date >= validFrom && validTo.map { date <= $0 } ?? true
    }
}
