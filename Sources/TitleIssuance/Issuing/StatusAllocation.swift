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

/// Gives out status entries in one transaction, none of them twice; what is not written down is free again afterwards.
struct StatusDraw {
    private var list: UInt32
    private var used: Int
    private var drawn: Set<UInt64> = []

    init(_ transaction: any Transaction) throws {
        (list, used) = try transaction.lastStatusList() ?? (list: 0, used: 0)
    }

    /// A status entry that no certificate has.
    mutating func next(in transaction: any Transaction) throws -> StatusReference {
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
            let index = UInt32(truncatingIfNeeded: SecureRandom.uint64()) % StatusAllocation.entries
            guard try !transaction.isStatusIndexTaken(index, in: list) else { continue }
            if drawn.insert(UInt64(list) << 32 | UInt64(index)).inserted { return index }
        }
        return nil
    }
}
