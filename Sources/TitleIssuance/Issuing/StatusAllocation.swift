internal import TitleClaim
internal import TitleSecrets
internal import TitleStore

/// The size of one status list: its entries are given out at random, so that asking for a list names nobody.
enum StatusAllocation {
    static let entries: UInt32 = 1 << 20

    /// A list is given up for the next one when so many of its entries are taken.
    static let fill = Int(entries / 2)
}

extension Transaction {
    /// A status entry that no certificate has.
    func freeStatusReference() throws -> StatusReference {
        let last = try lastStatusList() ?? (list: 0, used: 0)
        return try freeStatusReference(in: last.used < StatusAllocation.fill ? last.list : last.list + 1)
    }

    private func freeStatusReference(in list: UInt32) throws -> StatusReference {
        while true {
            let index = UInt32(truncatingIfNeeded: SecureRandom.uint64()) % StatusAllocation.entries
            if try !isStatusIndexTaken(index, in: list) { return StatusReference(list: list, index: index) }
        }
    }
}
