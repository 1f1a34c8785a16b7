import Synchronization
import TitleModel
import TitleVerify

/// The status lists of other regions, asked for at the addresses that were configured with their trust lists; an address
/// that stands in a document is never asked.
final class OriginStatusLists: Sendable {
    private let lists: ImportedLists
    /// Addresses that did not answer, and when: they are left alone for a while, so that nobody waits for them again.
    private let silent = Mutex<[String: Instant]>([:])

    /// An envelope of a status list has no more.
    private static let mostBytes = 4 << 20
    /// Milliseconds.
    private static let rest: Int64 = 20_000

    init(_ lists: ImportedLists) {
        self.lists = lists
    }

    func list(_ number: UInt32, ofRoot root: String, at now: Instant) async -> OriginalExaminer.ListHad {
        guard let base = lists.statusAddress(root), let address = ProviderAddress("\(base)/\(number)") else {
            return .noAddress
        }
        guard !isSilent(address.text, at: now) else { return .unreachable }
        let question = ProviderQuestion(address: address, form: nil, anchors: nil, most: Self.mostBytes)
        guard let bytes = await question.answer() else {
            silent.withLock { $0[address.text] = now }
            return .unreachable
        }
        return .asked(bytes)
    }

    func isSilent(_ address: String, at now: Instant) -> Bool {
        silent.withLock { silent in
            silent[address].map { (0..<Self.rest).contains(now.milliseconds - $0.milliseconds) } ?? false
        }
    }
}
