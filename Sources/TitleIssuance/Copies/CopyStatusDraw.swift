internal import TitleClaim
internal import TitleSecrets
internal import TitleStore

/// Gives a copy an entry of the status lists of copies, drawn at random among those that are free.
enum CopyStatusDraw {
    /// The number of the first of these lists: below it are those of certificates.
    static let first: UInt32 = 0x8000_0000

    static func next(in transaction: any Transaction) throws -> StatusReference {
        var (list, used) = try transaction.lastCopyStatusList() ?? (list: first, used: 0)
        if used >= StatusAllocation.fill { list &+= 1 }
        guard list >= first else { throw IssuanceFault.noStatusEntry }
        var random = RandomSupply()
        for _ in 0..<StatusAllocation.draws {
            let index = UInt32(truncatingIfNeeded: random.uint64()) % StatusAllocation.entries
            if try !transaction.isCopyStatusIndexTaken(index, in: list) {
                return StatusReference(list: list, index: index)
            }
        }
        throw IssuanceFault.noStatusEntry
    }
}
