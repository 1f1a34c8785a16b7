public import TitleModel

/// A batch as a list shows it.
public struct BatchLine: Equatable, Sendable {
    public let id: Identifier
    public let bodyName: String
    public let level: TitleLevel
    public let reviewEnd: CivilDate
    /// Rows of the roster, removed ones too.
    public let rows: Int
    /// Certificates issued, those that are no longer in force too.
    public let certificates: Int
}

/// A certificate of a batch, as lists of certificates show it.
public struct CertifiedLine: Equatable, Sendable {
    public let number: CertificateNumber
    public let code: VerificationCode
    public let issuedAt: Instant
    public let issuer: BodyCode
    /// As the certificate says it.
    public internal(set) var result: TitleResult
    /// The case by which it is a new version.
    let statusCase: Identifier?
}

extension BatchLine: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        bodyName = try columns.next()
        level = try columns.next()
        reviewEnd = try columns.next()
        rows = try columns.next()
        certificates = try columns.next()
    }
}

extension CertifiedLine: StoredRecord {
    public init(_ columns: inout Columns) throws {
        number = try columns.next()
        code = try columns.next()
        issuedAt = try columns.next()
        issuer = try columns.next()
        result = try TitleResult(&columns)
        statusCase = try columns.next()
    }
}
