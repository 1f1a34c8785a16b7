internal import TitleModel
internal import TitleStore

/// The next open orders as one reading of the store found them, and what was decided about those without an intent.
struct OrderPage: Sendable {
    /// Behind this order the page begins, with that one it ends.
    let after: String
    let last: String
    /// As it was before this reading began.
    let moment: RegisterMoment
    /// Written down before, by a press that was stopped or whose key did not answer.
    let found: [PendingIntent]
    /// Nil where the decisions must be made in the transaction that keeps them.
    let decisions: [OrderDecision]?
}

/// What tells whether anything has been written since that judging an order looks at.
struct RegisterMoment: Equatable, Sendable {
    /// What the writer sees of the writes of others (`Transaction.dataVersion`).
    let version: Int64
    /// Certificates that this press has replaced; nothing else that it writes itself is looked at.
    let replaced: Int
}

/// What becomes of an order.
enum OrderDecision: Sendable {
    case issue(PendingIntent)
    case refuse(OrderEvidence, [OfficeRefusal])
}

/// What a page came to once it was durable.
struct WrittenPage: Sendable {
    /// To be signed: what was just written down, and what was found so.
    var pending: [PendingIntent]
    var refused = 0
    var taken = 0
    /// When it was written down.
    let moment: RegisterMoment

    var dealtWith: Int { refused + taken }
}
