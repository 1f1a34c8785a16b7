public import TitleModel

/// A document of a filing as it is kept: what a list says of it.
public struct KeptDocument: Equatable, Sendable {
    public let filing: Identifier
    public let kind: FilingDocument.Kind
    public let name: String
    public let number: String?
    public let date: CivilDate?
    public let sha256: [UInt8]
    /// Of the file.
    public let size: Int
}

extension Transaction {
    /// What a filing was sent with, in the order of the kinds.
    public func documents(of filing: Identifier) throws -> [KeptDocument] {
        let sql = """
            SELECT filing, kind, name, document_number, document_date, sha256, length(bytes) FROM filing_documents
            WHERE filing = $1
            """
        let found = try rows(of: KeptDocument.self, sql, [filing.sql])
        return FilingDocument.Kind.allCases.compactMap { kind in found.first { $0.kind == kind } }
    }

    /// The file of a document.
    public func bytes(of kind: FilingDocument.Kind, in filing: Identifier) throws -> [UInt8]? {
        let sql = "SELECT bytes FROM filing_documents WHERE filing = $1 AND kind = $2"
        return try value([UInt8].self, sql, [filing.sql, kind.sql])
    }
}

extension KeptDocument: StoredRecord {
    public init(_ columns: inout Columns) throws {
        filing = try columns.next()
        kind = try columns.next()
        name = try columns.next()
        number = try columns.next()
        date = try columns.next()
        sha256 = try columns.next()
        size = try columns.next()
    }
}
