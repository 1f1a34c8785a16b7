/// The store: typed statements above, an engine below.
public struct Store: Sendable {
    public let engine: any Engine
    /// The folder that holds it, as the caller named it.
    public let folder: String

    public init(engine: any Engine, folder: String) {
        self.engine = engine
        self.folder = folder
    }

    public func read<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await engine.read(body)
    }

    public func write<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        guard let origin = ActOrigin.current else { return try await engine.write(body) }
        return try await engine.write { try body(TracedTransaction(base: $0, origin: origin)) }
    }

    public func selfCheck() async throws -> [String] {
        try await engine.selfCheck()
    }

    public func dataVersion() async throws -> Int64 {
        try await engine.dataVersion()
    }

    /// Differs from the last one asked for once anybody has written, this process too.
    public func revision() throws -> Int64 {
        try engine.revision()
    }

    @discardableResult
    public func checkpoint(keepingRoom: Bool = false) async throws -> Bool {
        try await engine.checkpoint(keepingRoom: keepingRoom)
    }
}
