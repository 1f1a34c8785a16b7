public import TitleModel

/// Exactly what the press is about to sign, written down before it signs.
public struct IntentRecord: Equatable, Sendable {
    public let order: Identifier
    public let number: CertificateNumber
    public let code: VerificationCode
    public let statusList: UInt32
    public let statusIndex: UInt32
    /// The bytes of the two claims.
    public let compactPayload: [UInt8]
    public let fullPayload: [UInt8]
    /// Eight bytes.
    public let keyID: [UInt8]
    public let issuedAt: Instant
    /// The press's own mark over all the others, 32 bytes: the store takes no intent without one.
    public private(set) var mark: [UInt8] = []

    public init(
        order: Identifier,
        number: CertificateNumber,
        code: VerificationCode,
        statusList: UInt32,
        statusIndex: UInt32,
        compactPayload: [UInt8],
        fullPayload: [UInt8],
        keyID: [UInt8],
        issuedAt: Instant
    ) {
        self.order = order
        self.number = number
        self.code = code
        self.statusList = statusList
        self.statusIndex = statusIndex
        self.compactPayload = compactPayload
        self.fullPayload = fullPayload
        self.keyID = keyID
        self.issuedAt = issuedAt
    }

    /// The same intent with the press's mark.
    public func marked(_ mark: [UInt8]) -> IntentRecord {
        var marked = self
        marked.mark = mark
        return marked
    }
}

/// An intent that waits for its signatures.
public struct UnfinishedIntent: Equatable, Sendable {
    public let intent: IntentRecord
    /// The person of the ordered row; nil where the register has no such row.
    public let person: Identifier?
    /// The certificate of which it makes a new version.
    public let previous: CertificateNumber?
}

extension UnfinishedIntent: StoredRecord {
    public init(_ columns: inout Columns) throws {
        intent = try IntentRecord(&columns)
        person = try columns.next()
        previous = try columns.next()
    }
}

extension IntentRecord: StoredRecord {
    public init(_ columns: inout Columns) throws {
        order = try columns.next()
        number = try columns.next()
        code = try columns.next()
        statusList = try columns.next()
        statusIndex = try columns.next()
        compactPayload = try columns.next()
        fullPayload = try columns.next()
        keyID = try columns.next()
        issuedAt = try columns.next()
        mark = try columns.next()
    }
}
