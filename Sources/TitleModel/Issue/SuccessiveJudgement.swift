/// Judges orders one after the other: what is the same of an order as of the last one is not judged twice.
public struct SuccessiveJudgement {
    /// Of the last order against which the rules of many had nothing.
    private var last: OrderLikeness?

    public init() {}

    /// The same refusals as `OrderJudgement.judge` gives.
    public mutating func judge(
        _ evidence: OrderEvidence,
        rules: OrderRules,
        seal: SealAuthorisation?,
        now: Instant
    ) -> [OfficeRefusal] {
        // A conversion rests on its own case alone.
        let likeness = evidence.result.route == .conversion ? nil : OrderLikeness(evidence, seal: seal, now: now)
        if let likeness, last == likeness {
            return OrderJudgement.judge(evidence, rules: rules, seal: seal, now: now, isLikeOneBefore: true)
        }
        let refusals = OrderJudgement.judge(evidence, rules: rules, seal: seal, now: now)
        last = refusals.isEmpty ? likeness : nil
        return refusals
    }
}

/// All that the rules look at which do not look at the row alone.
private struct OrderLikeness: Equatable {
    private let basis: OrderBasis
    private let rosterDigest: [UInt8]
    private let issuer: BodyCode
    private let orderedAt: Instant
    private let now: Instant
    private let level: TitleLevel
    private let series: Int
    private let route: AcquisitionRoute
    private let isFirstIssue: Bool
    private let seal: SealAuthorisation?

    init(_ evidence: OrderEvidence, seal: SealAuthorisation?, now: Instant) {
        (basis, rosterDigest) = (evidence.basis, evidence.rosterDigest)
        (issuer, orderedAt) = (evidence.order.issuer, evidence.order.orderedAt)
        (level, series, route) = (evidence.result.level, evidence.result.title.code.series, evidence.result.route)
        (self.seal, self.now) = (seal, now)
        isFirstIssue = evidence.version == nil
    }
}
