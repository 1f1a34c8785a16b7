internal import Synchronization
internal import TitleClaim
internal import TitleSecrets
internal import TitleStore

/// The size of one status list: its entries are given out at random, so that asking for a list names nobody.
enum StatusAllocation {
    static let entries: UInt32 = 1 << 20

    /// A list is given up for the next one when so many of its entries are taken.
    static let fill = Int(entries / 2)

    /// Draws in one list: at most half of it is taken, unless somebody filled it with rows of no meaning.
    static let draws = 64

    /// Lists in which one is looked for.
    static let lists: UInt32 = 16
}

/// Gives out status entries, none of them twice, as long as one passage over the orders lasts; what is not written down
/// is free again afterwards.
final class StatusDraw: Sendable {
    fileprivate struct State: Sendable {
        var list: UInt32 = 0
        var used = 0
        var hasBegun = false
        var drawn: Set<UInt64> = []
        var random = RandomSupply()
    }

    private let state = Mutex(State())

    /// A status entry that no certificate has.
    func next(in transaction: any Transaction) throws -> StatusReference {
        try state.withLock { try $0.next(in: transaction) }
    }
}

extension StatusDraw.State {
    fileprivate mutating func next(in transaction: any Transaction) throws -> StatusReference {
        if !hasBegun {
            (list, used) = try transaction.lastStatusList() ?? (list: 0, used: 0)
            hasBegun = true
        }
        if used >= StatusAllocation.fill { (list, used) = (list &+ 1, 0) }
        for candidate in (0..<StatusAllocation.lists).map({ list &+ $0 }) {
            if let index = try index(in: candidate, transaction) {
                used += 1
                return StatusReference(list: candidate, index: index)
            }
        }
        throw IssuanceFault.noStatusEntry
    }

    private mutating func index(in list: UInt32, _ transaction: any Transaction) throws -> UInt32? {
        for _ in 0..<StatusAllocation.draws {
            let index = UInt32(truncatingIfNeeded: random.uint64()) % StatusAllocation.entries
            guard try !transaction.isStatusIndexTaken(index, in: list) else { continue }
            if drawn.insert(UInt64(list) << 32 | UInt64(index)).inserted { return index }
        }
        return nil
    }
}
