public import TitleModel

/// One use of a body's seal key (用印登记).
public struct SealUse: Equatable, Sendable {
    public let id: Identifier
    public let at: Instant
    public let body: BodyCode
    public let keyID: [UInt8]
    /// What was sealed: `title`, `copy`, `receipt`, `letter`, `notice`, or `rendition` of a certificate.
    public let purpose: String
    /// The number or key of it.
    public let subject: String
    /// 文号 of the authorisation under which the seal was used.
    public let authorisation: String

    public init(
        id: Identifier,
        at: Instant,
        body: BodyCode,
        keyID: [UInt8],
        purpose: String,
        subject: String,
        authorisation: String
    ) {
        self.id = id
        self.at = at
        self.body = body
        self.keyID = keyID
        self.purpose = purpose
        self.subject = subject
        self.authorisation = authorisation
    }
}

extension SealUse: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        at = try columns.next()
        body = try columns.next()
        keyID = try columns.next()
        purpose = try columns.next()
        subject = try columns.next()
        authorisation = try columns.next()
    }
}
