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

extension Transaction {
    /// A status entry that no certificate has.
    func freeStatusReference() throws -> StatusReference {
        let last = try lastStatusList() ?? (list: 0, used: 0)
        return try freeStatusReference(from: last.used < StatusAllocation.fill ? last.list : last.list &+ 1)
    }

    private func freeStatusReference(from first: UInt32) throws -> StatusReference {
        for list in (0..<StatusAllocation.lists).map({ first &+ $0 }) {
            for _ in 0..<StatusAllocation.draws {
                let index = UInt32(truncatingIfNeeded: SecureRandom.uint64()) % StatusAllocation.entries
                if try !isStatusIndexTaken(index, in: list) { return StatusReference(list: list, index: index) }
            }
        }
        throw IssuanceFault.noStatusEntry
    }
}
