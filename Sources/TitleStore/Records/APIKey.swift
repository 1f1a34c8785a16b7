public import TitleModel

/// A key of the API as it is kept: never the key itself.
public struct APIKey: Equatable, Sendable {
    public let id: Identifier
    /// The eight characters by which people tell keys apart.
    public let prefix: String
    /// SHA-256 of the whole key.
    public let hash: [UInt8]
    /// Whose it is, as the operator calls him.
    public let name: String
    public let scope: Scope
    public let madeBy: String
    public let madeAt: Instant
    public let endedAt: Instant?

    /// What it is for; raw values are stored and never change.
    public enum Scope: String, CaseIterable, Sendable {
        /// Looking certificates up.
        case verify
        /// Looking them up, and being told when one that is watched changes.
        case watch
    }

    public init(
        id: Identifier,
        prefix: String,
        hash: [UInt8],
        name: String,
        scope: Scope,
        madeBy: String,
        madeAt: Instant,
        endedAt: Instant? = nil
    ) {
        (self.id, self.prefix, self.hash, self.name) = (id, prefix, hash, name)
        (self.scope, self.madeBy, self.madeAt, self.endedAt) = (scope, madeBy, madeAt, endedAt)
    }
}

extension APIKey.Scope: StoredCase {}

extension APIKey: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        prefix = try columns.next()
        hash = try columns.next()
        name = try columns.next()
        scope = try columns.next()
        madeBy = try columns.next()
        madeAt = try columns.next()
        endedAt = try columns.next()
    }
}

/// An answer that was given under an idempotency key, to be given again.
public struct GivenAnswer: Equatable, Sendable {
    /// SHA-256 of the body that was answered.
    public let body: [UInt8]
    public let status: Int
    /// The address that the answer names (Location).
    public let place: String?
    public let answer: [UInt8]

    public init(body: [UInt8], status: Int, place: String?, answer: [UInt8]) {
        (self.body, self.status, self.place, self.answer) = (body, status, place, answer)
    }
}

extension GivenAnswer: StoredRecord {
    public init(_ columns: inout Columns) throws {
        body = try columns.next()
        status = try columns.next()
        place = try columns.next()
        answer = try columns.next()
    }
}
