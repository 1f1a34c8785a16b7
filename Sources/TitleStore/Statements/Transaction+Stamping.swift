public import TitleModel

/// How the press's time stamps stand, as far as it is on record.
public struct StampingSummary: Equatable, Sendable {
    /// The time of the last stamp among the 1000 latest documents.
    public let lastStampedAt: Instant?
    /// Of the latest document; nil before one was made.
    public let lastLevel: SealLevel?
    /// Why the latest document has no stamp though it was to have one: the press's stable word.
    public let withoutStamp: String?
    /// Documents that wait for one, when the authority was asked for one of them last, and why it gave none.
    public let waiting: Int
    public let triedAt: Instant?
    public let trouble: String?

    public init(
        lastStampedAt: Instant? = nil,
        lastLevel: SealLevel? = nil,
        withoutStamp: String? = nil,
        waiting: Int = 0,
        triedAt: Instant? = nil,
        trouble: String? = nil
    ) {
        (self.lastStampedAt, self.lastLevel, self.withoutStamp) = (lastStampedAt, lastLevel, withoutStamp)
        (self.waiting, self.triedAt, self.trouble) = (waiting, triedAt, trouble)
    }
}

extension Transaction {
    public func stampingSummary() throws -> StampingSummary {
        let latest = "FROM rendition_levels ORDER BY rendition DESC LIMIT"
        let sql = """
            SELECT (SELECT max(l.stamped_at) FROM (SELECT stamped_at \(latest) 1000) l),
                (SELECT level \(latest) 1), (SELECT without_stamp \(latest) 1),
                (SELECT count(*) FROM waiting_seal_requests), (SELECT max(tried_at) FROM waiting_seal_requests),
                (SELECT trouble FROM waiting_seal_requests ORDER BY tried_at DESC LIMIT 1)
            """
        guard let found = try first(StampingSummary.self, sql, []) else {
            throw StoreFault.unreadable(record: "StampingSummary", column: 0)
        }
        return found
    }
}

extension StampingSummary: StoredRecord {
    public init(_ columns: inout Columns) throws {
        lastStampedAt = try columns.next()
        lastLevel = try columns.next()
        withoutStamp = try columns.next()
        waiting = try columns.next()
        triedAt = try columns.next()
        trouble = try columns.next()
    }
}
