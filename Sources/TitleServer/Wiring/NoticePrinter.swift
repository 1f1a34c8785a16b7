import TitleModel
import TitlePapers
import TitleStore

/// Draws notices to be printed and put up: unsealed, by no key, two at a time.
struct NoticePrinter: Sendable {
    let store: Store
    let papers: PaperDesk
    let now: @Sendable () -> Instant
    private let slots = Slots(2)

    init(store: Store, papers: PaperDesk, now: @escaping @Sendable () -> Instant) {
        (self.store, self.papers, self.now) = (store, papers, now)
    }

    /// Nil when there is no such notice, or nobody is left on it.
    func print(_ notice: Identifier) async throws -> [UInt8]? {
        guard let batch = try await store.read({ try $0.batch(shownBy: notice)?.batch.id }) else { return nil }
        return try await slots.run {
            let file = Pieces()
            do {
                try await papers.write(.notice, of: batch.text, at: now(), to: file.take) { _, _ in }
            } catch PaperFault.emptyBatch {
                return nil
            }
            return file.bytes
        }
    }
}

/// The bytes of a file in the order in which they came.
private final class Pieces {
    private(set) var bytes: [UInt8] = []

    func take(_ piece: [UInt8]) { bytes += piece }
}
