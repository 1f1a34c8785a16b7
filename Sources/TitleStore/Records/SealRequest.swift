public import TitleModel

/// A wish to have something sealed: the only way to a seal.
public struct SealRequest: Equatable, Sendable {
    public let id: Identifier
    public let kind: Kind
    /// A certificate number or another key; the press reads the facts from the register itself.
    public let subject: String
    public let format: DocumentFormat
    public let priority: Priority
    public let requestedBy: String
    public let requestedAt: Instant

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        case title, copy, receipt, letter, notice
    }

    /// Somebody waits for an interactive request; a batch gives way to it.
    public enum Priority: Int, Sendable {
        case interactive = 0
        case batch = 1
    }

    public init(
        id: Identifier,
        kind: Kind,
        subject: String,
        format: DocumentFormat,
        priority: Priority,
        requestedBy: String,
        requestedAt: Instant
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.format = format
        self.priority = priority
        self.requestedBy = requestedBy
        self.requestedAt = requestedAt
    }
}

/// The formats in which a document is drawn; raw values are stored and never change.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case pdf, ofd, png
}

/// What became of a request.
public enum SealOutcome: Equatable, Sendable {
    case sealed(rendition: Identifier)
    /// The word of the press's reason.
    case refused(String)
}

/// A sealed document as drawn and checked, kept beside its claim.
public struct Rendition: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    public let format: DocumentFormat
    /// SHA-256 of the template it was drawn from.
    public let templateHash: [UInt8]
    /// SHA-256 of `bytes`.
    public let sha256: [UInt8]
    public let bytes: [UInt8]
    public let madeAt: Instant

    public init(
        id: Identifier,
        number: CertificateNumber,
        format: DocumentFormat,
        templateHash: [UInt8],
        sha256: [UInt8],
        bytes: [UInt8],
        madeAt: Instant
    ) {
        self.id = id
        self.number = number
        self.format = format
        self.templateHash = templateHash
        self.sha256 = sha256
        self.bytes = bytes
        self.madeAt = madeAt
    }
}

extension SealRequest.Kind: StoredCase {}
extension SealRequest.Priority: StoredCase {}
extension DocumentFormat: StoredCase {}

extension SealRequest: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        kind = try columns.next()
        subject = try columns.next()
        format = try columns.next()
        priority = try columns.next()
        requestedBy = try columns.next()
        requestedAt = try columns.next()
    }
}

extension SealOutcome: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (rendition, refusal): (Identifier?, String?) = try (columns.next(), columns.next())
        self = rendition.map { .sealed(rendition: $0) } ?? .refused(refusal ?? "")
    }
}

extension Rendition: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        number = try columns.next()
        format = try columns.next()
        templateHash = try columns.next()
        sha256 = try columns.next()
        bytes = try columns.next()
        madeAt = try columns.next()
    }
}
