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

    /// A passage that has drawn so many looks the whole list up at once, rather than each entry.
    static let many = 4000

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
        var beginsList = false
        var drawn: Set<UInt64> = []
        var taken: [UInt32: TakenEntries] = [:]
        var random = RandomSupply()
    }

    private let state = Mutex(State())

    /// Whether an entry was drawn of a list that had none before.
    var beginsList: Bool { state.withLock { $0.beginsList } }

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
                if used == 0 || candidate != list { beginsList = true }
                used += 1
                return StatusReference(list: candidate, index: index)
            }
        }
        throw IssuanceFault.noStatusEntry
    }

    private mutating func index(in list: UInt32, _ transaction: any Transaction) throws -> UInt32? {
        if drawn.count >= StatusAllocation.many, taken[list] == nil { try lookUpWhole(list, transaction) }
        for _ in 0..<StatusAllocation.draws {
            let index = UInt32(truncatingIfNeeded: random.uint64()) % StatusAllocation.entries
            if try take(index, in: list, transaction) { return index }
        }
        return nil
    }

    /// With what this passage drew of it and has not written down yet.
    private mutating func lookUpWhole(_ list: UInt32, _ transaction: any Transaction) throws {
        var entries = try TakenEntries(of: list, in: transaction)
        for entry in drawn where UInt32(entry >> 32) == list { _ = entries.take(UInt32(truncatingIfNeeded: entry)) }
        taken[list] = entries
    }

    /// Whether it was free.
    private mutating func take(_ index: UInt32, in list: UInt32, _ transaction: any Transaction) throws -> Bool {
        if let isFree = taken[list]?.take(index) { return isFree }
        guard try !transaction.isStatusIndexTaken(index, in: list) else { return false }
        return drawn.insert(UInt64(list) << 32 | UInt64(index)).inserted
    }
}

/// Which entries of one list are taken, a bit for each.
struct TakenEntries: Sendable {
    private var words = [UInt64](repeating: 0, count: Int(StatusAllocation.entries) / 64)

    /// As they stand written down.
    init(of list: UInt32, in transaction: any Transaction) throws {
        try transaction.takenStatusIndexes(in: list) { _ = take($0) }
    }

    /// Whether it was free; an entry beyond the list never is.
    mutating func take(_ index: UInt32) -> Bool {
        guard index < StatusAllocation.entries else { return false }
        let (word, bit) = (Int(index / 64), UInt64(1) << UInt64(index % 64))
        defer { words[word] |= bit }
        return words[word] & bit == 0
    }
}
