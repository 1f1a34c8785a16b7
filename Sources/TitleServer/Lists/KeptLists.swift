import Synchronization
import TitleModel
import TitleWorkflow

/// Lists that are being looked up or were lately, in memory, each for whoever has its number.
final class KeptLists: Sendable {
    struct Progress: Equatable, Sendable {
        let done: Int
        let lines: Int
    }

    enum State: Equatable, Sendable {
        case atWork(Progress)
        case done([ListLine])
        /// It could not be gone on with.
        case broken
    }

    /// What a receipt is asked for with.
    struct Finished: Sendable {
        let lines: [ListLine]
        let asked: AskerStatement
    }

    private let shelf: Mutex<ListShelf>
    private let limits: SiteLimits

    init(_ limits: SiteLimits = SiteLimits()) {
        self.limits = limits
        shelf = Mutex(ListShelf(limits: limits))
    }

    /// Takes a place for a list.
    ///
    /// - Throws: `ListFault.tooMuchText` or `.archiveTooLarge` where it never fits, `StopReason.tooManyUploads` where the
    ///   network has its share at work, `.busy` when every place is taken, `.listsFull` or `.ownListsFull` where what is at
    ///   work leaves too little memory.
    func begin(
        _ id: Identifier,
        _ list: HandedInList,
        of network: ClientNetwork,
        by asked: AskerStatement = .nobody,
        at now: Instant
    ) throws {
        let kept = KeptList(
            network: network,
            asked: asked,
            at: now,
            own: list.own,
            memory: ListMemory(list),
            state: .atWork(Progress(done: 0, lines: list.questions.count))
        )
        guard kept.bytes <= min(limits.listMemory, limits.listMemoryPerNetwork) else {
            throw list.isArchive ? ListFault.archiveTooLarge(bytes: limits.listFileBytes) : .tooMuchText
        }
        if let reason = shelf.withLock({ $0.put(kept, as: id) }) { throw reason }
    }

    func set(_ state: State, of id: Identifier) {
        shelf.withLock { $0.lists[id]?.state = state }
    }

    func state(of id: Identifier) -> State? {
        shelf.withLock { $0.lists[id]?.state }
    }

    /// What the employer's file had beside what was asked.
    func own(of id: Identifier) -> ListWorkbook.OwnCells {
        shelf.withLock { $0.lists[id]?.own } ?? .none
    }

    /// A finished list for which no receipt was asked yet; it is given out once.
    func takeReceipt(of id: Identifier) -> Finished? {
        shelf.withLock { shelf in
            guard let list = shelf.lists[id], case .done(let lines) = list.state, !list.hasReceipt else { return nil }
            shelf.lists[id]?.hasReceipt = true
            return Finished(lines: lines, asked: list.asked)
        }
    }

    /// The receipt could not be asked for.
    func giveBackReceipt(of id: Identifier) {
        shelf.withLock { $0.lists[id]?.hasReceipt = false }
    }
}
