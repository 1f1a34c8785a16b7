/// A database below the typed statements.
public protocol Engine: Sendable {
    /// Reads one consistent state; never waits for a write.
    func read<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer

    /// Writes are serial, durable on return, all or nothing.
    func write<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer

    /// What the engine finds wrong with its own file when it reads all of it; nothing when it is sound.
    func selfCheck() async throws -> [String]

    /// A number that differs from the last one asked for once another process has written.
    func dataVersion() async throws -> Int64

    /// A number that differs from the last one asked for once anybody has written, this process too.
    ///
    /// Asked for before a read it says, asked for again, whether what was read still stands. It takes microseconds and
    /// waits for no write.
    func revision() throws -> Int64

    /// Brings what has been written from the log into the store's own file; false when readers are in the way.
    ///
    /// Does nothing in a process that did not open the store with `checkpoints`. `keepingRoom`: the log's file keeps its
    /// size, since much more is to be written to it at once.
    @discardableResult
    func checkpoint(keepingRoom: Bool) async throws -> Bool
}
