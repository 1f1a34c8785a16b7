public import TitleModel

/// A certificate whose changes of status the owner of a key wants to be told.
public struct CertificateWatch: Equatable, Sendable {
    public let id: Identifier
    public let apiKey: Identifier
    public let number: CertificateNumber
    public let code: VerificationCode
    public let madeAt: Instant

    public init(id: Identifier, apiKey: Identifier, number: CertificateNumber, code: VerificationCode, madeAt: Instant)
    {
        (self.id, self.apiKey, self.number, self.code, self.madeAt) = (id, apiKey, number, code, madeAt)
    }
}

/// Where the owner of a key wants to be told.
public struct Webhook: Equatable, Sendable {
    public let id: Identifier
    public let apiKey: Identifier
    public let address: String
    /// The secret that messages are signed with, sealed under the office's key.
    public let sealedSecret: [UInt8]
    public let madeAt: Instant
    /// Why it gets nothing any more; nil while it does.
    public let stop: WebhookStop?
    public let stoppedAt: Instant?

    public init(
        id: Identifier,
        apiKey: Identifier,
        address: String,
        sealedSecret: [UInt8],
        madeAt: Instant,
        stop: WebhookStop? = nil,
        stoppedAt: Instant? = nil
    ) {
        (self.id, self.apiKey, self.address, self.sealedSecret) = (id, apiKey, address, sealedSecret)
        (self.madeAt, self.stop, self.stoppedAt) = (madeAt, stop, stoppedAt)
    }
}

/// An endpoint that is to be told of a certificate's change, and by which code its owner knows the certificate.
public struct WebhookRecipient: Equatable, Sendable {
    public let webhook: Identifier
    public let code: VerificationCode
    /// The later of when the watch and the endpoint were made.
    public let since: Instant
}

extension WebhookStop: StoredCase {}

extension CertificateWatch: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        apiKey = try columns.next()
        number = try columns.next()
        code = try columns.next()
        madeAt = try columns.next()
    }
}

extension Webhook: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        apiKey = try columns.next()
        address = try columns.next()
        sealedSecret = try columns.next()
        madeAt = try columns.next()
        stop = try columns.next()
        stoppedAt = try columns.next()
    }
}

extension WebhookRecipient: StoredRecord {
    public init(_ columns: inout Columns) throws {
        webhook = try columns.next()
        code = try columns.next()
        since = try columns.next()
    }
}
