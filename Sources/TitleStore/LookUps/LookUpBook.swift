internal import Foundation
internal import Synchronization

/// Who looked at which certificate, in a file of its own beside the store (decision 0821).
///
/// Every commit to the store makes the answers that are held in memory be made anew, and what is kept of look-ups is
/// deleted after a while; the store is append-only. The file is made by the first who writes or reads.
public final class LookUpBook: Sendable {
    /// The name of its file in the data folder.
    public static let fileName = "look-ups.sqlite"

    private let folder: String
    private let opened = Mutex<Store?>(nil)

    public init(folder: String) {
        self.folder = folder
    }

    public func read<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await store().engine.read(body)
    }

    public func write<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await store().engine.write(body)
    }

    /// Brings its log into its file.
    public func checkpoint() async throws {
        try await store().checkpoint()
    }

    private func store() throws -> Store {
        try opened.withLock { opened in
            if let opened { return opened }
            let store = try LookUpSchema.open("\(folder)/\(Self.fileName)", folder: folder)
            opened = store
            return store
        }
    }
}
