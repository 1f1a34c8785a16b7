public import TitleModel

/// A receipt that was asked for: of one certificate, of a copy, or of a list of results.
public struct ReceiptRequest: Equatable, Sendable {
    /// The look-up's number, and that of the request to the press.
    public let id: Identifier
    public let subject: Subject
    public let asked: AskerStatement
    public let askedAt: Instant

    /// Bytes of a list of results, as the table has it; ten thousand lines fit (decision 0835 and `ListReader`).
    public static let mostListBytes = 8 << 20

    public enum Subject: Equatable, Sendable {
        case certificate(CertificateNumber)
        /// A copy for one purpose, by its key.
        case copy(Identifier)
        /// The list of results (`ListText`).
        case list([UInt8])
    }

    public init(id: Identifier, subject: Subject, asked: AskerStatement, askedAt: Instant) {
        (self.id, self.subject, self.asked, self.askedAt) = (id, subject, asked, askedAt)
    }
}

/// A receipt as it was sealed and checked.
public struct SealedReceipt: Equatable, Sendable {
    public let request: Identifier
    public let templateHash: [UInt8]
    public let keyID: [UInt8]
    public let sha256: [UInt8]
    public let bytes: [UInt8]
    public let madeAt: Instant

    public init(
        request: Identifier,
        templateHash: [UInt8],
        keyID: [UInt8],
        sha256: [UInt8],
        bytes: [UInt8],
        madeAt: Instant
    ) {
        (self.request, self.templateHash, self.keyID) = (request, templateHash, keyID)
        (self.sha256, self.bytes, self.madeAt) = (sha256, bytes, madeAt)
    }
}

extension ReceiptRequest: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        let (number, list): (CertificateNumber?, [UInt8]?) = (try columns.next(), try columns.next())
        let copy: Identifier? = try columns.next()
        subject = copy.map { .copy($0) } ?? number.map { .certificate($0) } ?? .list(list ?? [])
        asked = AskerStatement(keptName: try columns.next(), purpose: try columns.next())
        askedAt = try columns.next()
    }
}

extension SealedReceipt: StoredRecord {
    public init(_ columns: inout Columns) throws {
        request = try columns.next()
        templateHash = try columns.next()
        keyID = try columns.next()
        sha256 = try columns.next()
        bytes = try columns.next()
        madeAt = try columns.next()
    }
}
