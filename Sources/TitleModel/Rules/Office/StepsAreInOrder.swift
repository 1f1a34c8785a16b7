/// Review end, publicity, filing, acceptance, order: none before the one it rests on, none in the future (FIL12).
public enum StepsAreInOrder {
    public static func check(_ evidence: OrderEvidence, now: Instant) throws(OfficeRefusal) {
        if let publicity = evidence.publicity, publicity.openedAt.civilDate < evidence.batch.reviewEnd {
            throw .publicityBeforeReviewEnd(evidence.batch.reviewEnd)
        }
        let steps = moments(evidence) + [evidence.order.orderedAt, now]
        for (earlier, later) in zip(steps, steps.dropFirst()) where earlier > later { throw .timesOutOfOrder }
    }

    private static func moments(_ evidence: OrderEvidence) -> [Instant] {
        switch evidence.ground {
        case .filing(let filing):
            let publicity = [evidence.publicity?.openedAt, evidence.publicity?.closedAt].compactMap(\.self)
            return publicity + [filing.submittedAt, filing.acceptance?.acceptedAt].compactMap(\.self)
        case .approval(let approval):
            return [Instant(startOf: approval.documentDate), approval.confirmedAt]
        }
    }
}
