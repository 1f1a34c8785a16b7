public import TitleModel

/// What the store is: whose, under which official host, made up or real.
public struct StoreFacts: Equatable, Sendable {
    /// A demo store is filled by `titlecert-server demo` alone and every claim made from it carries `sample`.
    public let isDemo: Bool
    public let installation: String
    /// The official host that QR texts and pages name, without scheme.
    public let host: String
    public let createdAt: Instant

    public init(isDemo: Bool, installation: String, host: String, createdAt: Instant) {
        self.isDemo = isDemo
        self.installation = installation
        self.host = host
        self.createdAt = createdAt
    }
}

extension StoreFacts: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let mode: String = try columns.next()
        isDemo = mode == "demo"
        installation = try columns.next()
        host = try columns.next()
        createdAt = try columns.next()
    }
}
