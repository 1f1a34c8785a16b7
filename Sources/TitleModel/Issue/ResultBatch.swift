/// A roster of results as one body reviewed them.
public struct ResultBatch: Equatable, Sendable {
    public let id: Identifier
    public let reviewingBody: BodyCode
    public let level: TitleLevel
    /// The document by which the batch is judged (GOV1).
    public let ruleSet: String
    /// The last day of the review.
    public let reviewEnd: CivilDate

    public init(id: Identifier, reviewingBody: BodyCode, level: TitleLevel, ruleSet: String, reviewEnd: CivilDate) {
        self.id = id
        self.reviewingBody = reviewingBody
        self.level = level
        self.ruleSet = ruleSet
        self.reviewEnd = reviewEnd
    }
}
