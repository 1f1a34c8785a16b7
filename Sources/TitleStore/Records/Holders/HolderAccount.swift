public import TitleModel

/// How a holder gets in.
public struct HolderAccount: Equatable, Sendable {
    public let person: Identifier
    /// As `PasswordHash` writes it.
    public let passwordHash: String
    /// Sealed under the office's key, for the person's key; nil where the holder has set no authenticator.
    public let timedSecret: [UInt8]?
    /// The step of the last one-time code that was taken.
    public let timedStep: Int64
    public let madeAt: Instant
    /// When the password was set last.
    public let setAt: Instant
}

extension HolderAccount: StoredRecord {
    public init(_ columns: inout Columns) throws {
        person = try columns.next()
        passwordHash = try columns.next()
        timedSecret = try columns.next()
        timedStep = try columns.next()
        madeAt = try columns.next()
        setAt = try columns.next()
    }
}

/// A holder who is in.
public struct HolderSession: Equatable, Sendable {
    public let person: Identifier
    public let startedAt: Instant
    public let seenAt: Instant
    public let network: String
    public let way: Way

    /// Raw values are stored and never change.
    public enum Way: String, CaseIterable, Sendable { case slip, password, oidc }

    public init(person: Identifier, startedAt: Instant, seenAt: Instant, network: String, way: Way) {
        (self.person, self.startedAt, self.seenAt) = (person, startedAt, seenAt)
        (self.network, self.way) = (network, way)
    }
}

extension HolderSession.Way: StoredCase {}

extension HolderSession: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            person: try columns.next(),
            startedAt: try columns.next(),
            seenAt: try columns.next(),
            network: try columns.next(),
            way: try columns.next()
        )
    }
}
