public import TitleModel

/// An issued certificate: its two signed claims and the text of its QR code.
public struct TitleCertificateRecord: Equatable, Sendable {
    public let number: CertificateNumber
    public let order: Identifier
    public let code: VerificationCode
    public let person: Identifier
    public let compactEnvelope: [UInt8]
    public let fullEnvelope: [UInt8]
    public let qrText: String
    public let issuedAt: Instant
    /// Eight bytes.
    public let keyID: [UInt8]

    public init(
        number: CertificateNumber,
        order: Identifier,
        code: VerificationCode,
        person: Identifier,
        compactEnvelope: [UInt8],
        fullEnvelope: [UInt8],
        qrText: String,
        issuedAt: Instant,
        keyID: [UInt8]
    ) {
        self.number = number
        self.order = order
        self.code = code
        self.person = person
        self.compactEnvelope = compactEnvelope
        self.fullEnvelope = fullEnvelope
        self.qrText = qrText
        self.issuedAt = issuedAt
        self.keyID = keyID
    }
}

extension TitleCertificateRecord: StoredRecord {
    public init(_ columns: inout Columns) throws {
        number = try columns.next()
        order = try columns.next()
        code = try columns.next()
        person = try columns.next()
        compactEnvelope = try columns.next()
        fullEnvelope = try columns.next()
        qrText = try columns.next()
        issuedAt = try columns.next()
        keyID = try columns.next()
    }
}

/// A certificate as the register has it: the claim, the result it certifies, and all that happened to it.
public struct RegisteredCertificate: Equatable, Sendable {
    public let certificate: TitleCertificateRecord
    public let result: TitleResult
    /// In the order they were recorded.
    public let events: [CertificateEvent]

    /// What holds on a day: a suspension ends by itself.
    public func status(on day: CivilDate) -> RegisteredStatus { RegisteredStatus(events: events, on: day) }
}
