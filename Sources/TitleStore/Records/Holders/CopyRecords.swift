public import TitleModel

/// A copy that a holder asked for.
public struct CopyRecord: Equatable, Sendable {
    /// That of the request to the press as well.
    public let id: Identifier
    public let person: Identifier
    /// The certificate it is made from.
    public let number: CertificateNumber
    public let purpose: String
    public let receiver: String
    public let fields: Set<CopyField>
    /// Its last day.
    public let expiresOn: CivilDate
    public let askedAt: Instant

    public init(_ wish: CopyWish, id: Identifier, person: Identifier, at now: Instant) {
        (self.id, self.person, number) = (id, person, wish.number)
        (purpose, receiver, fields) = (wish.purpose, wish.receiver, wish.fields)
        (expiresOn, askedAt) = (wish.lastDay(from: now.civilDate), now)
    }
}

/// A copy as its look-ups name it to its holder.
public struct CopyName: Equatable, Sendable {
    public let id: Identifier
    /// The certificate it is made from.
    public let number: CertificateNumber
    public let receiver: String
}

/// Exactly what the press is about to sign for a copy, written down before it signs.
public struct CopyIntent: Equatable, Sendable {
    public let copy: Identifier
    public let code: VerificationCode
    public let statusList: UInt32
    public let statusIndex: UInt32
    /// The bytes of the claim.
    public let payload: [UInt8]
    /// Eight bytes.
    public let keyID: [UInt8]
    public let writtenAt: Instant
    /// The press's own mark over all the others, 32 bytes.
    public private(set) var mark: [UInt8] = []

    public init(
        copy: Identifier,
        code: VerificationCode,
        statusList: UInt32,
        statusIndex: UInt32,
        payload: [UInt8],
        keyID: [UInt8],
        writtenAt: Instant
    ) {
        (self.copy, self.code, self.statusList, self.statusIndex) = (copy, code, statusList, statusIndex)
        (self.payload, self.keyID, self.writtenAt) = (payload, keyID, writtenAt)
    }

    /// The same with the press's mark.
    public func marked(_ mark: [UInt8]) -> CopyIntent {
        var marked = self
        marked.mark = mark
        return marked
    }
}

/// A copy as it was signed, sealed and checked.
public struct SealedCopy: Equatable, Sendable {
    public let copy: Identifier
    /// The signed claim: what the QR code holds.
    public let envelope: [UInt8]
    public let templateHash: [UInt8]
    public let sha256: [UInt8]
    /// The sealed document.
    public let bytes: [UInt8]
    public let madeAt: Instant

    public init(
        copy: Identifier,
        envelope: [UInt8],
        templateHash: [UInt8],
        sha256: [UInt8],
        bytes: [UInt8],
        madeAt: Instant
    ) {
        (self.copy, self.envelope, self.templateHash) = (copy, envelope, templateHash)
        (self.sha256, self.bytes, self.madeAt) = (sha256, bytes, madeAt)
    }
}

/// A copy as the register has it.
public struct RegisteredCopy: Equatable, Sendable {
    public let record: CopyRecord
    /// Nil before the press has signed it.
    public let code: VerificationCode?
    public let withdrawnAt: Instant?
    /// Why the press made none.
    public let refusal: String?
    /// All that happened to the certificate, in the order it was recorded.
    public let events: [CertificateEvent]

    /// What holds on a day, but for its own end.
    public func status(on day: CivilDate) -> RegisteredStatus {
        CopyStanding.status(of: events, isWithdrawn: withdrawnAt != nil, on: day)
    }

    /// Whether it counts among those that are good at once.
    public func isLive(on day: CivilDate) -> Bool {
        guard refusal == nil, withdrawnAt == nil, day <= record.expiresOn else { return false }
        switch status(on: day) {
        case .valid, .suspended: return true
        case .revoked, .cancelled, .superseded: return false
        }
    }
}

extension Set: StoredValue where Element == CopyField {
    public var sql: SQLValue { .text(CopyField.text(of: self)) }
    public init?(sql: SQLValue) {
        guard case .text(let text) = sql, let fields = CopyField.fields(kept: text) else { return nil }
        self = fields
    }
}

extension CopyRecord: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        person = try columns.next()
        number = try columns.next()
        purpose = try columns.next()
        receiver = try columns.next()
        fields = try columns.next()
        expiresOn = try columns.next()
        askedAt = try columns.next()
    }
}

extension CopyIntent: StoredRecord {
    public init(_ columns: inout Columns) throws {
        copy = try columns.next()
        code = try columns.next()
        statusList = try columns.next()
        statusIndex = try columns.next()
        payload = try columns.next()
        keyID = try columns.next()
        writtenAt = try columns.next()
        mark = try columns.next()
    }
}

extension SealedCopy: StoredRecord {
    public init(_ columns: inout Columns) throws {
        copy = try columns.next()
        envelope = try columns.next()
        templateHash = try columns.next()
        sha256 = try columns.next()
        bytes = try columns.next()
        madeAt = try columns.next()
    }
}
