/// A body's permission to use its seal (用印授权): a document with a scope and a period.
public struct SealAuthorisation: Equatable, Sendable {
    /// The number (文号) of the authorisation.
    public let documentNumber: String
    /// The levels of titles whose certificates may bear the seal.
    public let scope: [TitleLevel]
    public let validFrom: CivilDate
    /// The last day; nil: until it is withdrawn.
    public let validTo: CivilDate?

    public init(documentNumber: String, scope: [TitleLevel], validFrom: CivilDate, validTo: CivilDate?) {
        self.documentNumber = documentNumber
        self.scope = scope
        self.validFrom = validFrom
        self.validTo = validTo
    }

    public func isInForce(on day: CivilDate) -> Bool {
        day >= validFrom && validTo.map { day <= $0 } ?? true
    }
}
