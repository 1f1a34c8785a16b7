public import TitleModel

/// A signed status list as the press published it.
public struct PublishedStatusList: Equatable, Sendable {
    public let list: UInt32
    public let issuedAt: Instant
    /// Seconds after `issuedAt` for which it is fresh; 0 for that of a past day.
    public let ttl: Int
    /// How many changes of status, of all lists together, the register had when it was made.
    public let changes: Int
    /// The serialised envelope.
    public let envelope: [UInt8]

    public init(list: UInt32, issuedAt: Instant, ttl: Int, changes: Int, envelope: [UInt8]) {
        self.list = list
        self.issuedAt = issuedAt
        self.ttl = ttl
        self.changes = changes
        self.envelope = envelope
    }
}

extension PublishedStatusList: StoredRecord {
    public init(_ columns: inout Columns) throws {
        list = try columns.next()
        issuedAt = try columns.next()
        ttl = try columns.next()
        changes = try columns.next()
        envelope = try columns.next()
    }
}

/// Something that changed the status of an entry of a list.
public struct StatusChangeRecord: Equatable, Sendable {
    public let list: UInt32
    public let index: UInt32
    public let event: CertificateEvent

    public init(list: UInt32, index: UInt32, event: CertificateEvent) {
        (self.list, self.index, self.event) = (list, index, event)
    }
}

extension StatusChangeRecord: StoredRecord {
    public init(_ columns: inout Columns) throws {
        list = try columns.next()
        index = try columns.next()
        event = try CertificateEvent(&columns)
    }
}
