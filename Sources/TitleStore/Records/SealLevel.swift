public import TitleModel

/// How far a document's seal can be checked later: the levels of PAdES baseline signatures (ETSI EN 319 142-1, 6).
///
/// Raw values are stored and never change.
public enum SealLevel: String, CaseIterable, Sendable {
    /// The seal alone.
    case basic = "B-B"
    /// With a time stamp.
    case timeStamped = "B-T"
    /// With a time stamp and all that both are checked with.
    case longTerm = "B-LT"
}

/// What the register keeps of the seal of a rendition.
public struct RenditionLevel: Equatable, Sendable {
    public let level: SealLevel
    /// The time of the stamp.
    public let stampedAt: Instant?
    /// Why there is no stamp though there was to be one: the press's stable word.
    public let withoutStamp: String?

    public init(_ level: SealLevel, stampedAt: Instant? = nil, withoutStamp: String? = nil) {
        (self.level, self.stampedAt, self.withoutStamp) = (level, stampedAt, withoutStamp)
    }
}

/// A request whose document waits for a time stamp.
public struct WaitingSealRequest: Equatable, Sendable {
    public let request: Identifier
    public let since: Instant
    /// When the authority was asked last.
    public let triedAt: Instant
    public let tries: Int
    /// Why there is no stamp: the press's stable word.
    public let trouble: String
}

extension SealLevel: StoredCase {}

extension RenditionLevel: StoredRecord {
    public init(_ columns: inout Columns) throws {
        level = try columns.next()
        stampedAt = try columns.next()
        withoutStamp = try columns.next()
    }
}

extension WaitingSealRequest: StoredRecord {
    public init(_ columns: inout Columns) throws {
        request = try columns.next()
        since = try columns.next()
        triedAt = try columns.next()
        tries = try columns.next()
        trouble = try columns.next()
    }
}
