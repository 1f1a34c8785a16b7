import TitleModel
import TitleWorkflow

/// A list that is being looked up or was lately.
struct KeptList {
    let network: ClientNetwork
    let asked: AskerStatement
    let at: Instant
    let own: ListWorkbook.OwnCells
    let memory: ListMemory
    var state: KeptLists.State
    var hasReceipt = false

    var isAtWork: Bool {
        guard case .atWork = state else { return false }
        return true
    }

    var bytes: Int { isAtWork ? memory.atWork : memory.finished }
}

/// The places of lists: so many at work, so many in all, and so many bytes, of one network and of everybody.
///
/// Finished ones make room, the oldest first: a network's own for its number and bytes, of whoever has most for those of
/// all. What is at work stays.
struct ListShelf {
    var lists: [Identifier: KeptList] = [:]
    let limits: SiteLimits

    private static let mostAtWork = 4
    private static let mostOfOneAtWork = 2
    /// Of one network, at work or finished.
    private static let mostOfOne = 6
    private static let most = 256
    /// Milliseconds, of finished ones.
    private static let life: Int64 = 1_800_000

    /// Puts a list there; else why there is no place.
    mutating func put(_ list: KeptList, as id: Identifier) -> StopReason? {
        lists = lists.filter { $0.value.isAtWork || list.at.milliseconds - $0.value.at.milliseconds < Self.life }
        if let reason = busy(for: list.network) ?? full(for: list) { return reason }
        while !fitsItsNetwork(list), let oldest = oldest(of: list.network) { lists[oldest] = nil }
        while !fitsAll(list), let oldest = greediest.flatMap({ self.oldest(of: $0) }) { lists[oldest] = nil }
        lists[id] = list
        return nil
    }

    /// The last place at work is for a network that has none there, so that two cannot take them all.
    private func busy(for network: ClientNetwork) -> StopReason? {
        let atWork = lists.values.filter(\.isAtWork)
        let mine = atWork.count { $0.network == network }
        guard mine < Self.mostOfOneAtWork else { return .tooManyUploads }
        return atWork.count < Self.mostAtWork - (mine == 0 ? 0 : 1) ? nil : .busy
    }

    /// What is at work leaves too little, whatever went.
    private func full(for list: KeptList) -> StopReason? {
        let atWork = lists.values.filter(\.isAtWork)
        let mine = bytes(atWork.filter { $0.network == list.network })
        guard mine + list.bytes <= limits.listMemoryPerNetwork else { return .ownListsFull }
        return bytes(atWork) + list.bytes <= limits.listMemory ? nil : .listsFull
    }

    private func fitsItsNetwork(_ list: KeptList) -> Bool {
        let mine = lists.values.filter { $0.network == list.network }
        return mine.count < Self.mostOfOne && bytes(mine) + list.bytes <= limits.listMemoryPerNetwork
    }

    private func fitsAll(_ list: KeptList) -> Bool {
        lists.count < Self.most && bytes(Array(lists.values)) + list.bytes <= limits.listMemory
    }

    /// Whose finished lists take most.
    private var greediest: ClientNetwork? {
        let taken = lists.values.filter { !$0.isAtWork }.map { ($0.network, $0.bytes) }
        return Dictionary(taken, uniquingKeysWith: +).max { $0.value < $1.value }?.key
    }

    private func oldest(of network: ClientNetwork) -> Identifier? {
        lists.filter { !$0.value.isAtWork && $0.value.network == network }.min { $0.value.at < $1.value.at }?.key
    }

    private func bytes(_ lists: [KeptList]) -> Int { lists.reduce(0) { $0 + $1.bytes } }
}
